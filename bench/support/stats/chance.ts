/** Quick chance for bench data that repeats: mulberry32; millions of numbers are needed, not 64 bits. */
export interface Chance {
  readonly unit: () => number;
  /** Normal, mean 0 and spread 1 (Box, Muller). */
  readonly normal: () => number;
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
  return { unit, normal };
}

export const fill = (n: number, of: (i: number) => number): Float64Array => {
  const values = new Float64Array(n);
  for (let i = 0; i < n; i++) values[i] = of(i);
  return values;
};
