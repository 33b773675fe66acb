import pg from 'pg';
import type { Login } from './database.ts';

// Every line starts with the thing it is about, so that a difference can be read. `who` hides the owner, whose name differs by installation.
const lines = `
with relation as (
  select c.oid, c.relname as name, c.relacl, c.relowner, c.relrowsecurity, c.relforcerowsecurity, c.relkind
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
), described as (
  select name, 1 as part, 0 as place,
    format('%s %s%s%s', case when relkind in ('v', 'm') then 'view' else 'table' end, name,
      case when relrowsecurity then ', row security' end, case when relforcerowsecurity then ' forced' end) as line
  from relation
  union all
  select r.name, 2, a.attnum, format('  %s %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
    case when a.attnotnull then ' not null' end,
    case when d.oid is not null then
      format(case a.attgenerated when '' then ' default %s' else ' generated %s' end, pg_get_expr(d.adbin, d.adrelid)) end)
  from relation r join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = r.oid and d.adnum = a.attnum
  union all
  select r.name, 3, 0, format('  constraint %s %s', c.conname, pg_get_constraintdef(c.oid))
  from relation r join pg_constraint c on c.conrelid = r.oid and c.contype <> 'n'
  union all
  select r.name, 4, 0, format('  %s', pg_get_indexdef(i.indexrelid))
  from relation r join pg_index i on i.indrelid = r.oid
  where not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid and c.conrelid = r.oid)
  union all
  select r.name, 5, 0, format('  %spolicy %s for %s to %s using (%s) with check (%s)',
    case when p.permissive = 'RESTRICTIVE' then 'restrictive ' end, p.policyname, p.cmd,
    array_to_string(p.roles, ', '), p.qual, p.with_check)
  from relation r join pg_policies p on p.schemaname = 'public' and p.tablename = r.name
  union all
  select r.name, 6, 0, format('  grant %s to %s', string_agg(lower(g.privilege_type), ', ' order by g.privilege_type),
    coalesce(pg_get_userbyid(nullif(g.grantee, 0)), 'public'))
  from relation r, aclexplode(r.relacl) g where g.grantee <> r.relowner group by r.name, g.grantee
  union all
  select r.name, 7, a.attnum, format('  grant %s (%s) to %s', lower(g.privilege_type), a.attname, pg_get_userbyid(g.grantee))
  from relation r join pg_attribute a on a.attrelid = r.oid, aclexplode(a.attacl) g
  union all
  select r.name, 8, 0, format('  %s', pg_get_triggerdef(t.oid))
  from relation r join pg_trigger t on t.tgrelid = r.oid and not t.tgisinternal
  union all
  select r.name, 9, 0, format('  as %s', pg_get_viewdef(r.oid)) from relation r where r.relkind in ('v', 'm')
  union all
  select 'function ' || f.proname, 0, 0, pg_get_functiondef(f.oid)
  from pg_proc f where f.pronamespace = 'public'::regnamespace and f.prokind in ('f', 'p')
    and not exists (select 1 from pg_depend d where d.objid = f.oid and d.deptype = 'e')
  union all
  select 'extension ' || extname, 0, 0, 'extension ' || extname from pg_extension where extname <> 'plpgsql'
  union all
  select 'type ' || t.typname, 0, e.enumsortorder::int, format('enum %s: %s', t.typname, e.enumlabel)
  from pg_type t join pg_enum e on e.enumtypid = t.oid where t.typnamespace = 'public'::regnamespace
)
select line from described order by name collate "C", part, place, line collate "C"`;

/** The schema in words, read from the catalogue: what the migrations made together. */
export async function dumpSchema(owner: Login): Promise<string> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const { rows } = await client.query<{ line: string }>(lines);
    const heading =
      '-- What the migrations make together; written by "npm run cli schema" and held by a test.';
    return [heading, ...rows.map(({ line }) => (/^(table|view)/.test(line) ? `\n${line}` : line)), ''].join(
      '\n',
    );
  } finally {
    await client.end();
  }
}
