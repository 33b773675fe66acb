import { type Correlation, coefficient, pairs, pOf } from './correlation.ts';
import { isLevel } from './inference.ts';
import { normalQuantile } from './normal.ts';
import { computed, type Failure, failure, type Interval } from './result.ts';

export interface Pearson extends Correlation {
  /** By Fisher's z; null under four pairs or when the points lie on a line. */
  readonly interval: Interval | null;
  readonly level: number;
}

/** Straight-line correlation (Pearson 1896), p by Student's t, interval tanh(artanh r ± z/√(n − 3)) (Fisher 1921). `bad-input`, `too-few`, `no-variation`. */
export function pearson(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  { level = 0.95 } = {},
): Pearson | Failure {
  const data = pairs(a, b);
  if ('code' in data) return data;
  if (!isLevel(level)) return failure('bad-input', 'The level must lie between 0 and 1.');
  const { x, y, missing } = data;
  const estimate = coefficient(x, y);
  const half = -normalQuantile((1 - level) / 2) / Math.sqrt(x.length - 3);
  const z = Math.atanh(estimate);
  const interval =
    Number.isFinite(z) && x.length > 3 ? ([Math.tanh(z - half), Math.tanh(z + half)] as const) : null;
  const facts = { estimand: 'correlation', method: 'Pearson', n: x.length, missing };
  return computed({ ...facts, estimate, p: pOf(estimate, x.length), interval, level });
}
