import { at, item } from './at.ts';
import { chiSquaredUpper } from './chi-squared.ts';
import { inverseSymmetric } from './cholesky.ts';
import { completeRows, pick } from './complete.ts';
import { climb } from './cox-climb.ts';
import type { CoxData, Ties } from './cox-likelihood.ts';
import { inferZ, isLevel } from './inference.ts';
import { orthogonalise } from './least-squares.ts';
import type { Column } from './lin-columns.ts';
import { centred } from './moments.ts';
import { orderOf } from './order.ts';
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
  const order = orderOf(pick(time, rows))
    .reverse()
    .map((i) => at(rows, i));
  const picked = columns.map(({ values }) => centred(pick(values, order)));
  const { kept, dropped } = orthogonalise(picked);
  const p = kept.length;
  const data: CoxData = {
    ...{ time: pick(time, order), event: pick(event, order), p, ties },
    rows: byRow(kept.map((j) => item(picked, j))),
  };
  const events = data.event.reduce((sum, e) => sum + e, 0);
  if (p === 0 || events <= p) return failure('too-few', 'There are fewer events than columns.');
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
    logLikelihood: { none: fit.none, fitted: fit.last.value },
    check: proportionalHazards(
      data,
      fit.beta,
      kept.map((j) => item(columns, j).name),
    ),
  });
}

/** The columns row after row, so that what is needed of a person lies together. */
function byRow(columns: readonly Float64Array[]): Float64Array {
  const [n, p] = [columns[0]?.length ?? 0, columns.length];
  const rows = new Float64Array(n * p);
  for (const [j, column] of columns.entries()) for (let i = 0; i < n; i++) rows[i * p + j] = at(column, i);
  return rows;
}

/** Likelihood-ratio test of all columns together. */
export function likelihoodRatio({ logLikelihood, terms }: Cox): { statistic: number; df: number; p: number } {
  const statistic = 2 * (logLikelihood.fitted - logLikelihood.none);
  return { statistic, df: terms.length, p: chiSquaredUpper(statistic, terms.length) };
}
