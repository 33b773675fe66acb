import { type Corner, corners, otherCorners } from './frame.ts';
import type { Triad } from './triad-zone.ts';

/** How strongly a card fits, said with words; a second card can weigh as much. */
export const strengths = ['only', 'mostly', 'little-more', 'first-too', 'second-too'] as const;
export type Strength = (typeof strengths)[number];

/** Shares of the chosen card and of the other two, in the order of the corners. */
const shares: Readonly<Record<Strength, readonly [number, number, number]>> = {
  only: [1000, 0, 0],
  mostly: [700, 150, 150],
  'little-more': [500, 250, 250],
  'first-too': [500, 500, 0],
  'second-too': [500, 0, 500],
};

export function fromCards(card: Corner, strength: Strength): Triad {
  const [own, first, second] = shares[strength];
  const [one, other] = otherCorners(card);
  const of = (corner: Corner) =>
    corner === card ? own : corner === one ? first : corner === other ? second : 0;
  return { a: of('a'), b: of('b'), c: of('c') };
}

/** All three as much: thousandths do not divide by three, so one corner has one more. */
export const evenTriad: Triad = { a: 334, b: 333, c: 333 };

const fourth = 250;

/** The fifteen places of a stone: sides in four parts, from the top row to the bottom, from left to right. */
export const gridPoints: readonly Triad[] = Array.from({ length: 5 }, (_, row) =>
  Array.from({ length: row + 1 }, (__, place) => ({
    a: (4 - row) * fourth,
    b: (row - place) * fourth,
    c: place * fourth,
  })),
).flat();

export const pointName = ({ a, b, c }: Triad): string => `${a}-${b}-${c}`;

export const readPoint = (name: string): Triad | undefined =>
  gridPoints.find((point) => pointName(point) === name);

/** The corners of a place, the heaviest first, without those that have nothing: for the words beside it. */
export const heaviest = (triad: Triad): readonly (readonly [Corner, number])[] =>
  corners
    .map((corner) => [corner, triad[corner]] as const)
    .filter(([, share]) => share > 0)
    .toSorted(([, one], [, other]) => other - one);

/** Seven places on a line, said with words. */
export const dyadPlaces = [0, 167, 333, 500, 667, 833, 1000] as const;
