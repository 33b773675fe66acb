import gammaln from '@stdlib/math-base-special-gammaln';
import { at } from './at.ts';
import { completeRows, pick } from './complete.ts';
import { inferT, isLevel } from './inference.ts';
import { isConstant, moments } from './moments.ts';
import { type Computed, computed, type Failure, failure, type Inference } from './result.ts';

export interface PairedChange extends Computed, Inference {
  readonly before: number;
  readonly after: number;
  /** Change over √((s_before² + s_after²) / 2): comparable with groups. Null when nobody differs at either moment. */
  readonly dAv: number | null;
  /** `dAv` corrected for few people (Hedges, with n − 1). */
  readonly gAv: number | null;
  /** Change over the spread of the changes: says how regular it is, not how large. */
  readonly dZ: number;
}

/**
 * Mean change of the same people from before to after, in the unit of the scale, with a paired t interval. A pair with a
 * NaN is missing. Not an effect: without a comparison group people also change by themselves.
 * Fails: `bad-input` for unequal lengths, `too-few` under two pairs, `no-variation` when everybody changes the same.
 */
export function pairedChange(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  { level = 0.95 } = {},
): PairedChange | Failure {
  const rows = completeRows([before, after]);
  if (!rows || !isLevel(level)) return failure('bad-input', 'Before and after must be equally many.');
  if (rows.length < 2) return failure('too-few', 'At least two people must have both moments.');
  const [first, second] = [pick(before, rows), pick(after, rows)];
  const [a, b] = [moments(first), moments(second)];
  const change = moments(second.map((value, i) => value - at(first, i)));
  if (isConstant(change)) return failure('no-variation', 'Everybody changed by the same amount.');
  const spread = Math.sqrt((a.variance + b.variance) / 2);
  const dAv = spread > 0 ? change.mean / spread : null;
  const sd = Math.sqrt(change.variance);
  return computed({
    estimand: 'mean change of the same people',
    method: 'paired t interval',
    n: rows.length,
    missing: before.length - rows.length,
    before: a.mean,
    after: b.mean,
    dAv,
    gAv: dAv === null ? null : dAv * hedges(change.n - 1),
    dZ: change.mean / sd,
    ...inferT(change.mean, sd / Math.sqrt(change.n), change.n - 1, level),
  });
}

/** The exact correction of Hedges (1981): a standardised difference from few people is too large. */
export const hedges = (df: number): number =>
  df > 1 ? Math.exp(gammaln(df / 2) - gammaln((df - 1) / 2)) / Math.sqrt(df / 2) : 0;
