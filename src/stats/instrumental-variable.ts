import { at, item } from './at.ts';
import type { Clusters } from './cluster-robust.ts';
import { completeRows, pick } from './complete.ts';
import { inferT, isLevel } from './inference.ts';
import { leastSquares } from './least-squares.ts';
import type { Column } from './lin-columns.ts';
import { centred } from './moments.ts';
import { ols } from './ols.ts';
import { clusterOrRow, isRounding } from './ols-covariance.ts';
import { type Computed, computed, type Failure, failure, type Inference } from './result.ts';
import type { Robust } from './robust-covariance.ts';
import { unit } from './triangular.ts';

export interface InstrumentalVariable extends Computed, Inference {
  /** Robust F of the instrument on taking part; under about 10 the interval cannot be trusted. */
  readonly firstStageF: number;
  /** How much more often people take part when assigned. */
  readonly takeUp: number;
}

export interface IvInput {
  readonly outcome: ArrayLike<number>;
  /** What people did. */
  readonly treatment: ArrayLike<number>;
  /** What they were assigned to. */
  readonly instrument: ArrayLike<number>;
  readonly covariates?: readonly Column[];
  readonly robust?: Robust;
  /** For each row the number of its cluster; then standard errors are CR0, CR1 or CR2 instead. */
  readonly cluster?: ArrayLike<number>;
  readonly clusterType?: Clusters;
  readonly level?: number;
}

/**
 * Effect for people who take part because they are assigned (complier average causal effect), by two-stage least
 * squares, with HC2 errors unless asked otherwise (Angrist, Imbens, Rubin 1996). Assumes that assignment works through taking part alone.
 * Fails: `bad-input`, `too-few`, `no-variation`, and `collinear` when assignment does not move taking part at all.
 */
export function instrumentalVariable(input: IvInput): InstrumentalVariable | Failure {
  const { covariates = [], robust = 'HC2', clusterType = 'CR2', level = 0.95 } = input;
  const all = [input.outcome, input.treatment, input.instrument, ...covariates.map(({ values }) => values)];
  const rows = completeRows(input.cluster ? [...all, input.cluster] : all);
  if (!rows || !isLevel(level)) return failure('bad-input', 'The columns must have the same length.');
  const [y, d, z, ...x] = all.map((values) => pick(values, rows)).map(centred);
  if (!y || !d || !z) return failure('bad-input', 'Outcome, treatment and instrument are needed.');
  const columns = [{ name: 'instrument', values: z }, ...x.map((values, j) => ({ name: `x${j}`, values }))];
  const cluster = input.cluster && pick(input.cluster, rows);
  const first = ols({ outcome: d, columns, level, robust, clusterType, ...(cluster ? { cluster } : {}) });
  if (!first.ok) return first;
  const push = first.terms.find(({ name }) => name === 'instrument');
  const ones = new Float64Array(rows.length).fill(1);
  const fitted = leastSquares([ones, ...x, z], d);
  const predicted = d.map((value, i) => value - at(fitted.residuals, i));
  // Covariates before the prediction: it is the column to lose when it adds nothing to them.
  const second = leastSquares([ones, ...x, predicted], y);
  const place = second.kept.indexOf(x.length + 1);
  if (place < 0 || !push) return failure('collinear', 'Assignment does not change who takes part.');
  const used = second.kept.map((j) => item([ones, ...x, d], j));
  const residuals = y.map(
    (value, i) =>
      value - used.reduce((sum, column, j) => sum + at(column, i) * at(second.coefficients, j), 0),
  );
  const spread = clusterOrRow({ ...second, residuals }, robust, clusterType, cluster);
  if ('code' in spread) return spread;
  const variance = at(item(spread.covariance, place), place);
  if (isRounding(second, spread.covariance, y))
    return failure('no-variation', 'The fit leaves no uncertainty.');
  const df = spread.df ? spread.df(unit(place, second.rank)) : rows.length - second.rank;
  return computed({
    estimand: 'effect for people who take part because they are assigned',
    method: `two-stage least squares, ${cluster ? clusterType : robust}`,
    n: rows.length,
    missing: input.outcome.length - rows.length,
    firstStageF: push.statistic ** 2,
    takeUp: push.estimate,
    ...inferT(at(second.coefficients, place), Math.sqrt(variance), df, level),
  });
}
