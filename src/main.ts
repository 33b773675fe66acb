import { createApp } from './app.ts';
import { configOfProcess, requireNode } from './config.ts';
import { migrate } from './platform/db/migrate.ts';
import { type StartedDatabase, startDatabase } from './platform/db/start.ts';
import type { Deps } from './platform/deps.ts';
import { listen } from './platform/listen.ts';
import { outsideWorld } from './platform/outside-world.ts';
import { inWords } from './platform/problem-in-words.ts';

/** What a feature does between the migrations and the first request, in this order: load content, add the demonstration. */
const preparations: readonly ((deps: Deps) => Promise<void>)[] = [];

const tell = (sentence: string): void => console.log(sentence);

async function start(): Promise<void> {
  requireNode(process.versions.node);
  const config = configOfProcess();
  const world = outsideWorld();
  const database = await startDatabase({ ...config, now: world.clock(), tell });
  try {
    await serve({ ...world, config, db: database.db }, database);
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function serve(deps: Deps, database: StartedDatabase): Promise<void> {
  await migrate(database.logins.owner);
  for (const prepare of preparations) await prepare(deps);
  const server = await listen(createApp(deps).fetch, deps.config);
  tell(`Stapwijs is ready: ${server.address}`);
  onRequestToStop(async () => {
    await server.stop();
    await database.stop();
  });
}

/** Ctrl-C, the end of a service, the closing of a terminal. A second time ends at once; the next start mends that. */
function onRequestToStop(stop: () => Promise<void>): void {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => {
      tell('Stopping: finishing what is being asked …');
      stop().then(() => process.exit(0), fail);
    });
  }
}

function fail(error: unknown): void {
  console.error(inWords(error));
  process.exit(1);
}

start().catch(fail);
