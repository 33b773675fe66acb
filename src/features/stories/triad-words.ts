import type { Corner } from './frame.ts';
import { heaviest } from './triad-answer.ts';
import type { Triad } from './triad-zone.ts';

/** How a place in the triangle is said: never with percentages. */
export interface PlaceWords {
  readonly only: (corner: string) => string;
  readonly mostly: (one: string, other: string) => string;
  readonly both: (one: string, other: string) => string;
  readonly most: (one: string) => string;
  readonly even: string;
}

/** A step of this many thousandths is seen; less is called equal. */
const seen = 50;

export function placeInWords(triad: Triad, nameOf: (corner: Corner) => string, words: PlaceWords): string {
  const weights = heaviest(triad);
  const [first, second, third] = weights;
  if (first === undefined) return words.even;
  if (second === undefined) return words.only(nameOf(first[0]));
  if (third === undefined) {
    const [one, other] = [nameOf(first[0]), nameOf(second[0])];
    return first[1] - second[1] < seen ? words.both(one, other) : words.mostly(one, other);
  }
  return first[1] - third[1] < seen ? words.even : words.most(nameOf(first[0]));
}
