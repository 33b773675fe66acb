import { drawnSums, everySum, lnAssignments, poolsOf } from './assignments.ts';
import { at } from './at.ts';
import { completeRows, pick } from './complete.ts';
import { isDraws, noDraws } from './draws.ts';
import { mean } from './moments.ts';
import { randomFrom } from './random.ts';
import { type Computed, computed, type Failure, failure } from './result.ts';

export interface RandomisationTest extends Computed {
  /** Difference of the means that was seen. */
  readonly estimate: number;
  /** Two-sided: assignments with a difference at least as far from 0. */
  readonly p: number;
  readonly pUpper: number;
  /** How many assignments were looked at: all of them, or drawn with `seed`. */
  readonly assignments: number;
  readonly exact: boolean;
  readonly seed?: number | string;
}

const mostExact = 200_000;

/**
 * Would the difference be as large if assignment did nothing for anybody? Fisher's randomisation test of the difference in
 * means: all assignments when they are at most 200,000, otherwise `draws` of them, with p = (b + 1)/(draws + 1). With
 * `stratum` people change places only within their stratum. When clusters were drawn, give one row for each (`clusterMeans`); for
 * another lottery see `redrawTest`. Fails: `bad-input`, `too-few` without people in both arms.
 */
export function randomisationTest(
  outcome: ArrayLike<number>,
  treated: ArrayLike<number>,
  options: { readonly seed: number | string; readonly draws?: number; readonly stratum?: ArrayLike<number> },
): RandomisationTest | Failure {
  const { seed, draws = 10_000, stratum } = options;
  const rows = completeRows(stratum ? [outcome, treated, stratum] : [outcome, treated]);
  if (!rows) return failure('bad-input', 'The columns must have the same length.');
  if (!isDraws(draws)) return noDraws;
  const order = rows.toSorted(
    (a, b) => (stratum ? at(stratum, a) - at(stratum, b) : 0) || at(treated, b) - at(treated, a),
  );
  const y = pick(outcome, order);
  const centre = mean(y);
  const centred = y.map((value) => value - centre);
  const arm = pick(treated, order);
  const n1 = arm.reduce((sum, value) => sum + value, 0);
  if (n1 < 1 || n1 >= arm.length) return failure('too-few', 'Both groups need people.');
  const observed = centred.reduce((sum, value, i) => sum + value * at(arm, i), 0);
  const pools = poolsOf(centred, arm, stratum ? pick(stratum, order) : new Float64Array(arm.length));
  const exact = lnAssignments(pools) <= Math.log(mostExact + 0.5);
  const sums = exact ? everySum(pools) : drawnSums(pools, draws, randomFrom(seed));
  const slack = 1e-9 * centred.reduce((sum, value) => sum + Math.abs(value), 0);
  const extra = exact ? 0 : 1;
  const share = (extreme: (sum: number) => boolean) =>
    (sums.reduce((count, sum) => count + (extreme(sum) ? 1 : 0), 0) + extra) / (sums.length + extra);
  return computed({
    estimand: 'difference between the means',
    method: exact ? 'randomisation test, all assignments' : 'randomisation test, drawn assignments',
    n: arm.length,
    missing: outcome.length - arm.length,
    estimate: observed / n1 + observed / (arm.length - n1),
    p: share((sum) => Math.abs(sum) >= Math.abs(observed) - slack),
    pUpper: share((sum) => sum >= observed - slack),
    assignments: sums.length,
    exact,
    ...(exact ? {} : { seed }),
  });
}
