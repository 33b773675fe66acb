import { at } from './at.ts';
import { chiSquaredUpper } from './chi-squared.ts';
import { inverseSymmetric } from './cholesky.ts';
import type { Column } from './lin-columns.ts';
import { covariance, mean } from './moments.ts';

/** How strange a person is among the people of the trial. */
export interface Distance {
  /** Mahalanobis: standard deviations from the middle, counting how columns go together. */
  readonly distance: number;
  /** Share of such a population that lies further away, were it normal. */
  readonly further: number;
  /** Columns on which nobody of the trial was so low or so high. */
  readonly outside: readonly string[];
  readonly far: boolean;
}

/**
 * Measures how far a person lies from the trial population: what holds for the people of the trial need not hold for somebody
 * unlike them. Far: fewer than 1 in 100 lie further away, or outside the range of a column. Undefined for collinear columns.
 */
export function distanceTo(
  columns: readonly Column[],
): ((person: ArrayLike<number>) => Distance) | undefined {
  const centres = columns.map(({ values }) => mean(values));
  const spread = columns.map((a) => Float64Array.from(columns, (b) => covariance(a.values, b.values)));
  const inverse = inverseSymmetric(spread);
  if (!inverse) return undefined;
  const ranges = columns.map(({ values }) =>
    values.reduce(([low, high], v) => [Math.min(low, v), Math.max(high, v)] as const, [
      Infinity,
      -Infinity,
    ] as const),
  );
  return (person) => {
    const d = centres.map((centre, j) => at(person, j) - centre);
    const square = inverse.reduce(
      (sum, row, i) => sum + at(d, i) * row.reduce((s, v, j) => s + v * at(d, j), 0),
      0,
    );
    const outside = columns.flatMap(({ name }, j) => {
      const [low = 0, high = 0] = ranges[j] ?? [];
      return at(person, j) < low || at(person, j) > high ? [name] : [];
    });
    const further = chiSquaredUpper(square, columns.length);
    return { distance: Math.sqrt(square), further, outside, far: further < 0.01 || outside.length > 0 };
  };
}
