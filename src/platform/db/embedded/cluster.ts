import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Login } from '../database.ts';
import { findBinaries } from './binaries.ts';
import { initialise } from './initialise.ts';
import { readOrMakeSecrets, type Secrets } from './secrets.ts';
import { isServerOf, signal } from './server-file.ts';
import { type ServerPlace, startServer } from './server-process.ts';
import { serverUser } from './server-user.ts';
import { makeSocketFolder } from './socket-folder.ts';

/** A PostgreSQL server of our own, with its data in a folder of ours. */
export interface Cluster {
  readonly adopted: boolean;
  /** How to come in: the administrator makes roles and databases, the owner has the tables, the app does requests. */
  login(who: keyof Secrets, database: string): Login;
  /** Ends connections and stops; what was committed is on disk. */
  stop(): Promise<void>;
  /** Ends at once and waits for it, for the exit of a process whose data may go. */
  kill(): void;
}

export interface ClusterOptions {
  folder: string;
  /** False only for tests. */
  durable: boolean;
  /** Hears what is worth telling, such as a restart after the server was killed. */
  tell?: (sentence: string) => void;
}

/** The data of one major version cannot be read by another, so it is in the name of the folder. */
const majorVersion = 18;

export async function startCluster({ folder, durable, tell }: ClusterOptions): Promise<Cluster> {
  // The server's user must be able to walk through, not to look around.
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, serverUser ? 0o711 : 0o700);
  const binaries = findBinaries(folder);
  const secrets = readOrMakeSecrets(join(folder, 'database.json'));
  const data = join(folder, `postgres-${majorVersion}`);
  await initialise({ initdb: binaries.initdb, data, password: secrets.admin, durable });
  const place: ServerPlace = {
    postgres: binaries.postgres,
    cluster: join(data, 'cluster'),
    socketFolder: process.platform === 'win32' ? undefined : makeSocketFolder(folder),
    logFile: join(folder, 'postgres.log'),
    durable,
  };
  return supervise(place, secrets, tell ?? (() => undefined));
}

async function supervise(
  place: ServerPlace,
  secrets: Secrets,
  tell: (sentence: string) => void,
): Promise<Cluster> {
  let server = await startServer(place);
  const guard = keepRunning(
    () => isServerOf(place.cluster, server.pid),
    async () => {
      tell('The database stopped unexpectedly and is started again.');
      server = await startServer(place);
    },
  );
  return {
    adopted: server.adopted,
    login: (who, database) => ({
      host: place.socketFolder ?? '127.0.0.1',
      port: server.port,
      user: { admin: 'admin', owner: 'stapwijs', app: 'stapwijs_app' }[who],
      password: secrets[who],
      database,
    }),
    stop: async () => {
      await guard.end();
      await stopServer(place.cluster, server.pid);
    },
    kill: () => {
      signal(server.pid, 'SIGQUIT');
      const cell = new Int32Array(new SharedArrayBuffer(4));
      for (let tries = 0; tries < 200 && isServerOf(place.cluster, server.pid); tries++)
        Atomics.wait(cell, 0, 0, 5);
    },
  };
}

const lookEvery = 250;

/** Somebody may kill the server; an adopted one is no child of ours, so we look whether it is still there. */
function keepRunning(isRunning: () => boolean, restart: () => Promise<void>): { end(): Promise<void> } {
  let restarting: Promise<void> | undefined;
  const look = () => {
    if (restarting || isRunning()) return;
    restarting = restart()
      .catch(() => undefined)
      .finally(() => {
        restarting = undefined;
      });
  };
  const timer = setInterval(look, lookEvery).unref();
  return {
    end: async () => {
      clearInterval(timer);
      await restarting;
    },
  };
}

const longestStop = 20_000;

async function stopServer(cluster: string, pid: number): Promise<void> {
  // SIGINT is "fast": roll back what is open, disconnect everybody, write a checkpoint.
  signal(pid, 'SIGINT');
  const deadline = Date.now() + longestStop;
  while (isServerOf(cluster, pid)) {
    if (Date.now() > deadline) throw new Error('The database did not stop within 20 seconds.');
    await sleep(10);
  }
}
