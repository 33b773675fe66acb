import { type GeometricCentre, geometricCentre } from '../../stats/geometric-centre.ts';
import type { TriadRow } from './patterns.ts';

/** What a share of 0 becomes before a logarithm is taken; and the other value that shows how much this choice does. */
export const ZERO = 0.01;
export const ZERO_ALSO = 0.001;

/** Under this number of stones a centre says nothing about a group, and nobody lies far from it. */
export const LEAST_FOR_CENTRE = 10;

export interface Centre {
  /** Shares of the three corners. */
  readonly shares: ArrayLike<number>;
  /** The same with the other value for 0. */
  readonly sharesAlso: ArrayLike<number>;
}

export interface Outlier {
  readonly id: string;
  readonly distance: number;
}

const placed = (rows: readonly TriadRow[]) =>
  rows.flatMap(({ id, triad }) => (triad === null ? [] : [{ id, parts: [triad.a, triad.b, triad.c] }]));

function centreWith(rows: readonly TriadRow[], delta: number): GeometricCentre | null {
  const stones = placed(rows);
  if (stones.length < LEAST_FOR_CENTRE) return null;
  const found = geometricCentre(
    stones.map(({ parts }) => parts),
    { delta },
  );
  return found.ok ? found : null;
}

export interface Middle {
  readonly centre: Centre;
  /** The stories furthest from it (Aitchison distance), furthest first; equally far by id. */
  readonly outliers: readonly Outlier[];
}

/** The middle of a group, often a place where nobody is, so it stands after the counts. Null for too few stones. */
export function middleOf(rows: readonly TriadRow[], howMany: number): Middle | null {
  const one = centreWith(rows, ZERO);
  const also = one === null || one.zeros === 0 ? one : centreWith(rows, ZERO_ALSO);
  if (one === null || also === null) return null;
  const outliers = placed(rows)
    .map(({ id }, i) => ({ id, distance: one.distances[i] ?? 0 }))
    .toSorted((a, b) => b.distance - a.distance || (a.id < b.id ? -1 : 1))
    .slice(0, howMany);
  return { centre: { shares: one.centre, sharesAlso: also.centre }, outliers };
}
