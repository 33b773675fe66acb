import { at, item } from './at.ts';
import { completeRows, pick } from './complete.ts';
import { inferZ, isLevel } from './inference.ts';
import type { Column } from './lin-columns.ts';
import type { Logistic } from './logistic-regression.ts';
import { type Computed, computed, type Failure, failure, type Inference } from './result.ts';

export interface MarginalEffect extends Inference {
  readonly name: string;
}

export interface MarginalEffects extends Computed {
  readonly effects: readonly MarginalEffect[];
}

/**
 * What a logistic regression says in chances: the average over people of the change in chance per unit of a column, and for a
 * column of 0 and 1 of the chance with 1 minus that with 0, others as they are. Standard errors by the delta method,
 * √(g' V g) with g the average slope in the coefficients. `columns` as they went into the regression. `bad-input`.
 */
export function marginalEffects(
  fit: Logistic,
  columns: readonly Column[],
  { level = 0.95 } = {},
): MarginalEffects | Failure {
  const rows = completeRows(columns.map(({ values }) => values));
  const used = fit.terms.slice(1).map(({ name }) => columns.find((column) => column.name === name));
  if (!rows || !isLevel(level) || used.some((column) => !column)) {
    return failure('bad-input', 'The columns must be those of the regression.');
  }
  const x = used.map((column) => pick(column?.values ?? [], rows));
  const beta = fit.terms.map(({ estimate }) => estimate);
  const slopes = x.map((_, j) => averageSlope(x, beta, j, rows.length));
  return computed({
    estimand: 'average change in the chance of the outcome',
    method: 'average marginal effects, delta method',
    n: rows.length,
    missing: (columns[0]?.values.length ?? 0) - rows.length,
    effects: slopes.map(({ effect, gradient }, j) => {
      const variance = gradient.reduce(
        (sum, g, k) => sum + gradient.reduce((row, h, l) => row + g * h * at(item(fit.covariance, k), l), 0),
        0,
      );
      return { name: item(fit.terms, j + 1).name, ...inferZ(effect, Math.sqrt(variance), level) };
    }),
  });
}

function averageSlope(x: readonly Float64Array[], beta: readonly number[], j: number, n: number) {
  const own = item(x, j);
  const binary = own.every((value) => value === 0 || value === 1);
  const b = at(beta, j + 1);
  const gradient = new Float64Array(beta.length);
  let effect = 0;
  const add = (i: number, value: number, weight: number) => {
    gradient[0] = at(gradient, 0) + weight / n;
    for (const [k, column] of x.entries())
      gradient[k + 1] = at(gradient, k + 1) + (weight * (k === j ? value : at(column, i))) / n;
  };
  for (let i = 0; i < n; i++) {
    const others = beta.reduce(
      (sum, c, k) => sum + (k === 0 ? c : k - 1 === j ? 0 : c * at(item(x, k - 1), i)),
      0,
    );
    const chance = (value: number) => 1 / (1 + Math.exp(-(others + b * value)));
    if (binary) {
      const [one, zero] = [chance(1), chance(0)];
      effect += (one - zero) / n;
      add(i, 1, one * (1 - one));
      add(i, 0, -zero * (1 - zero));
    } else {
      const p = chance(at(own, i));
      const slope = p * (1 - p);
      effect += (b * slope) / n;
      gradient[j + 1] = at(gradient, j + 1) + slope / n;
      add(i, at(own, i), b * slope * (1 - 2 * p));
    }
  }
  return { effect, gradient };
}
