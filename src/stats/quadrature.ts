import { at } from './at.ts';

/** Points and weights of Gauss and Legendre on [−1, 1], by Newton's method on the polynomial. */
function legendre(n: number): readonly (readonly [point: number, weight: number])[] {
  return Array.from({ length: n }, (_, i) => {
    let x = Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 1;
    for (let step = 0; step < 100; step++) {
      let [before, value] = [1, x];
      for (let k = 2; k <= n; k++)
        [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
      slope = (n * (x * value - before)) / (x * x - 1);
      const move = value / slope;
      x -= move;
      if (Math.abs(move) < 1e-16) break;
    }
    return [x, 2 / ((1 - x * x) * slope * slope)];
  });
}

const points = legendre(24);

/** Integral of a smooth function from a to b, in `panels` pieces of 24 points. */
export function integrate(f: (x: number) => number, a: number, b: number, panels = 4): number {
  const half = (b - a) / panels / 2;
  const centres = Float64Array.from({ length: panels }, (_, i) => a + (2 * i + 1) * half);
  let sum = 0;
  for (let i = 0; i < panels; i++) {
    for (const [point, weight] of points) sum += weight * f(at(centres, i) + half * point);
  }
  return sum * half;
}
