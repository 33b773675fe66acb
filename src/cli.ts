import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { configOfProcess, requireNode } from './config.ts';
import { backup } from './platform/db/backup.ts';
import { migrate, migrationsFolder } from './platform/db/migrate.ts';
import { restore } from './platform/db/restore.ts';
import { dumpSchema } from './platform/db/schema-dump.ts';
import { reachDatabase, type StartedDatabase, startDatabase } from './platform/db/start.ts';
import { startThrowaway } from './platform/db/throwaway.ts';
import { inWords } from './platform/problem-in-words.ts';

type Reached = Pick<StartedDatabase, 'logins' | 'stop'>;

const options = () => ({ ...configOfProcess(), now: new Date(), tell: console.log });

async function using(database: Reached, work: (database: Reached) => Promise<string>): Promise<string> {
  try {
    return await work(database);
  } finally {
    await database.stop();
  }
}

interface Command {
  explanation: string;
  /** What it did, in a sentence. */
  run: (file: string) => Promise<string>;
}

const commands: Readonly<Record<string, Command>> = {
  migrate: {
    explanation: 'bring the database up to this version, without serving',
    run: async () =>
      using(await startDatabase(options()), async ({ logins }) => {
        const applied = await migrate(logins.owner);
        return applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`;
      }),
  },
  'backup FILE': {
    explanation: 'write everything to a file; also while the application runs',
    run: async (file) =>
      using(await reachDatabase(options()), async ({ logins }) => {
        return `Wrote ${await backup(logins.owner, resolve(file))} rows to ${file}.`;
      }),
  },
  'restore FILE': {
    explanation: 'read a backup into an empty database',
    run: async (file) =>
      using(await startDatabase(options()), async ({ logins }) => {
        return `Read ${await restore(logins.owner, resolve(file))} rows from ${file}.`;
      }),
  },
  schema: {
    explanation: 'write migrations/schema.golden.sql, after a new migration',
    run: async () => {
      const { logins } = await startThrowaway();
      writeFileSync(join(migrationsFolder, 'schema.golden.sql'), await dumpSchema(logins.owner));
      return 'Wrote migrations/schema.golden.sql.';
    },
  },
};

function usage(): string {
  const lines = Object.entries(commands).map(
    ([form, { explanation }]) => `  ${form.padEnd(14)} ${explanation}`,
  );
  return ['npm run cli COMMAND', ...lines].join('\n');
}

try {
  requireNode(process.versions.node);
  const [name = '', file = ''] = process.argv.slice(2);
  const form = Object.keys(commands).find((each) => each === (file ? `${name} FILE` : name));
  const command = form && commands[form];
  if (!command) throw new Error(usage());
  console.log(await command.run(file));
  process.exit(0);
} catch (error) {
  console.error(inWords(error));
  process.exit(1);
}
