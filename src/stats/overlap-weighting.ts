import { at, item } from './at.ts';
import { completeRows, pick } from './complete.ts';
import { eValueOfDifference } from './e-value.ts';
import { inferZ, isLevel } from './inference.ts';
import { leastSquares } from './least-squares.ts';
import type { Column } from './lin-columns.ts';
import { logisticRegression } from './logistic-regression.ts';
import { moments } from './moments.ts';
import { type Computed, computed, type Failure, failure, type Inference } from './result.ts';

export interface OverlapWeighted extends Computed, Inference {
  /** Never an effect: who got the treatment was not decided by a lottery. */
  readonly causal: false;
  readonly words: string;
  /** Difference at the start in standard deviations, as it was and after weighting; under 0.1 is usual. */
  readonly balance: readonly { readonly name: string; readonly before: number; readonly after: number }[];
  readonly balanced: boolean;
  /** How strongly something unmeasured would have to go with both to explain it all, for the estimate and the nearest limit. */
  readonly eValue: { readonly estimate: number; readonly limit: number } | null;
  /** How many people the weighted ones are worth (Kish 1965). */
  readonly effectiveN: number;
  /** Least and most chance of treatment by the columns. */
  readonly chances: readonly [least: number, most: number];
}

const words = 'aanwijzing, geen bewijs';

/**
 * Difference between treated and others who could as well have been the other: weights 1 − e for the treated and e for the others, e
 * the chance of treatment by logistic regression (Li, Morgan, Zaslavsky 2018), doubly robust with least squares per arm
 * (AIPW); standard error from the influence function. Outside a lottery it stays a comparison. Fails: as logistic regression, `too-few`
 * for the columns in one of the groups, `no-variation`.
 */
export function overlapWeighting(
  outcome: ArrayLike<number>,
  treated: ArrayLike<number>,
  columns: readonly Column[],
  { level = 0.95 } = {},
): OverlapWeighted | Failure {
  const rows = completeRows([outcome, treated, ...columns.map(({ values }) => values)]);
  if (!rows || !isLevel(level) || columns.length === 0)
    return failure('bad-input', 'Columns of one length are needed.');
  const [y, w] = [pick(outcome, rows), pick(treated, rows)];
  const x = columns.map(({ name, values }) => ({ name, values: pick(values, rows) }));
  const propensity = logisticRegression(w, x);
  if (!propensity.ok) return propensity;
  const e = w.map((_, i) => propensity.chance(x.map(({ values }) => at(values, i))));
  const weight = w.map((arm, i) => (arm === 1 ? 1 - at(e, i) : at(e, i)));
  const [m0, m1] = [predictionsOf(y, w, x, 0), predictionsOf(y, w, x, 1)];
  if (!m0 || !m1) return failure('too-few', 'Each group needs more people than columns.');
  // h = e(1 − e): people who could as well have been in the other group count most.
  const h = e.map((chance) => chance * (1 - chance));
  const total = h.reduce((sum, v) => sum + v, 0) / h.length;
  const part = y.map((value, i) => {
    const gap = at(w, i) === 1 ? at(weight, i) * (value - at(m1, i)) : -at(weight, i) * (value - at(m0, i));
    return at(h, i) * (at(m1, i) - at(m0, i)) + gap;
  });
  const estimate = moments(part).mean / total;
  const influence = moments(part.map((value, i) => (value - estimate * at(h, i)) / total));
  const se = Math.sqrt(influence.variance / influence.n);
  if (!(se > 1e-12 * Math.sqrt(moments(y).variance)))
    return failure('no-variation', 'There is no uncertainty to compute.');
  const balance = x.map(({ name, values }) => ({ name, ...gaps(values, w, weight) }));
  const squares = weight.reduce((sum, v) => sum + v * v, 0);
  return computed({
    estimand: 'difference between treated and others who could as well have been the other, not an effect',
    method: 'overlap weighting, AIPW',
    n: rows.length,
    missing: outcome.length - rows.length,
    ...{ causal: false as const, words, balance },
    balanced: balance.every(({ after }) => Math.abs(after) < 0.1),
    eValue: strength(estimate, se, y),
    effectiveN: weight.reduce((sum, v) => sum + v, 0) ** 2 / squares,
    chances: [Math.min(...new Set(e)), Math.max(...new Set(e))] as const,
    ...inferZ(estimate, se, level),
  });
}

/** By the difference in standard deviations of the outcome. */
function strength(estimate: number, se: number, y: Float64Array): OverlapWeighted['eValue'] {
  const sd = Math.sqrt(moments(y).variance);
  const needed = eValueOfDifference(estimate / sd, se / sd);
  return needed.ok ? { estimate: needed.estimate, limit: needed.limit } : null;
}

function predictionsOf(
  y: Float64Array,
  w: Float64Array,
  x: readonly Column[],
  arm: number,
): Float64Array | undefined {
  const own = Int32Array.from(w.keys()).filter((i) => at(w, i) === arm);
  const ones = new Float64Array(own.length).fill(1);
  const fit = leastSquares([ones, ...x.map(({ values }) => pick(values, own))], pick(y, own));
  if (own.length <= fit.rank) return undefined;
  return y.map((_, i) =>
    fit.kept.reduce(
      (sum, j, k) => sum + at(fit.coefficients, k) * (j === 0 ? 1 : at(item(x, j - 1).values, i)),
      0,
    ),
  );
}

/** Both over the spread as it was, so that weighting cannot win by shrinking the spread. */
function gaps(values: Float64Array, w: Float64Array, weight: Float64Array) {
  const of = (arm: number) => moments(values.filter((_, i) => at(w, i) === arm));
  const weighted = (arm: number) => {
    const share = weight.map((v, i) => (at(w, i) === arm ? v : 0));
    return values.reduce((sum, v, i) => sum + v * at(share, i), 0) / share.reduce((sum, v) => sum + v, 0);
  };
  const [one, zero] = [of(1), of(0)];
  const sd = Math.sqrt((one.variance + zero.variance) / 2) || 1;
  return { before: (one.mean - zero.mean) / sd, after: (weighted(1) - weighted(0)) / sd };
}
