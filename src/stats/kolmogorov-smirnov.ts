import { at } from './at.ts';
import { present } from './complete.ts';
import { type Computed, computed, type Failure, failure } from './result.ts';

export interface KolmogorovSmirnov extends Computed {
  /** Largest distance between the two cumulative shares. */
  readonly statistic: number;
  /** Asymptotic; too large when there are many ties. */
  readonly p: number;
}

/** Do two groups have the same distribution, in whatever way they may differ (Smirnov 1939)? P(K > D √(n₁n₂/(n₁ + n₂))). */
export function kolmogorovSmirnov(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): KolmogorovSmirnov | Failure {
  const [one, two] = [present(first), present(second)];
  const [a, b] = [one.values.sort(), two.values.sort()];
  if (a.length === 0 || b.length === 0) return failure('too-few', 'Both groups need values.');
  let statistic = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const value = Math.min(at(a, i), at(b, j));
    while (at(a, i) <= value) i++;
    while (at(b, j) <= value) j++;
    statistic = Math.max(statistic, Math.abs(i / a.length - j / b.length));
  }
  return computed({
    estimand: 'difference between the distributions',
    method: 'Kolmogorov–Smirnov, asymptotic',
    n: a.length + b.length,
    missing: one.missing + two.missing,
    statistic,
    p: kolmogorovUpper(Math.sqrt((a.length * b.length) / (a.length + b.length)) * statistic),
  });
}

/** P(K > x): an alternating sum in the tail, its mirror image near 0. */
function kolmogorovUpper(x: number): number {
  let sum = 0;
  if (x < 1) {
    for (let k = 1; k < 20; k += 2) sum += Math.exp((-(k ** 2) * Math.PI ** 2) / (8 * x * x));
    return x > 0 ? 1 - (Math.sqrt(2 * Math.PI) / x) * sum : 1;
  }
  for (let k = 1; k <= 20; k++) sum += (k % 2 ? 2 : -2) * Math.exp(-2 * k * k * x * x);
  return Math.max(0, Math.min(1, sum));
}
