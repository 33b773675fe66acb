import { at } from './at.ts';
import { type Failure, failure } from './result.ts';

/** A composition told as shares that add up to 1: where a marker lies in a triad. Undefined when it is none. */
export function closure(parts: ArrayLike<number>): Float64Array | undefined {
  const values = Float64Array.from(parts);
  const sum = values.reduce((total, value) => total + value, 0);
  const isComposition =
    values.length > 1 && sum > 0 && Number.isFinite(sum) && values.every((value) => value >= 0);
  return isComposition ? values.map((value) => value / sum) : undefined;
}

/** Puts `delta` where a share is 0 and takes it from the others in proportion (Martín-Fernández 2003); default (1/D)². */
export function replaceZeros(shares: Float64Array, delta = 1 / shares.length ** 2): Float64Array {
  const zeros = shares.filter((share) => share === 0).length;
  return shares.map((share) => (share === 0 ? delta : share * (1 - zeros * delta)));
}

/** What log-ratios of a 0 fail with. */
export const noZeros = failure(
  'bad-input',
  'A share of 0 has no logarithm: replace zeros first, and say by what.',
);

/** Centred log-ratio: ln of each share over their geometric mean. */
export function clr(shares: ArrayLike<number>): Float64Array | Failure {
  const logs = Float64Array.from(shares, Math.log);
  if (!logs.every(Number.isFinite)) return noZeros;
  const centre = logs.reduce((sum, value) => sum + value, 0) / logs.length;
  return logs.map((value) => value - centre);
}

/** Isometric log-ratio: one coordinate fewer than parts; √(i/(i + 1)) ln of the geometric mean of the first i over the next. */
export function ilr(shares: ArrayLike<number>): Float64Array | Failure {
  const logs = Float64Array.from(shares, Math.log);
  if (!logs.every(Number.isFinite)) return noZeros;
  let sum = 0;
  return Float64Array.from({ length: logs.length - 1 }, (_, j) => {
    sum += at(logs, j);
    const i = j + 1;
    return Math.sqrt(i / (i + 1)) * (sum / i - at(logs, i));
  });
}

/** Distance between two compositions: the straight line between their centred log-ratios. */
export function aitchisonDistance(a: ArrayLike<number>, b: ArrayLike<number>): number | Failure {
  const [x, y] = [clr(a), clr(b)];
  if ('code' in x) return x;
  if ('code' in y) return y;
  if (x.length !== y.length) return failure('bad-input', 'Both need the same parts.');
  return Math.hypot(...x.map((value, i) => value - at(y, i)));
}
