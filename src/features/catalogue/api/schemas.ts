import { z } from 'zod';
import { named } from '../../../platform/api/index.ts';
import { facetNames } from '../facets.ts';
import { recordSchema } from '../record.ts';
import { offeringSchema } from './offering-json.ts';

/** What a list shows of an instrument; the rest is one address further. */
const shownInList = {
  id: true,
  naam: true,
  soort: true,
  korteOmschrijving: true,
  doel: true,
  treden: true,
  fasen: true,
  leefgebieden: true,
  doelgroepen: true,
  vorm: true,
  duurWeken: true,
  urenPerWeek: true,
  rol: true,
} as const;

export const shortSchema = named('InstrumentKort', recordSchema.pick(shownInList));

export const instrumentSchema = named(
  'Instrument',
  z.strictObject({
    ...recordSchema.shape,
    aanbod: z.array(offeringSchema).describe('Waar het nu loopt: eerst wat open is, dan wat vol is.'),
  }),
);

const facetSchema = named(
  'Facetwaarde',
  z.strictObject({
    waarde: z.string().describe('Zoals in de parameter.'),
    naam: z.string(),
    aantal: z.int().min(0).describe('Hoeveel er zijn als je deze waarde kiest en de rest zo laat.'),
  }),
);

const page = z.int().min(1);

export const listSchema = named(
  'Instrumenten',
  z.strictObject({
    instrumenten: z.array(shortSchema),
    totaal: z.int().min(0),
    pagina: page,
    paginas: page,
    facetten: z.record(z.enum(facetNames), z.array(facetSchema)),
  }),
);
export type ListJson = z.infer<typeof listSchema>;
export type FacetJson = z.infer<typeof facetSchema>;
