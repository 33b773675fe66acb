import { type Computed, computed, type Failure, failure } from './result.ts';

export interface KrippendorffAlpha extends Computed {
  readonly estimate: number;
  /** Values in units with two or more. */
  readonly pairable: number;
}

/** A kind of value: how often each different value occurs is given, because ordinal distances need it. */
export type Distance<T> = (a: T, b: T, counts: ReadonlyMap<T, number>) => number;

/** Labels without order: the same (0) or another (1). */
export const nominal: Distance<unknown> = (a, b) => (a === b ? 0 : 1);
/** Numbers of which differences mean something: (a − b)². */
export const interval: Distance<number> = (a, b) => (a - b) ** 2;
/** Numbers with a 0 that is nothing: ((a − b) / (a + b))². */
export const ratio: Distance<number> = (a, b) => (a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2);

/** How many values lie between two, counting half of the values at both ends. */
export const ordinal: Distance<number> = (a, b, counts) => {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  let between = 0;
  for (const [value, count] of counts) if (value >= low && value <= high) between += count;
  return (between - ((counts.get(a) ?? 0) + (counts.get(b) ?? 0)) / 2) ** 2;
};

/** Sets written as sorted words with commas between: 1 − shared / all. */
export const jaccard: Distance<string> = (a, b) => 1 - overlap(a, b).shared / overlap(a, b).all;

/** Passonneau's MASI: Jaccard times how far one set lies within the other. */
export const masi: Distance<string> = (a, b) => {
  const { shared, all, smallest } = overlap(a, b);
  const nested = a === b ? 1 : shared === smallest ? 2 / 3 : shared > 0 ? 1 / 3 : 0;
  return 1 - (shared / all) * nested;
};

function overlap(a: string, b: string) {
  const [x, y] = [new Set(a.split(',')), new Set(b.split(','))];
  const shared = [...x].filter((word) => y.has(word)).length;
  return { shared, all: x.size + y.size - shared, smallest: Math.min(x.size, y.size) };
}

/**
 * Agreement of any number of coders beyond chance (Krippendorff 2011): 1 − disagreement seen / disagreement by chance.
 * `units[u]` = the values given to a unit, without those that are missing; units with fewer than two values do not count.
 * Fails: `too-few` without two such units; `no-variation` when all values are the same, so that alpha does not exist.
 */
export function krippendorffAlpha<T extends number | string>(
  units: readonly (readonly T[])[],
  distance: Distance<T>,
): KrippendorffAlpha | Failure {
  const paired = units.filter((values) => values.length > 1);
  const all = paired.flat();
  if (paired.length < 2) return failure('too-few', 'At least two units must have two values.');
  const counts = new Map(
    [...Map.groupBy(all, (value) => value)].map(([value, list]) => [value, list.length]),
  );
  const within = (values: ReadonlyMap<T, number>) => {
    let sum = 0;
    for (const [a, times] of values)
      for (const [b, often] of values) sum += a === b ? 0 : times * often * distance(a, b, counts);
    return sum;
  };
  const seen = paired.reduce((sum, values) => {
    const own = new Map(
      [...Map.groupBy(values, (value) => value)].map(([value, list]) => [value, list.length]),
    );
    return sum + within(own) / (values.length - 1);
  }, 0);
  const chance = within(counts) / (all.length - 1);
  if (!(chance > 0)) return failure('no-variation', 'All values are the same: alpha does not exist.');
  return computed({
    estimand: 'agreement beyond chance',
    method: "Krippendorff's alpha",
    n: paired.length,
    missing: units.length - paired.length,
    estimate: 1 - seen / chance,
    pairable: all.length,
  });
}
