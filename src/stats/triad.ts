import { closure } from './closure.ts';

/** Corner that a marker points to, the edge between two, or the centre. Parts in the order top, left, right. */
export type TriadZone = 'T' | 'L' | 'R' | 'LT' | 'TR' | 'LR' | 'Centre';

/** From this share on a corner has the marker; under the smaller one a corner has no part in it. */
const [corner, nothing] = [0.6, 0.2];
const rounding = 1e-9;

/** Undefined when the parts are no composition, or do not add up to 1 or 100. */
export function triadZone(parts: readonly [top: number, left: number, right: number]): TriadZone | undefined {
  const sum = parts[0] + parts[1] + parts[2];
  const shares = Math.abs(sum - 1) < 1e-6 || Math.abs(sum - 100) < 1e-4 ? closure(parts) : undefined;
  if (!shares) return undefined;
  const [top = 0, left = 0, right = 0] = shares;
  if (top >= corner - rounding) return 'T';
  if (left >= corner - rounding) return 'L';
  if (right >= corner - rounding) return 'R';
  if (right < nothing - rounding) return 'LT';
  if (left < nothing - rounding) return 'TR';
  return top < nothing - rounding ? 'LR' : 'Centre';
}

/** Place in a triangle with corners left (0, 0), right (1, 0) and top (½, ½√3). */
export function triadPosition([top, , right]: readonly [top: number, left: number, right: number]): {
  readonly x: number;
  readonly y: number;
} {
  return { x: right + top / 2, y: (top * Math.sqrt(3)) / 2 };
}

const dyadZones = ['Left', 'Centre-Left', 'Centre', 'Centre-Right', 'Right'] as const;

/** One of five equal parts of a line from 0 to 100; undefined outside it. */
export function dyadZone(value: number): (typeof dyadZones)[number] | undefined {
  return value >= 0 && value <= 100 ? dyadZones[Math.min(4, Math.floor(value / 20))] : undefined;
}
