import { daysBetween, plusDays } from '../../shared/calendar-day.ts';
import type { Step } from './step.ts';

/** Few enough to oversee, enough to make a big step small. */
export const MOST_PARTS = 4;

/** A smaller step that comes before the one that was too big. */
export interface Part {
  readonly title: string;
  readonly after: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

export interface Split {
  readonly parts: readonly Part[];
  /** What is left of the big step: it comes after the last part, in the days that are left. */
  readonly rest: Pick<Step, 'after' | 'from' | 'to'>;
}

/**
 * *Te groot? Maak hem kleiner.* Smaller stones before the big one: each after the one before, the first after whatever
 * the big step waited for. The days are shared out in order; where there are fewer days than steps, some share a day.
 */
export function split(
  step: Pick<Step, 'after' | 'from' | 'to'>,
  titles: readonly string[],
  ids: readonly string[],
): Split {
  const shares = shareDays(step, titles.length + 1);
  const parts = titles.map((title, i) => {
    const before = ids[i - 1];
    const share = shares[i];
    return {
      title,
      after: before === undefined ? step.after : [before],
      from: share?.from ?? null,
      to: share?.to ?? null,
    };
  });
  const last = ids[titles.length - 1];
  const left = shares[titles.length];
  return {
    parts,
    rest: {
      after: last === undefined ? step.after : [last],
      from: left === undefined ? step.from : left.from,
      to: left === undefined ? step.to : left.to,
    },
  };
}

/** Without a first and a last day nobody knows the days of the parts. */
function shareDays(
  { from, to }: Pick<Step, 'from' | 'to'>,
  count: number,
): readonly { readonly from: string; readonly to: string }[] {
  if (from === null || to === null) return [];
  const days = daysBetween(from, to) + 1;
  const begin = (i: number) => Math.min(days - 1, Math.floor((i * days) / count));
  return Array.from({ length: count }, (_, i) => ({
    from: plusDays(from, begin(i)),
    to: i === count - 1 ? to : plusDays(from, Math.max(begin(i), begin(i + 1) - 1)),
  }));
}
