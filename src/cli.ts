import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrationsFolder } from './platform/db/migrate.ts';
import { dumpSchema } from './platform/db/schema-dump.ts';
import { startThrowaway } from './platform/db/throwaway.ts';

const commands: Readonly<Record<string, () => Promise<void>>> = {
  schema: async () => {
    const { logins } = await startThrowaway();
    writeFileSync(join(migrationsFolder, 'schema.golden.sql'), await dumpSchema(logins.owner));
  },
};

const [name = ''] = process.argv.slice(2);
const command = commands[name];
if (command) await command();
else console.error(`Use: npm run cli ${Object.keys(commands).join(' | ')}`);
process.exit(command ? 0 : 1);
