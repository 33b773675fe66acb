import type { z } from 'zod';
import type { Offering } from '../../../shared/instrument.ts';
import type { Catalogue } from '../catalogue.ts';
import { openFirst } from '../offerings.ts';
import type { InstrumentRecord } from '../record.ts';
import { offeringJson } from './offering-json.ts';
import type { instrumentSchema } from './schemas.ts';

/** Every field as it stands in the content, and where it runs: what is open first. */
export function instrumentJson(
  record: InstrumentRecord,
  { offerings, municipalities }: Catalogue,
  today: string,
): z.infer<typeof instrumentSchema> {
  const all = offerings.get(record.id) ?? [];
  const open = openFirst(all, { today });
  const closed = all.filter((one) => !open.includes(one));
  const named = (one: Offering): Offering => {
    const municipality = municipalities.find(({ id }) => id === one.municipality)?.name ?? one.municipality;
    return { ...one, municipality };
  };
  return { ...record, aanbod: [...open, ...closed].map((one) => offeringJson(named(one))) };
}
