import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { configOfProcess, requireNode } from './config.ts';
import { firstAdministrator, importOfferings, nameOrganisation } from './features/organisation/index.ts';
import { backup } from './platform/db/backup.ts';
import { openDatabase } from './platform/db/database.ts';
import { migrate, migrationsFolder } from './platform/db/migrate.ts';
import { restore } from './platform/db/restore.ts';
import { dumpSchema } from './platform/db/schema-dump.ts';
import { reachDatabase, type StartedDatabase, startDatabase } from './platform/db/start.ts';
import { startThrowaway } from './platform/db/throwaway.ts';
import type { Deps } from './platform/deps.ts';
import { outsideWorld } from './platform/outside-world.ts';
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
  /** What it did, in a sentence; gets the words after the name of the command. */
  run: (first: string, second: string) => Promise<string>;
}

/** Like the application, but only for this one thing; also while the application runs. */
async function asApplication(work: (deps: Deps) => Promise<string>): Promise<string> {
  return using(await reachDatabase(options()), async ({ logins }) => {
    await migrate(logins.owner);
    const db = openDatabase(logins);
    try {
      return await work({ ...outsideWorld(), config: configOfProcess(), db });
    } finally {
      await db.close();
    }
  });
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
  'organisation HOST NAME': {
    explanation: 'name the organisation and its host name, or add another one',
    run: (host, name) => asApplication((deps) => nameOrganisation(deps, host, name)),
  },
  'admin EMAIL': {
    explanation: 'make the first administrator, or give one a new password for once',
    run: (email) => asApplication((deps) => firstAdministrator(deps, email)),
  },
  'admin EMAIL HOST': {
    explanation: 'the same where several organisations share the installation',
    run: (email, host) => asApplication((deps) => firstAdministrator(deps, email, host)),
  },
  'offerings FILE': {
    explanation: 'bring local offerings in from a CSV or XLSX file: all rows or none',
    run: (file) => asApplication((deps) => importOfferings(deps, readFileSync(resolve(file)))),
  },
  'offerings FILE HOST': {
    explanation: 'the same where several organisations share the installation',
    run: (file, host) => asApplication((deps) => importOfferings(deps, readFileSync(resolve(file)), host)),
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
    ([form, { explanation }]) => `  ${form.padEnd(22)} ${explanation}`,
  );
  return ['npm run cli COMMAND', ...lines].join('\n');
}

try {
  requireNode(process.versions.node);
  const [name = '', ...given] = process.argv.slice(2);
  const form = Object.keys(commands).find((each) => {
    const [asked, ...words] = each.split(' ');
    return asked === name && words.length === given.length;
  });
  const command = form && commands[form];
  if (!command) throw new Error(usage());
  console.log(await command.run(given[0] ?? '', given[1] ?? ''));
  process.exit(0);
} catch (error) {
  console.error(inWords(error));
  process.exit(1);
}
