import { at, item } from './at.ts';
import { chiSquaredUpper } from './chi-squared.ts';
import { inverseSymmetric } from './cholesky.ts';
import { completeRows, pick } from './complete.ts';
import { climb } from './cox-climb.ts';
import { type CoxData, likelihood, type Ties } from './cox-likelihood.ts';
import { inferZ, isLevel } from './inference.ts';
import { orthogonalise } from './least-squares.ts';
import type { Column } from './lin-columns.ts';
import { mean } from './moments.ts';
import { type HazardCheck, proportionalHazards } from './proportional-hazards.ts';
import { type Computed, computed, type Failure, failure, type Inference, type Interval } from './result.ts';

export interface HazardTerm extends Inference {
  readonly name: string;
  readonly hazardRatio: number;
  readonly hazardInterval: Interval;
}

export interface Cox extends Computed {
  readonly terms: readonly HazardTerm[];
  readonly dropped: readonly string[];
  readonly events: number;
  readonly logLikelihood: { readonly none: number; readonly fitted: number };
  /** Whether the ratio is the same at all times; when it is not, do not show one ratio. */
  readonly check: HazardCheck;
}

/**
 * Hazard ratios of Cox (1972). Ties as Efron, or Breslow. A collinear column is dropped and named. Fails: `bad-input`,
 * `too-few` events, `separation` when an estimate runs away, `no-convergence`.
 */
export function cox(
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  columns: readonly Column[],
  { ties = 'efron' as Ties, level = 0.95 } = {},
): Cox | Failure {
  const rows = completeRows([time, event, ...columns.map(({ values }) => values)]);
  if (!rows || !isLevel(level)) return failure('bad-input', 'The columns must have the same length.');
  const order = rows.toSorted((a, b) => at(time, b) - at(time, a));
  const picked = columns.map(({ values }) => centred(pick(values, order)));
  const { kept, dropped } = orthogonalise(picked);
  const x = kept.map((j) => item(picked, j));
  const data: CoxData = { time: pick(time, order), event: pick(event, order), x, ties };
  const events = data.event.reduce((sum, e) => sum + e, 0);
  if (x.length === 0 || events <= x.length) return failure('too-few', 'There are fewer events than columns.');
  const none = likelihood(data, new Float64Array(x.length)).value;
  const fit = climb(data);
  if ('code' in fit) return fit;
  const inverse = inverseSymmetric(fit.last.information);
  if (!inverse) return failure('collinear', 'The columns cannot be told apart among people at risk.');
  return computed({
    estimand: 'ratio of the hazards',
    method: `Cox, ${ties}`,
    n: rows.length,
    missing: time.length - rows.length,
    terms: kept.map((j, place) => {
      const term = inferZ(at(fit.beta, place), Math.sqrt(at(item(inverse, place), place)), level);
      const hazardInterval: Interval = [Math.exp(term.interval[0]), Math.exp(term.interval[1])];
      return { name: item(columns, j).name, hazardRatio: Math.exp(term.estimate), hazardInterval, ...term };
    }),
    dropped: dropped.map((j) => item(columns, j).name),
    events,
    logLikelihood: { none, fitted: fit.last.value },
    check: proportionalHazards(
      data,
      fit.beta,
      kept.map((j) => item(columns, j).name),
    ),
  });
}

function centred(values: Float64Array): Float64Array {
  const centre = mean(values);
  return values.map((value) => value - centre);
}

/** Likelihood-ratio test of all columns together. */
export function likelihoodRatio({ logLikelihood, terms }: Cox): { statistic: number; df: number; p: number } {
  const statistic = 2 * (logLikelihood.fitted - logLikelihood.none);
  return { statistic, df: terms.length, p: chiSquaredUpper(statistic, terms.length) };
}
