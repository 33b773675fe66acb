import { positiveRoot } from './root.ts';

/** Both tails of a distribution; each is computed by itself, so that neither loses digits as 1 minus the other. */
export interface Tails {
  readonly lower: (x: number) => number;
  readonly upper: (x: number) => number;
}

const logOf = (p: number): number => Math.log(Math.max(p, Number.MIN_VALUE));

/** The x > 0 below which lies `lower`, above which lies `upper` = 1 − lower; give the smaller one exactly. */
export function invert(tails: Tails, lower: number, upper: number, start: number): number {
  if (!(lower >= 0 && upper >= 0)) return Number.NaN;
  if (lower === 0) return 0;
  if (upper === 0) return Number.POSITIVE_INFINITY;
  return lower < upper
    ? positiveRoot((x) => logOf(tails.lower(x)) - Math.log(lower), start)
    : positiveRoot((x) => logOf(tails.upper(x)) - Math.log(upper), start);
}
