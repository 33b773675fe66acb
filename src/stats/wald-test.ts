import { at, item } from './at.ts';
import { solveSymmetric } from './cholesky.ts';
import { fUpper } from './f.ts';
import type { Regression } from './ols.ts';
import { type Computed, computed, type Failure, failure } from './result.ts';

export interface WaldTest extends Computed {
  readonly statistic: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
}

/** Are these coefficients all 0 together? Wald's F with the covariance the regression was asked for. */
export function waldTest(regression: Regression, names: readonly string[]): WaldTest | Failure {
  const places = names.map((name) => regression.terms.findIndex((term) => term.name === name));
  if (places.length === 0 || places.includes(-1)) {
    return failure('collinear', 'A column that is asked about is not in the regression, or was dropped.');
  }
  const estimates = Float64Array.from(places, (j) => item(regression.terms, j).estimate);
  const covariance = places.map((i) =>
    Float64Array.from(places, (j) => at(item(regression.covariance, i), j)),
  );
  const solved = solveSymmetric(covariance, estimates);
  if (!solved) return failure('collinear', 'The coefficients cannot be told apart.');
  const df1 = places.length;
  const df2 = regression.clusters === null ? regression.df : regression.clusters - 1;
  const statistic = estimates.reduce((sum, value, j) => sum + value * at(solved, j), 0) / df1;
  return computed({
    estimand: 'whether the coefficients are all 0',
    method: `Wald F, ${regression.method}`,
    n: regression.n,
    missing: regression.missing,
    ...{ statistic, df1, df2, p: fUpper(statistic, df1, df2) },
  });
}
