/** What the rest of the product may use of the database. Tables are declared in `tables.ts`. */
export { type Actor, asOwner, type Db, inTenant, type OwnerTx, type Tx } from './database.ts';
export { jsonb } from './jsonb.ts';
export type { Jsonb, JsonObject } from './tables.ts';
