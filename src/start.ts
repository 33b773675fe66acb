import { createApp, preparations } from './app.ts';
import { configOfProcess } from './config.ts';
import { migrate } from './platform/db/migrate.ts';
import { type StartedDatabase, startDatabase } from './platform/db/start.ts';
import type { Deps } from './platform/deps.ts';
import { listen } from './platform/listen.ts';
import { outsideWorld } from './platform/outside-world.ts';
import { onRequestToStop } from './platform/request-to-stop.ts';

const tell = (sentence: string): void => console.log(sentence);

/** Database, migrations, content, then requests; ends when it is asked to. */
export async function start(): Promise<void> {
  const config = configOfProcess();
  const world = outsideWorld();
  const database = await startDatabase({ ...config, now: world.clock(), tell });
  try {
    await serve({ ...world, config, db: database.db }, database);
  } finally {
    await database.stop();
  }
}

async function serve(deps: Deps, database: StartedDatabase): Promise<void> {
  await migrate(database.logins.owner);
  for (const prepare of preparations) await prepare(deps, tell);
  const server = await listen(createApp(deps).fetch, deps.config);
  const asked = onRequestToStop(deps.config);
  tell(`Stapwijs is ready: ${server.address}`);
  await asked;
  tell('Stopping: finishing what is being asked …');
  await server.stop();
}
