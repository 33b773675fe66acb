import quantile from '@stdlib/stats-base-dists-t-quantile';

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
  const mean = values.reduce((sum, x) => sum + x, 0) / n;
  const sd = Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1));
  const half = (quantile(1 - (1 - confidence) / 2, n - 1) * sd) / Math.sqrt(n);
  return { ok: true, n, mean, sd, low: mean - half, high: mean + half };
}
