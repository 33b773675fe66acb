/** Fewer people than this are never counted aloud; an organisation may ask for more, never for fewer. */
export const SMALLEST_CELL = 10;
/** Stories are read one by one, so their patterns may be finer. */
export const SMALLEST_STORY_CELL = 5;

/** A count, or that it is hidden. 0 is told: it is about nobody. */
export type Cell = number | 'hidden';

/**
 * Hides the counts under the minimum of one list whose total is known too. When exactly one count would be hidden, the
 * total gives it away by subtraction; then the smallest other count that is not 0 is hidden as well (complementary
 * suppression). Where there is no other, the total has to go: `total` is then hidden.
 */
export function hideSmall(
  counts: readonly number[],
  minimum: number,
): { readonly cells: readonly Cell[]; readonly total: Cell } {
  const sum = counts.reduce((all, count) => all + count, 0);
  const hidden = new Set(counts.flatMap((count, i) => (count > 0 && count < minimum ? [i] : [])));
  if (hidden.size === 1) {
    const [second] = counts
      .map((count, i) => [count, i] as const)
      .filter(([count, i]) => count > 0 && !hidden.has(i))
      .toSorted(([a], [b]) => a - b);
    if (second !== undefined) hidden.add(second[1]);
  }
  const cells = counts.map((count, i): Cell => (hidden.has(i) ? 'hidden' : count));
  const within = [...hidden].reduce((all, i) => all + (counts[i] ?? 0), 0);
  // One cell alone, or two that are together too few: then the total says too much.
  return { cells, total: hidden.size === 1 || (within > 0 && within < minimum) ? 'hidden' : sum };
}

/** So many of so many. */
export interface Part {
  readonly part: number;
  readonly whole: number;
}

/**
 * The same for parts of wholes that are known as well: then the rest is a count too, and a part is hidden when it or its rest
 * is under the minimum. As many as all, or none at all, is told.
 */
export function hideSmallParts(
  parts: readonly Part[],
  minimum: number,
): { readonly cells: readonly Cell[]; readonly total: Cell } {
  const isSmall = (count: number) => count > 0 && count < minimum;
  const hidden = new Set(
    parts.flatMap(({ part, whole }, i) => (isSmall(part) || isSmall(whole - part) ? [i] : [])),
  );
  if (hidden.size === 1) {
    const [second] = parts
      .map(({ whole }, i) => [whole, i] as const)
      .filter(([whole, i]) => whole > 0 && !hidden.has(i))
      .toSorted(([a], [b]) => a - b);
    if (second !== undefined) hidden.add(second[1]);
  }
  const sum = (of: (one: Part, i: number) => number) => parts.reduce((all, one, i) => all + of(one, i), 0);
  const within = sum(({ part }, i) => (hidden.has(i) ? part : 0));
  const rest = sum(({ part, whole }, i) => (hidden.has(i) ? whole - part : 0));
  return {
    cells: parts.map(({ part }, i): Cell => (hidden.has(i) ? 'hidden' : part)),
    total: hidden.size === 1 || isSmall(within) || isSmall(rest) ? 'hidden' : sum(({ part }) => part),
  };
}
