import type { ColumnType, Generated } from 'kysely';

/**
 * All tables, composed from the features that own them. A feature adds its own in its `tables.ts`:
 *
 *   declare module '../../platform/db/tables.ts' {
 *     interface Database { account: AccountTable }
 *   }
 */
export interface Database {
  tenant: TenantTable;
  municipality: MunicipalityTable;
  schema_migration: SchemaMigrationTable;
}

/** A jsonb column: read as a value, written with `jsonb(value)`, because pg turns a plain array into a PostgreSQL array. */
export type Jsonb<Value> = ColumnType<Value, Value, Value>;

export type JsonObject = Record<string, unknown>;

export interface TenantTable {
  id: string;
  slug: string;
  name: string;
  /** The host name of the address in the browser, in lower case and without a port. */
  host: string;
  theme: ColumnType<JsonObject, JsonObject | undefined, JsonObject>;
  settings: ColumnType<JsonObject, JsonObject | undefined, JsonObject>;
  created_at: Generated<Date>;
}

export interface MunicipalityTable {
  tenant_id: string;
  id: string;
  name: string;
  /** An invented municipality, for the demonstration. */
  invented: Generated<boolean>;
}

export interface SchemaMigrationTable {
  name: string;
  checksum: string;
  applied_at: Generated<Date>;
}
