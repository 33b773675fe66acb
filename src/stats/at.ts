/** The value at place `i`; beyond the end NaN, which never leaves a kernel (see result.ts). */
export const at = (values: ArrayLike<number>, i: number): number => values[i] ?? Number.NaN;

/**
 * The same of a Float64Array only, for loops over millions: an engine keeps a function quick that has seen one kind of list, and
 * `at` has seen them all.
 */
export const cell = (values: Float64Array, i: number): number => values[i] ?? Number.NaN;

/** The thing at place `i` of a list that has it. */
export function item<T>(list: ArrayLike<T>, i: number): T {
  const found = list[i];
  if (found === undefined) throw new RangeError(`nothing at place ${i} of ${list.length}`);
  return found;
}
