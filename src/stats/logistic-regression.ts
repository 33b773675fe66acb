import { at, item } from './at.ts';
import { completeRows, pick } from './complete.ts';
import { inferZ, isLevel } from './inference.ts';
import type { Column } from './lin-columns.ts';
import { iterate, logLikelihood } from './logistic-steps.ts';
import { type Computed, computed, type Failure, failure, type Inference } from './result.ts';

export interface LogisticTerm extends Inference {
  readonly name: string;
}

export interface Logistic extends Computed {
  /** On the scale of the log odds; the intercept first. */
  readonly terms: readonly LogisticTerm[];
  /** Of the coefficients, in the order of the terms. */
  readonly covariance: readonly Float64Array[];
  readonly dropped: readonly string[];
  readonly deviance: number;
  readonly nullDeviance: number;
  /** Chance for a row of columns in the order of the input. */
  readonly chance: (row: readonly number[]) => number;
}

/**
 * Logistic regression by maximum likelihood (iterated weighted least squares), with model-based standard errors.
 * `outcome` is 1 or 0. A collinear column is dropped and named. Fails: `bad-input`, `too-few`, `no-variation` when all have the
 * same outcome, `separation` when a combination of columns tells the outcome perfectly, so that there is no estimate.
 */
export function logisticRegression(
  outcome: ArrayLike<number>,
  columns: readonly Column[],
  { level = 0.95 } = {},
): Logistic | Failure {
  const rows = completeRows([outcome, ...columns.map(({ values }) => values)]);
  if (!rows || !isLevel(level)) return failure('bad-input', 'The columns must have the same length.');
  const y = pick(outcome, rows);
  if (y.some((value) => value !== 0 && value !== 1)) return failure('bad-input', 'An outcome is 0 or 1.');
  const share = y.reduce((sum, value) => sum + value, 0) / y.length;
  if (!(share > 0 && share < 1)) return failure('no-variation', 'Everybody has the same outcome.');
  if (rows.length <= columns.length + 1) return failure('too-few', 'There are more coefficients than rows.');
  const ones = new Float64Array(rows.length).fill(1);
  const x = [ones, ...columns.map(({ values }) => pick(values, rows))];
  const fit = iterate(x, y);
  if ('code' in fit) return fit;
  const name = (j: number) => (j === 0 ? '(Intercept)' : item(columns, j - 1).name);
  const coefficients = fit.kept.map((j, place) => ({ j, value: at(fit.coefficients, place) }));
  const result = computed({
    estimand: 'log odds of the outcome by the columns',
    method: 'logistic regression, maximum likelihood',
    n: rows.length,
    missing: outcome.length - rows.length,
    terms: coefficients.map(({ j, value }, place) => ({
      name: name(j),
      ...inferZ(value, Math.sqrt(at(item(fit.covariance, place), place)), level),
    })),
    covariance: fit.covariance,
    dropped: fit.dropped.map(name),
    deviance: -2 * logLikelihood(y, fit.chances),
    nullDeviance: -2 * logLikelihood(y, new Float64Array(y.length).fill(share)),
  });
  const chance = (row: readonly number[]) =>
    1 /
    (1 +
      Math.exp(-coefficients.reduce((sum, { j, value }) => sum + value * (j === 0 ? 1 : at(row, j - 1)), 0)));
  return result.ok ? { ...result, chance } : result;
}
