/** Shares of the three corners of a triad in thousandths; together exactly 1000. */
export interface Triad {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

export const triadZones = ['a', 'b', 'c', 'ab', 'ac', 'bc', 'centre'] as const;
export type TriadZone = (typeof triadZones)[number];

/** From this share on a stone belongs to the corner. */
export const CORNER = 600;
/** Below this share the corner across plays no part, and the stone lies on the side of the other two. */
export const SIDE = 200;

/**
 * Seven zones, because people put a stone in a corner, halfway a side or in the middle, and hardly elsewhere. Two corners
 * cannot both reach 600, and two shares under 200 leave more than 600 for the third: every stone has one zone.
 */
export function triadZone({ a, b, c }: Triad): TriadZone | null {
  if (a + b + c !== 1000 || a < 0 || b < 0 || c < 0) return null;
  if (a >= CORNER) return 'a';
  if (b >= CORNER) return 'b';
  if (c >= CORNER) return 'c';
  if (c < SIDE) return 'ab';
  if (b < SIDE) return 'ac';
  return a < SIDE ? 'bc' : 'centre';
}
