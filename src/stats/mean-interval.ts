import { moments } from './moments.ts';
import { studentTUpperQuantile } from './student-t.ts';

export type MeanInterval =
  | {
      readonly ok: true;
      readonly n: number;
      readonly mean: number;
      readonly sd: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly ok: false; readonly code: 'too-few-values'; readonly n: number };

/** The mean with its 95% interval (Student's t with n−1 degrees of freedom). One value has no interval. */
export function meanInterval(values: readonly number[], confidence = 0.95): MeanInterval {
  const n = values.length;
  if (n < 2) return { ok: false, code: 'too-few-values', n };
  const { mean, variance } = moments(values);
  const sd = Math.sqrt(variance);
  const half = (studentTUpperQuantile((1 - confidence) / 2, n - 1) * sd) / Math.sqrt(n);
  return { ok: true, n, mean, sd, low: mean - half, high: mean + half };
}
