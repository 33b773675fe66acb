import { at, item } from './at.ts';
import type { Clusters } from './cluster-robust.ts';
import { completeRows, pick } from './complete.ts';
import { inferT, isLevel } from './inference.ts';
import { leastSquares } from './least-squares.ts';
import type { Column } from './lin-columns.ts';
import { mean } from './moments.ts';
import { clusterOrRow, isRounding, uncentre } from './ols-covariance.ts';
import { type Computed, computed, type Failure, failure, type Inference } from './result.ts';
import type { Robust } from './robust-covariance.ts';
import { unit } from './triangular.ts';

export interface Term extends Inference {
  readonly name: string;
}

export interface Regression extends Computed {
  /** The intercept first, then the columns that could be used. */
  readonly terms: readonly Term[];
  readonly covariance: readonly Float64Array[];
  readonly dropped: readonly string[];
  readonly df: number;
  /** Number of clusters, when there are. */
  readonly clusters: number | null;
}

export interface OlsInput {
  readonly outcome: ArrayLike<number>;
  readonly columns: readonly Column[];
  readonly robust?: Robust;
  /** For each row the number of its cluster; then standard errors are CR0, CR1 or CR2 instead. */
  readonly cluster?: ArrayLike<number>;
  readonly clusterType?: Clusters;
  /** How much each row counts, 0 or more; a row with weight 0 is left out. Only their ratios matter. */
  readonly weights?: ArrayLike<number>;
  readonly level?: number;
}

/**
 * Least squares with an intercept. Standard errors HC2 unless asked otherwise; with clusters CR2 and the degrees of
 * freedom of Satterthwaite (Bell, McCaffrey 2002). A collinear column is dropped and named. Rows with a NaN are left out.
 * With weights w the same on rows times √w; CR2 then supposes the same variance for everybody, as estimatr and clubSandwich.
 * Fails: `bad-input`, `too-few` (rows or clusters), `leverage-one`, `no-variation` when the fit is perfect.
 */
export function ols(input: OlsInput): Regression | Failure {
  const { columns, robust = 'HC2', clusterType = 'CR2', level = 0.95 } = input;
  const all = [input.outcome, ...columns.map(({ values }) => values)];
  const extra = [input.cluster, input.weights].filter((column) => column !== undefined);
  const complete = completeRows([...all, ...extra]);
  if (!complete || !isLevel(level)) return failure('bad-input', 'The columns must have the same length.');
  const { weights } = input;
  if (weights && complete.some((i) => at(weights, i) < 0))
    return failure('bad-input', 'A weight is 0 or more.');
  const rows = weights ? complete.filter((i) => at(weights, i) > 0) : complete;
  const roots = weights && pick(weights, rows).map(Math.sqrt);
  const y = pick(input.outcome, rows);
  const x = columns.map(({ values }) => pick(values, rows));
  const centres = [y, ...x].map((values) => (roots ? weightedCentre(values, roots) : mean(values)));
  const moved = [y, ...x].map((values, j) =>
    values.map((value, i) => (value - at(centres, j)) * (roots ? at(roots, i) : 1)),
  );
  const ones = roots ?? new Float64Array(rows.length).fill(1);
  const fit = leastSquares([ones, ...moved.slice(1)], item(moved, 0));
  const df = rows.length - fit.rank;
  if (rows.length === 0) return failure('too-few', 'No row has a value in every column.');
  if (df < 1) return failure('too-few', `${rows.length} rows are too few for ${fit.rank} coefficients.`);
  const spread = clusterOrRow(fit, robust, clusterType, input.cluster && pick(input.cluster, rows), roots);
  if ('code' in spread) return spread;
  if (isRounding(fit, spread.covariance, item(moved, 0)))
    return failure('no-variation', 'The fit leaves no uncertainty.');
  const back = uncentre(fit, centres, spread.covariance);
  const variances = back.covariance.map((row, j) => at(row, j));
  const name = (j: number) => (j === 0 ? '(Intercept)' : item(columns, j - 1).name);
  return computed({
    estimand: 'average of the outcome by the columns',
    method: `${weights ? 'weighted least squares' : 'least squares'}, ${input.cluster ? clusterType : robust}`,
    n: rows.length,
    missing: input.outcome.length - complete.length,
    terms: fit.kept.map((column, j) => ({
      name: name(column),
      ...inferT(
        at(back.coefficients, j),
        Math.sqrt(at(variances, j)),
        spread.df ? spread.df(column === 0 ? back.first : unit(j, fit.rank)) : df,
        level,
      ),
    })),
    covariance: back.covariance,
    dropped: fit.dropped.map(name),
    df,
    clusters: spread.clusters,
  });
}

/** Of the weights whose square roots are given. */
function weightedCentre(values: Float64Array, roots: Float64Array): number {
  const total = roots.reduce((sum, r) => sum + r * r, 0);
  const first = values.reduce((sum, value, i) => sum + value * at(roots, i) ** 2, 0) / total;
  return first + values.reduce((sum, value, i) => sum + (value - first) * at(roots, i) ** 2, 0) / total;
}
