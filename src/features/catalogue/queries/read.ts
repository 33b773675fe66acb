import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/index.ts';
import type { Offering } from '../../../shared/instrument.ts';
import type { Municipality } from '../catalogue.ts';
import type { InstrumentRecord } from '../record.ts';
import './tables.ts';

export interface CatalogueState {
  readonly tenantId: string;
  readonly version: number;
  /** Changes with everything the catalogue is made of; municipalities belong to another feature and have no version. */
  readonly stamp: string;
}

/** One cheap look: is what we have in memory still what is there? */
export async function catalogueState(tx: Tx): Promise<CatalogueState> {
  const { rows } = await sql<CatalogueState>`
    select tenant as "tenantId", version, concat_ws(' ', current_database(), version, municipalities) as stamp
    from (select current_setting('app.tenant') as tenant,
      coalesce((select version from catalogue_version), 0) as version,
      (select md5(coalesce(string_agg(m::text, ' ' order by id), '')) from municipality m) as municipalities) seen`.execute(
    tx,
  );
  const [state] = rows;
  if (state === undefined) throw new Error('The database did not say which catalogue it has.');
  return state;
}

export async function readRecords(tx: Tx): Promise<InstrumentRecord[]> {
  const rows = await tx.selectFrom('instrument').select('record').orderBy('position').orderBy('id').execute();
  return rows.map(({ record }) => record);
}

export async function readMunicipalities(tx: Tx): Promise<Municipality[]> {
  return tx.selectFrom('municipality').select(['id', 'name', 'invented']).orderBy('name').execute();
}

export async function readOfferings(tx: Tx): Promise<Offering[]> {
  const rows = await tx.selectFrom('offering').selectAll().orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    instrument: row.instrument_id,
    provider: row.provider,
    municipality: row.municipality_id,
    place: row.place,
    startsOn: row.starts_on,
    places: row.places,
    openPlaces: row.open_places,
    waitingWeeks: row.waiting_weeks,
    invented: row.invented,
  }));
}
