import pg from 'pg';

export interface BackupTable {
  name: string;
  /** Without the generated ones, which the database makes itself. */
  columns: string[];
}

const tables = `
select c.relname as name,
  (select array_agg(quote_ident(attname) order by attnum) from pg_attribute a
   where a.attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
  (select coalesce(array_agg(distinct f.relname::text), '{}') from pg_constraint k join pg_class f on f.oid = k.confrelid
   where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'schema_migration'
order by c.relname`;

/** Every table with rows of a tenant, each after the tables it refers to. */
export async function tablesInOrder(client: pg.Client): Promise<BackupTable[]> {
  const { rows } = await client.query<BackupTable & { needs: string[] }>(tables);
  const ordered: BackupTable[] = [];
  const placed = new Set<string>();
  while (ordered.length < rows.length) {
    const ready = rows.filter(
      ({ name, needs }) => !placed.has(name) && needs.every((other) => placed.has(other)),
    );
    if (ready.length === 0)
      throw new Error('The tables refer to each other in a ring, so there is no order to restore them in.');
    for (const { name, columns } of ready) {
      ordered.push({ name, columns });
      placed.add(name);
    }
  }
  return ordered;
}

/** From here on the transaction reads and writes as a request of this tenant does. */
export const becomeTenant = (id: string): string =>
  `set local role stapwijs_app; set local app.tenant = ${pg.escapeLiteral(id)}; set local app.account = ''`;

export const becomeOwner = 'reset role';
