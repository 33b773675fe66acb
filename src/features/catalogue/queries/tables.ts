import type { ColumnType, Generated } from 'kysely';
import type { Jsonb } from '../../../platform/db/index.ts';
import type { InstrumentRecord } from '../record.ts';

declare module '../../../platform/db/tables.ts' {
  interface Database {
    instrument: InstrumentTable;
    offering: OfferingTable;
    catalogue_version: CatalogueVersionTable;
  }
}

export interface InstrumentTable {
  tenant_id: string;
  id: string;
  position: number;
  record: Jsonb<InstrumentRecord>;
  /** A tsvector, made in SQL; never read. */
  search: ColumnType<never, never, never>;
  words: string[];
}

export interface OfferingTable {
  tenant_id: string;
  id: string;
  instrument_id: string;
  municipality_id: string;
  provider: string;
  place: string;
  starts_on: string | null;
  places: number | null;
  open_places: number | null;
  waiting_weeks: number | null;
  invented: Generated<boolean>;
}

export interface CatalogueVersionTable {
  tenant_id: string;
  version: number;
  base: Generated<string>;
}
