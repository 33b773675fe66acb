import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot, slashed } from './source.ts';

/** Writing in Kysely and in SQL text. */
const writes =
  /(?:insertInto|updateTable|deleteFrom)\(\s*'([a-z_]+)'|\b(?:insert into|update|delete from)\s+([a-z_]+)\b/g;

/** `src/features/route/queries/x.ts` → `features/route`; a file of the platform belongs to its part. */
const owner = (file: string): string => slashed(file).split('/').slice(1, 3).join('/');

/** Fills the accounts of the demonstration in a few statements instead of one by one. */
const demonstration = 'src/features/organisation/queries/demonstration.ts';

/** Which folders write to each table of the migrations. */
export function writersOfTables(): ReadonlyMap<string, ReadonlySet<string>> {
  const migrations = globSync('migrations/0*.sql', { cwd: projectRoot }).map((file) =>
    readFileSync(path.join(projectRoot, file), 'utf8'),
  );
  const tables = new Map(
    migrations.flatMap((sql) =>
      [...sql.matchAll(/^create table ([a-z_]+)/gm)].map(
        ([, name = '']) => [name, new Set<string>()] as const,
      ),
    ),
  );
  for (const file of globSync('src/**/*.ts', { cwd: projectRoot })) {
    if (file.includes('.test.') || slashed(file) === demonstration) continue;
    for (const [, kysely, sql] of readFileSync(path.join(projectRoot, file), 'utf8').matchAll(writes))
      tables.get(kysely ?? sql ?? '')?.add(owner(file));
  }
  return tables;
}
