const accuracy = 2 ** -52;

/**
 * A place in [a, b] where `f` is 0: Brent's method (1973, chapter 4), to the last digit a double can hold.
 * NaN when `f` has the same sign at both ends.
 */
export function root(f: (x: number) => number, a: number, b: number): number {
  let [x0, y0, x1, y1] = [a, f(a), b, f(b)];
  if (y0 === 0) return x0;
  if (y1 === 0) return x1;
  if (!(y0 < 0 !== y1 < 0) || Number.isNaN(y0 + y1)) return Number.NaN;
  let [far, yFar, step, before] = [x0, y0, x1 - x0, x1 - x0];
  for (let i = 0; i < 300; i++) {
    if (y1 < 0 === yFar < 0) [far, yFar, step, before] = [x0, y0, x1 - x0, x1 - x0];
    if (Math.abs(yFar) < Math.abs(y1)) [x0, y0, x1, y1, far, yFar] = [x1, y1, far, yFar, x1, y1];
    const tolerance = 2 * accuracy * Math.abs(x1) + Number.MIN_VALUE;
    const half = (far - x1) / 2;
    if (Math.abs(half) <= tolerance || y1 === 0) return x1;
    const move = Math.abs(before) < tolerance || Math.abs(y0) <= Math.abs(y1) ? undefined : guess();
    [before, step] = move === undefined ? [half, half] : [step, move];
    [x0, y0] = [x1, y1];
    x1 += Math.abs(step) > tolerance ? step : Math.sign(half) * tolerance;
    y1 = f(x1);

    /** Inverse quadratic or linear; undefined when bisection is safer. */
    function guess(): number | undefined {
      const s = y1 / y0;
      const q = y0 / yFar;
      const r = y1 / yFar;
      const top = far === x0 ? 2 * half * s : s * (2 * half * q * (q - r) - (x1 - x0) * (r - 1));
      const bottom = far === x0 ? 1 - s : (q - 1) * (r - 1) * (s - 1);
      const signed = top > 0 ? -bottom : bottom;
      const size = Math.abs(top);
      const limit = Math.min(3 * half * signed - Math.abs(tolerance * signed), Math.abs(before * signed));
      return 2 * size < limit ? size / signed : undefined;
    }
  }
  return x1;
}

/** The x > 0 where a monotone `f` is 0, looked for on both sides of `start` by doubling; NaN when there is none. */
export function positiveRoot(f: (x: number) => number, start: number): number {
  let [low, high] = [start / 2, start * 2];
  for (let i = 0; i < 1_080; i++) {
    if (f(low) < 0 !== f(high) < 0) return root(f, low, high);
    low = Math.max(low / 2, Number.MIN_VALUE);
    high = Math.min(high * 2, Number.MAX_VALUE);
  }
  return Number.NaN;
}
