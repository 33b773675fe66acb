/** Always the same row of numbers for the same seed (mulberry32): the demonstration is equal on every computer. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Chance = ReturnType<typeof chance>;

export function oneOf<Item>(items: readonly Item[], next: Chance): Item {
  const item = items[Math.floor(next() * items.length)];
  if (item === undefined) throw new RangeError('There is nothing to choose from.');
  return item;
}

export const between = (least: number, most: number, next: Chance): number =>
  least + Math.floor(next() * (most - least + 1));

/** One of several, by weight. */
export function weighed<Item extends { readonly weight: number }>(
  items: readonly Item[],
  next: Chance,
): Item {
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  let left = next() * total;
  const found = items.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  return found ?? oneOf(items, next);
}

/** A fixed uuid of version 7 for a thing of the demonstration. */
export const demoId = (kind: number, number: number): string =>
  `00000000-0000-7000-8${kind.toString(16).padStart(3, '0')}-${number.toString(16).padStart(12, '0')}`;
