import { aDay } from '../../shared/calendar-day.ts';
import type { Agreement } from './agreement.ts';

/** Time under an agreement, and how much of that time the last contact was no longer ago than agreed. */
export interface AsAgreed {
  readonly agreedDays: number;
  readonly keptDays: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const length = ({ start, end }: Span): number => Math.max(0, end - start) / aDay;
const within = (one: Span, other: Span): Span => ({
  start: Math.max(one.start, other.start),
  end: Math.min(one.end, other.end),
});

/** Agreements each hold until the next; `heard` are the moments somebody was heard, in any order. */
export function asAgreed(
  agreements: readonly Pick<Agreement, 'everyDays' | 'agreedAt'>[],
  heard: readonly Date[],
  period: { readonly from: Date; readonly to: Date },
): AsAgreed {
  const window = { start: period.from.getTime(), end: period.to.getTime() };
  const inOrder = agreements.toSorted((a, b) => a.agreedAt.getTime() - b.agreedAt.getTime());
  const moments = heard.map((one) => one.getTime()).toSorted((a, b) => a - b);
  let [agreedDays, keptDays] = [0, 0];
  for (const [at, { everyDays, agreedAt }] of inOrder.entries()) {
    if (everyDays === null) continue;
    const start = agreedAt.getTime();
    const held = within({ start, end: inOrder[at + 1]?.agreedAt.getTime() ?? window.end }, window);
    agreedDays += length(held);
    keptDays += kept(start, everyDays * aDay, moments, held);
  }
  return { agreedDays, keptDays };
}

/** From the agreement and from every time heard, all goes as agreed for so long; spans that overlap count once. */
function kept(start: number, patience: number, moments: readonly number[], held: Span): number {
  let [sum, upTo] = [0, Number.NEGATIVE_INFINITY];
  for (const moment of [start, ...moments.filter((one) => one > start)]) {
    sum += length(within({ start: Math.max(moment, upTo), end: moment + patience }, held));
    upTo = moment + patience;
  }
  return sum;
}
