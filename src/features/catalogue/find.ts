import type { Instrument } from '../../shared/instrument.ts';
import type { Catalogue } from './catalogue.ts';
import { type FacetName, facetNames, facets, type Scene } from './facets.ts';
import type { OfferQuery } from './query.ts';

export const pageSize = 20;

export interface FacetCount {
  readonly value: string;
  /** How many there are when this value is chosen in its facet and all other facets stay as they are. */
  readonly count: number;
}
export type FacetCounts = Readonly<Record<FacetName, readonly FacetCount[]>>;

export interface FoundInstruments {
  /** Those of the page that was asked. */
  readonly instruments: readonly Instrument[];
  readonly total: number;
  readonly page: number;
  /** At least one, also when nothing was found. */
  readonly pages: number;
  readonly facets: FacetCounts;
}

/** Or within a facet, and between facets; a facet where nothing is chosen asks nothing. */
const passes = (one: Instrument, name: FacetName, scene: Scene): boolean => {
  const chosen = scene.filters[name];
  const { letsThrough } = facets[name];
  if (chosen.length > 0 && letsThrough !== undefined) return letsThrough(one, scene);
  return chosen.length === 0 || chosen.some((value) => facets[name].fits(one, value, scene));
};

/** A chosen number of hours need not be one of those we propose. */
const valuesOf = (name: FacetName, { catalogue, filters }: Scene): readonly string[] => [
  ...new Set([...facets[name].values(catalogue), ...filters[name]]),
];

function searched(catalogue: Catalogue, matched: readonly string[] | null): readonly Instrument[] {
  if (matched === null) return catalogue.instruments;
  return matched.flatMap((id) => catalogue.byId.get(id) ?? []);
}

/**
 * Filters and counts in one walk. What fails in one facet only still counts for the values of that facet: choosing one
 * of those instead would let it in.
 *
 * @param matched ids that a search found, best first; `null` when nothing was searched
 */
export function findInstruments(
  catalogue: Catalogue,
  query: OfferQuery,
  matched: readonly string[] | null,
  today: string,
): FoundInstruments {
  const scene: Scene = { catalogue, filters: query.filters, today };
  const values = new Map(facetNames.map((name) => [name, valuesOf(name, scene)]));
  const counts = new Map<string, number>();
  const found: Instrument[] = [];
  for (const one of searched(catalogue, matched)) {
    const failed = facetNames.filter((name) => !passes(one, name, scene));
    if (failed.length === 0) found.push(one);
    if (failed.length > 1) continue;
    for (const name of failed.length === 0 ? facetNames : failed) {
      for (const value of values.get(name) ?? []) {
        if (!facets[name].fits(one, value, scene)) continue;
        const key = `${name} ${value}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  const countsOf = (name: FacetName): FacetCount[] =>
    (values.get(name) ?? []).map((value) => ({ value, count: counts.get(`${name} ${value}`) ?? 0 }));
  const start = (query.page - 1) * pageSize;
  return {
    instruments: found.slice(start, start + pageSize),
    total: found.length,
    page: query.page,
    pages: Math.max(1, Math.ceil(found.length / pageSize)),
    facets: recordOf(countsOf),
  };
}

/** Every facet by name; written out, so that a new facet that is forgotten here does not compile. */
const recordOf = (of: (name: FacetName) => readonly FacetCount[]): FacetCounts => ({
  leefgebied: of('leefgebied'),
  soort: of('soort'),
  vorm: of('vorm'),
  trede: of('trede'),
  fase: of('fase'),
  doelgroep: of('doelgroep'),
  rol: of('rol'),
  taalniveau: of('taalniveau'),
  uren: of('uren'),
  gemeente: of('gemeente'),
  open: of('open'),
});
