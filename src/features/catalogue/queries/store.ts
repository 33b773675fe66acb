import { sql } from 'kysely';
import { jsonb, type Tx } from '../../../platform/db/index.ts';
import type { Offering } from '../../../shared/instrument.ts';
import type { InstrumentRecord } from '../record.ts';
import type { SearchDocument } from '../search-document.ts';
import './tables.ts';

export interface StoredInstrument {
  readonly position: number;
  readonly record: InstrumentRecord;
  readonly document: SearchDocument;
}

/**
 * Adds and changes in one statement, only what is different. A word stands in the search document as its stem and as it is
 * written; evidence only as its stem, so that the same word weighs less there than in the summary; English only as written.
 */
export async function storeInstruments(tx: Tx, instruments: readonly StoredInstrument[]): Promise<void> {
  await sql`
    insert into instrument (tenant_id, id, position, record, search, words)
    select current_setting('app.tenant')::uuid, i.record ->> 'id', i.position, i.record,
      setweight(to_tsvector('dutch', d.name) || to_tsvector('simple', d.name), 'A') ||
      setweight(to_tsvector('dutch', d.words) || to_tsvector('simple', d.words), 'B') ||
      setweight(to_tsvector('dutch', d.labels) || to_tsvector('simple', d.labels), 'C') ||
      setweight(to_tsvector('dutch', d.summary) || to_tsvector('simple', d.summary), 'D') ||
      setweight(to_tsvector('dutch', d.evidence), 'D') ||
      setweight(to_tsvector('simple', d.english), 'D'),
      d.vocabulary
    from jsonb_to_recordset(${jsonb(instruments)}) as i(position int, record jsonb, document jsonb),
      jsonb_to_record(i.document) as d(name text, words text, labels text, summary text, evidence text, english text,
        vocabulary text[])
    on conflict (tenant_id, id) do update
      set position = excluded.position, record = excluded.record, search = excluded.search, words = excluded.words
      where (instrument.position, instrument.record, instrument.search, instrument.words)
        is distinct from (excluded.position, excluded.record, excluded.search, excluded.words)`.execute(tx);
  await catalogueChanged(tx);
}

/** Adds and changes local runs; returns when whoever reads next will see them. */
export async function storeOfferings(tx: Tx, offerings: readonly Offering[]): Promise<void> {
  if (offerings.length === 0) return;
  await sql`
    insert into offering (tenant_id, id, instrument_id, municipality_id, provider, place, starts_on, places, open_places,
      waiting_weeks, invented)
    select current_setting('app.tenant')::uuid, id, instrument, municipality, provider, place, "startsOn", places, "openPlaces",
      "waitingWeeks", invented
    from jsonb_to_recordset(${jsonb(offerings)}) as o(id text, instrument text, municipality text, provider text, place text,
      "startsOn" date, places int, "openPlaces" int, "waitingWeeks" int, invented boolean)
    on conflict (tenant_id, id) do update
      set instrument_id = excluded.instrument_id, municipality_id = excluded.municipality_id, provider = excluded.provider,
        place = excluded.place, starts_on = excluded.starts_on, places = excluded.places, open_places = excluded.open_places,
        waiting_weeks = excluded.waiting_weeks, invented = excluded.invented`.execute(tx);
  await catalogueChanged(tx);
}

/**
 * Whoever changes a table of the catalogue calls this in the same transaction. The version is the time in microseconds:
 * a number that was rolled back never comes back for another content, nor in another database.
 */
export async function catalogueChanged(tx: Tx): Promise<void> {
  await sql`
    insert into catalogue_version (tenant_id, version)
    values (current_setting('app.tenant')::uuid, extract(epoch from clock_timestamp()) * 1000000)
    on conflict (tenant_id) do update set version = greatest(catalogue_version.version + 1, excluded.version)`.execute(
    tx,
  );
}

/** Which base catalogue was loaded last, with the version of the server: another one may stem words in another way. */
export async function loadedBase(tx: Tx): Promise<{ base: string; server: string }> {
  const { rows } = await sql<{ base: string; server: string }>`
    select coalesce((select base from catalogue_version), '') as base, current_setting('server_version_num') as server`.execute(
    tx,
  );
  return rows[0] ?? { base: '', server: '' };
}

export async function rememberBase(tx: Tx, base: string): Promise<void> {
  await tx.updateTable('catalogue_version').set({ base }).execute();
}
