import { at } from './at.ts';
import { type Correlation, pairs } from './correlation.ts';
import { normalUpper } from './normal.ts';
import { computed, type Failure } from './result.ts';

/**
 * Tau-b (Kendall 1945): pairs of people in the same order minus pairs in the other, over √((pairs not tied in x)(pairs not tied in y));
 * p by the normal approximation with the variance for ties.
 */
export function kendall(a: ArrayLike<number>, b: ArrayLike<number>): Correlation | Failure {
  const data = pairs(a, b);
  if ('code' in data) return data;
  const { x, y, missing } = data;
  const n = x.length;
  let s = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) s += Math.sign(at(x, i) - at(x, j)) * Math.sign(at(y, i) - at(y, j));
  }
  const [tx, ty] = [tieSums(x), tieSums(y)];
  const all = (n * (n - 1)) / 2;
  const estimate = s / Math.sqrt((all - tx.pairs / 2) * (all - ty.pairs / 2));
  const variance =
    (n * (n - 1) * (2 * n + 5) - tx.squares - ty.squares) / 18 +
    (tx.pairs * ty.pairs) / (2 * n * (n - 1)) +
    (tx.triples * ty.triples) / (9 * n * (n - 1) * (n - 2));
  const p = Math.min(1, 2 * normalUpper(Math.abs(s) / Math.sqrt(variance)));
  return computed({ estimand: 'agreement in order', method: "Kendall's tau-b", n, missing, estimate, p });
}

/** Over groups of t equal values: t(t−1), t(t−1)(t−2), t(t−1)(2t+5). */
function tieSums(values: Float64Array) {
  const sizes = [...Map.groupBy(values, (value) => value).values()].map((group) => group.length);
  const sum = (of: (t: number) => number) => sizes.reduce((total, t) => total + of(t), 0);
  return {
    pairs: sum((t) => t * (t - 1)),
    triples: sum((t) => t * (t - 1) * (t - 2)),
    squares: sum((t) => t * (t - 1) * (2 * t + 5)),
  };
}
