import { type RawBuilder, sql } from 'kysely';

/** A value for a jsonb column. Without this, pg sends an array as a PostgreSQL array and the insert fails. */
export const jsonb = <Value>(value: Value): RawBuilder<Value> => sql<Value>`${JSON.stringify(value)}::jsonb`;
