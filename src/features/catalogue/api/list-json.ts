import type { z } from 'zod';
import type { Catalogue } from '../catalogue.ts';
import { type FacetName, facetNames } from '../facets.ts';
import type { FoundInstruments } from '../find.ts';
import type { InstrumentRecord } from '../record.ts';
import type { Labels } from './labels.ts';
import type { FacetJson, ListJson, shortSchema } from './schemas.ts';

/** A page of the list, with the counts of every facet. */
export function listJson(found: FoundInstruments, catalogue: Catalogue, labels: Labels): ListJson {
  const places = new Map(catalogue.municipalities.map(({ id, name }) => [id, name]));
  const label = (name: FacetName, value: string): string =>
    (name === 'gemeente' ? places.get(value) : labels(name, value)) ?? value;
  const countsOf = (name: FacetName): FacetJson[] =>
    found.facets[name].map(({ value, count }) => ({
      waarde: value,
      naam: label(name, value),
      aantal: count,
    }));
  return {
    instrumenten: found.instruments.flatMap(({ id }) => {
      const record = catalogue.recordById.get(id);
      return record === undefined ? [] : [shortJson(record)];
    }),
    totaal: found.total,
    pagina: found.page,
    paginas: found.pages,
    facetten: Object.fromEntries(facetNames.map((name) => [name, countsOf(name)])) as ListJson['facetten'],
  };
}

const shortJson = (r: InstrumentRecord): z.infer<typeof shortSchema> => ({
  id: r.id,
  naam: r.naam,
  soort: r.soort,
  korteOmschrijving: r.korteOmschrijving,
  doel: r.doel,
  treden: r.treden,
  fasen: r.fasen,
  leefgebieden: r.leefgebieden,
  doelgroepen: r.doelgroepen,
  vorm: r.vorm,
  duurWeken: r.duurWeken,
  urenPerWeek: r.urenPerWeek,
  rol: r.rol,
});
