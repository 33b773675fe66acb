import { type Db, type Logins, openDatabase } from './database.ts';
import { loginToRunning, startCluster } from './embedded/cluster.ts';
import { lockFolder } from './embedded/lock.ts';
import { loginsOf, prepareCluster } from './embedded/prepare-cluster.ts';
import { reachableFolder } from './embedded/server-user.ts';
import { prepareServer } from './server.ts';

export interface StartOptions {
  databaseUrl: string | undefined;
  dataDir: string;
  /** For the lock, so that a second application can say where the first one is. */
  port: number;
  now: Date;
  tell: (sentence: string) => void;
}

export interface StartedDatabase {
  db: Db;
  logins: Logins;
  /** Closes the connections and stops what this process started. */
  stop(): Promise<void>;
}

/** The server of DATABASE_URL, or our own in the data folder. Not yet migrated. */
export async function startDatabase(options: StartOptions): Promise<StartedDatabase> {
  if (options.databaseUrl === undefined) return startEmbedded(options);
  const logins = await prepareServer(options.databaseUrl);
  const db = openDatabase(logins);
  return { db, logins, stop: () => db.close() };
}

async function startEmbedded({ dataDir, port, now, tell }: StartOptions): Promise<StartedDatabase> {
  const folder = reachableFolder(dataDir);
  if (folder !== dataDir) tell(`The database is in ${folder}: its user cannot enter ${dataDir}.`);
  const lock = lockFolder(folder, port, now);
  try {
    const cluster = await startCluster({ folder, durable: true, tell });
    if (cluster.adopted) tell('The database was still running and is used again.');
    const logins = await prepareCluster(cluster);
    const db = openDatabase(logins);
    const stop = async () => {
      await db.close();
      await cluster.stop();
      lock.release();
    };
    return { db, logins, stop };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** To read beside an application that may be running: uses its database, or starts one until `stop`. */
export async function reachDatabase(
  options: StartOptions,
): Promise<Pick<StartedDatabase, 'logins' | 'stop'>> {
  const running = options.databaseUrl === undefined && loginToRunning(reachableFolder(options.dataDir));
  return running ? { logins: loginsOf(running), stop: async () => undefined } : startDatabase(options);
}
