import { worthIn, yearsOf } from './present-value.ts';
import { type Level, timesOf, totalAt } from './scenario.ts';
import type { Basics, Line } from './words.ts';

/** The smallest effect at which the benefits are as large as the costs, in people of 100. */
export type Needed =
  | { readonly kind: 'always' }
  | { readonly kind: 'at'; readonly effect: number }
  | { readonly kind: 'never' };

/** The total is a straight line in the effect, as long as the effect is not below zero. */
export function neededEffect(lines: readonly Line[], basics: Basics, level: Level = 'mid'): Needed {
  const without = totalAt(lines, basics, 0, level);
  if (without >= 0) return { kind: 'always' };
  const each = totalAt(lines, basics, 1, level) - without;
  const effect = each > 0 ? -without / each : Number.POSITIVE_INFINITY;
  return effect <= 100 ? { kind: 'at', effect } : { kind: 'never' };
}

/** What each year brings all parties together, in cents of year 1. */
export function yearByYear(lines: readonly Line[], basics: Basics, effect: number): readonly number[] {
  return Array.from({ length: basics.horizonYears }, (_, i) => {
    const year = i + 1;
    return (
      lines
        .filter(({ kind, amounts }) => kind !== 'overdracht' && amounts !== null)
        .filter((line) => yearsOf(line, basics.horizonYears).includes(year))
        .reduce((sum, line) => {
          const sign = line.kind === 'kosten' ? -1 : 1;
          return sum + sign * timesOf(line, basics, effect) * (line.amounts?.mid ?? 0);
        }, 0) * worthIn(year, basics.discount)
    );
  });
}

/** The first year from which all benefits so far stay at least as large as all costs so far; null: not in this time. */
export function paidBackAfter(lines: readonly Line[], basics: Basics, effect: number): number | null {
  let sum = 0;
  const soFar = yearByYear(lines, basics, effect).map((year) => {
    sum += year;
    return sum;
  });
  const last = soFar.findLastIndex((all) => all < -halfCent);
  return last === soFar.length - 1 ? null : last + 2;
}

/** Nobody pays half a cent; it keeps rounding of decimals from costing a year. */
const halfCent = 0.5;
