import { at } from './at.ts';
import { closure } from './closure.ts';
import { triadPosition } from './triad.ts';

export interface TriadBin {
  /** Three corners, in the triangle of `triadPosition`. */
  readonly corners: readonly { readonly x: number; readonly y: number }[];
  readonly count: number;
}

export interface TriadBins {
  /** Only those with markers, most first. */
  readonly bins: readonly TriadBin[];
  readonly n: number;
  /** Rows that are no place in the triangle: not answered. */
  readonly missing: number;
}

const rounding = 1e-9;

/**
 * Counts markers in the `side`² equal small triangles of a triad: unlike a smoothed surface it does not draw a hill where nobody
 * is. A marker on a line goes to the triangle nearer to a corner. Parts in the order top, left, right.
 */
export function triadBins(rows: readonly ArrayLike<number>[], side = 10): TriadBins {
  const counts = new Map<string, { place: readonly [number, number, number]; count: number }>();
  let n = 0;
  for (const row of rows) {
    const shares = row.length === 3 ? closure(row) : undefined;
    if (!shares) continue;
    n += 1;
    const place = placeOf(shares, side);
    const key = place.join(' ');
    counts.set(key, { place, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const bins = [...counts.values()].map(({ place, count }) => ({ corners: cornersOf(place, side), count }));
  return { bins: bins.sort((a, b) => b.count - a.count), n, missing: rows.length - n };
}

/** Whole steps along each part: they add up to side − 1 in a triangle that points up, side − 2 in one that points down. */
function placeOf(shares: Float64Array, side: number): readonly [number, number, number] {
  const steps = shares.map((share) => Math.floor(share * side + rounding));
  if (steps.reduce((sum, step) => sum + step, 0) >= side) {
    const most = steps.indexOf(Math.max(...steps));
    steps[most] = at(steps, most) - 1;
  }
  return [at(steps, 0), at(steps, 1), at(steps, 2)];
}

function cornersOf([top, left, right]: readonly [number, number, number], side: number): TriadBin['corners'] {
  const up = top + left + right === side - 1;
  const [a, b] = up ? [1, 0] : [0, 1];
  return [
    [top + a, left + b, right + b] as const,
    [top + b, left + a, right + b] as const,
    [top + b, left + b, right + a] as const,
  ].map(([t, l, r]) => triadPosition([t / side, l / side, r / side]));
}
