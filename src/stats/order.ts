import { cell } from './at.ts';

/** From so many values on sorting by digits is quicker than by comparing. */
const many = 2_000;
const digit = 1 << 16;

/**
 * The places of the values from small to large; equal values keep their order. NaN comes last. By the sixteen-bit digits of how a
 * double is written down (radix sort), so that a million take a few passes.
 */
export function orderOf(values: Float64Array): Int32Array {
  const n = values.length;
  const start = Int32Array.from({ length: n }, (_, i) => i);
  if (n < many) return start.sort((a, b) => cell(values, a) - cell(values, b) || a - b);
  const digits = new Uint16Array(values.slice().buffer);
  flip(digits);
  let [from, to] = [start, new Int32Array(n)];
  const counts = new Int32Array(digit);
  for (let place = 0; place < 4; place++) {
    counts.fill(0);
    for (let i = place; i < digits.length; i += 4) {
      const d = digits[i] ?? 0;
      counts[d] = (counts[d] ?? 0) + 1;
    }
    if (counts.includes(n)) continue; // all the same digit
    for (let d = 0, sum = 0; d < digit; d++) {
      const count = counts[d] ?? 0;
      counts[d] = sum;
      sum += count;
    }
    for (let i = 0; i < n; i++) {
      const row = from[i] ?? 0;
      const d = digits[4 * row + place] ?? 0;
      const goal = counts[d] ?? 0;
      to[goal] = row;
      counts[d] = goal + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Turns the bits so that they order as the numbers do: those below 0 backwards, 0 and above after them. The last digit holds the sign. */
function flip(digits: Uint16Array): void {
  for (let i = 0; i < digits.length; i += 4) {
    const below = (digits[i + 3] ?? 0) >= 0x8000;
    for (let d = 0; d < 3; d++) if (below) digits[i + d] = ~(digits[i + d] ?? 0);
    digits[i + 3] = below ? ~(digits[i + 3] ?? 0) : (digits[i + 3] ?? 0) + 0x8000;
  }
}
