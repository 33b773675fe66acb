import { aitchisonDistance } from '../../stats/aitchison-distance.ts';
import { type Composition, closure, replaceZeros } from '../../stats/closure.ts';
import { geometricCentre } from '../../stats/geometric-centre.ts';
import type { TriadRow } from './patterns.ts';

/** What a share of 0 becomes before a logarithm is taken; and the other value that shows how much this choice does. */
export const ZERO = 0.01;
export const ZERO_ALSO = 0.001;

/** Under this number of stones a centre says nothing about a group, and nobody lies far from it. */
export const LEAST_FOR_CENTRE = 10;

export interface Centre {
  /** Shares of the three corners. */
  readonly shares: Composition;
  /** The same with the other value for 0. */
  readonly sharesAlso: Composition;
}

export interface Outlier {
  readonly id: string;
  readonly distance: number;
}

const compositionOf = ({ triad }: TriadRow, delta: number): readonly Composition[] => {
  const shares = triad && closure([triad.a, triad.b, triad.c]);
  return shares ? [replaceZeros(shares, delta)] : [];
};

const centreWith = (rows: readonly TriadRow[], delta: number): Composition | null =>
  geometricCentre(rows.flatMap((row) => compositionOf(row, delta)));

const placed = (rows: readonly TriadRow[]): readonly TriadRow[] => rows.filter(({ triad }) => triad !== null);

/** The middle of a group; often a place where nobody is, so it stands after the counts. Null for too few stones. */
export function centreOf(rows: readonly TriadRow[]): Centre | null {
  if (placed(rows).length < LEAST_FOR_CENTRE) return null;
  const [shares, sharesAlso] = [centreWith(rows, ZERO), centreWith(rows, ZERO_ALSO)];
  return shares && sharesAlso ? { shares, sharesAlso } : null;
}

/** The stories furthest from the middle of their group (Aitchison distance), furthest first; equally far by id. */
export function outliersOf(rows: readonly TriadRow[], howMany: number): readonly Outlier[] {
  const centre = centreOf(rows);
  if (centre === null) return [];
  return placed(rows)
    .flatMap((row) =>
      compositionOf(row, ZERO).map((own) => ({
        id: row.id,
        distance: aitchisonDistance(own, centre.shares),
      })),
    )
    .toSorted((one, other) => other.distance - one.distance || (one.id < other.id ? -1 : 1))
    .slice(0, howMany);
}
