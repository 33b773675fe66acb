import { z } from 'zod';
import { named } from '../../../platform/api/index.ts';
import type { Offering } from '../../../shared/instrument.ts';

const count = z.int().min(0).nullable();

/** A local run, under the Dutch names of the API. */
export const offeringSchema = named(
  'Aanbod',
  z.strictObject({
    aanbieder: z.string(),
    gemeente: z.string(),
    plaats: z.string(),
    start: z.iso.date().nullable().describe('Eerste dag; null als het steeds loopt.'),
    plekken: count.describe('null als niemand telt.'),
    vrij: count,
    wachttijdWeken: count.describe('null als niemand het weet.'),
    verzonnen: z.boolean().describe('Waar als dit een voorbeeld is.'),
  }),
);

export const offeringJson = (o: Offering): z.infer<typeof offeringSchema> => ({
  aanbieder: o.provider,
  gemeente: o.municipality,
  plaats: o.place,
  start: o.startsOn,
  plekken: o.places,
  vrij: o.openPlaces,
  wachttijdWeken: o.waitingWeeks,
  verzonnen: o.invented,
});
