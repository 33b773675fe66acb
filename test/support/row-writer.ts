/**
 * An application that does nothing but write: rows through the same doors as the product, one transaction each, and a
 * line on the standard output for every row that was acknowledged. To be killed.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { inTenant } from '../../src/platform/db/index.ts';
import { migrate } from '../../src/platform/db/migrate.ts';
import { startDatabase } from '../../src/platform/db/start.ts';
import { testTenant } from './db.ts';

const [dataDir = '', round = ''] = process.argv.slice(2);
const database = await startDatabase({
  databaseUrl: undefined,
  dataDir,
  port: 0,
  now: new Date(),
  tell: (sentence) => console.log(`# ${sentence}`),
});
await migrate(database.logins.owner);
const tenantId = await testTenant(database.db, `round-${round}`);

for (let row = 0; ; row++) {
  const id = `row-${row}`;
  try {
    await inTenant(database.db, { tenantId, accountId: null }, (tx) =>
      tx.insertInto('municipality').values({ tenant_id: tenantId, id, name: id }).execute(),
    );
    process.stdout.write(`${tenantId} ${id}\n`);
  } catch {
    // The database was killed; it is started again while we try the next row.
    await sleep(20);
  }
}
