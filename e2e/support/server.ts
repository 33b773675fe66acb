import { createApp, preparations } from '../../src/app.ts';
import { parseConfig } from '../../src/config.ts';
import type { Deps } from '../../src/platform/deps.ts';
import { listen } from '../../src/platform/listen.ts';
import { outsideWorld } from '../../src/platform/outside-world.ts';
import { testDatabase } from '../../test/support/db.ts';

export interface ServerUnderTest {
  /** Such as `http://localhost:41234`. */
  base: string;
  deps: Deps;
  /** What the application logged, to print when a test fails. */
  log: readonly object[];
  stop(): Promise<void>;
}

/** What the application itself does: its organisation, the demonstration, its catalogue. */
async function asAtStart(deps: Deps): Promise<void> {
  for (const one of preparations) await one(deps, () => undefined);
}

/** The real application on a database and a port of its own; `prepare` fills the database first. */
export async function serverUnderTest(
  prepare: (deps: Deps) => Promise<void> = asAtStart,
): Promise<ServerUnderTest> {
  const database = await testDatabase();
  const deps: Deps = { ...outsideWorld(), config: parseConfig({}), db: database.db };
  await prepare(deps);
  const log: object[] = [];
  const app = createApp(deps, { log: (line) => log.push(line) });
  const { address, stop } = await listen(app.fetch, { host: 'localhost', port: 0 });
  return { base: address, deps, log, stop: () => stop().then(() => database.close()) };
}
