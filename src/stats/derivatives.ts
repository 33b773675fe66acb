import { at, item } from './at.ts';
import { solveSymmetric } from './cholesky.ts';

type Smooth = (x: Float64Array) => number;

const moved = (x: Float64Array, i: number, by: number): Float64Array => {
  const next = x.slice();
  next[i] = at(x, i) + by;
  return next;
};

const step = (x: Float64Array, i: number): number => 1e-3 * (1 + Math.abs(at(x, i)));

/** Twice as fine a step takes the largest error of a central difference away (Richardson 1911). */
const sharpened = (of: (scale: number) => number): number => (4 * of(0.5) - of(1)) / 3;

/** Slopes of `f` at `x` by central differences. */
export function gradient(f: Smooth, x: Float64Array): Float64Array {
  return x.map((_, i) =>
    sharpened((scale) => {
      const h = scale * step(x, i);
      return (f(moved(x, i, h)) - f(moved(x, i, -h))) / (2 * h);
    }),
  );
}

/** Second derivatives of `f` at `x` by central differences. */
export function hessian(f: Smooth, x: Float64Array): Float64Array[] {
  const middle = f(x);
  const cell = (i: number, j: number): number =>
    sharpened((scale) => {
      const [h, k] = [scale * step(x, i), scale * step(x, j)];
      if (i === j) return (f(moved(x, i, h)) - 2 * middle + f(moved(x, i, -h))) / (h * h);
      const corner = (a: number, b: number) => f(moved(moved(x, i, a), j, b));
      return (corner(h, k) - corner(h, -k) - corner(-h, k) + corner(-h, -k)) / (4 * h * k);
    });
  const full = Array.from(x, () => new Float64Array(x.length));
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j <= i; j++) {
      const value = cell(i, j);
      item(full, i)[j] = value;
      item(full, j)[i] = value;
    }
  return full;
}

/** Rough slopes, good enough to search with. */
function slopes(f: Smooth, x: Float64Array): Float64Array {
  return x.map((_, i) => {
    const h = step(x, i) / 10;
    return (f(moved(x, i, h)) - f(moved(x, i, -h))) / (2 * h);
  });
}

const product = (m: readonly Float64Array[], x: Float64Array): Float64Array =>
  Float64Array.from(m, (row) => row.reduce((sum, v, j) => sum + v * at(x, j), 0));

const inner = (a: Float64Array, b: Float64Array): number => a.reduce((sum, v, i) => sum + v * at(b, i), 0);

/**
 * The lowest point of a smooth function near `start`: steps of Newton with second derivatives at the start that are corrected on
 * the way (Broyden, Fletcher, Goldfarb, Shanno 1970), damped where it does not curve up. Undefined when it does not settle.
 */
export function lowest(f: Smooth, start: Float64Array): Float64Array | undefined {
  let [x, value, g, h] = [start, f(start), slopes(f, start), hessian(f, start)];
  for (let round = 0; round < 200; round++) {
    const next = downhill(f, x, value, g, h);
    if (!next) return x;
    const [s, fresh] = [next.map((v, i) => v - at(x, i)), slopes(f, next)];
    const y = fresh.map((v, i) => v - at(g, i));
    const [far, sy, hs] = [
      Math.max(...s.map((v, i) => Math.abs(v) / (1 + Math.abs(at(next, i))))),
      inner(s, y),
      product(h, s),
    ];
    [x, value, g] = [next, f(next), fresh];
    if (far < 1e-9) return x;
    const shs = inner(s, hs);
    const corrected = (row: Float64Array, i: number) =>
      row.map((v, j) => v + (at(y, i) * at(y, j)) / sy - (at(hs, i) * at(hs, j)) / shs);
    h = sy > 0 && shs > 0 ? h.map(corrected) : hessian(f, x);
  }
  return undefined;
}

/** A point that is lower, as far as the second derivatives are trusted; undefined when there is none. */
function downhill(
  f: Smooth,
  x: Float64Array,
  value: number,
  g: Float64Array,
  h: readonly Float64Array[],
): Float64Array | undefined {
  const size = Math.max(1e-8, ...h.map((row, i) => Math.abs(at(row, i))));
  for (let damping = 0; damping < 1e12; damping = Math.max(damping * 8, 1e-6)) {
    const damped = h.map((row, i) => row.map((v, j) => (i === j ? v + damping * size : v)));
    const direction = solveSymmetric(damped, g);
    const tried = direction && x.map((v, i) => v - at(direction, i));
    if (tried && f(tried) < value) return tried;
  }
  return undefined;
}
