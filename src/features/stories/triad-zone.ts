import { triadZone as zoneOfShares } from '../../stats/triad.ts';

/** Shares of the three corners of a triad in thousandths; together exactly 1000. */
export interface Triad {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

export const triadZones = ['a', 'b', 'c', 'ab', 'ac', 'bc', 'centre'] as const;
export type TriadZone = (typeof triadZones)[number];

/** From this share on a stone belongs to the corner; under the smaller one the corner across plays no part. */
export const CORNER = 600;
export const SIDE = 200;

/** Our corners are called a (top), b (left) and c (right), because a study names them. */
const names = { T: 'a', L: 'b', R: 'c', LT: 'ab', TR: 'ac', LR: 'bc', Centre: 'centre' } as const;

/** Seven zones, because people put a stone in a corner, halfway a side or in the middle, and hardly elsewhere. */
export function triadZone({ a, b, c }: Triad): TriadZone | null {
  const zone = a + b + c === 1000 ? zoneOfShares([a / 10, b / 10, c / 10]) : undefined;
  return zone === undefined ? null : names[zone];
}
