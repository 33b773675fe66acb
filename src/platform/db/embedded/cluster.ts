import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Login } from '../database.ts';
import { findBinaries } from './binaries.ts';
import { initialise } from './initialise.ts';
import { keepRunning, killServer, stopServer } from './keep-running.ts';
import { loginAt, readOrMakeSecrets, type Secrets } from './secrets.ts';
import { isServerOf, readServerFile } from './server-file.ts';
import { type RunningServer, type ServerPlace, startServer } from './server-process.ts';
import { serverUser } from './server-user.ts';
import { makeSocketFolder } from './socket-folder.ts';

/** How to come in: the administrator makes roles and databases, the owner has the tables, the app does requests. */
export type LoginAs = (who: keyof Secrets, database: string) => Login;

/** A PostgreSQL server of our own, with its data in a folder of ours. */
export interface Cluster {
  readonly adopted: boolean;
  readonly login: LoginAs;
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

const dataIn = (folder: string): string => join(folder, `postgres-${majorVersion}`);
const clusterIn = (folder: string): string => join(dataIn(folder), 'cluster');

export async function startCluster({ folder, durable, tell }: ClusterOptions): Promise<Cluster> {
  // The server's user must be able to walk through, not to look around.
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, serverUser ? 0o711 : 0o700);
  const binaries = findBinaries(folder);
  const secrets = readOrMakeSecrets(folder);
  await initialise({ initdb: binaries.initdb, data: dataIn(folder), password: secrets.admin, durable });
  const place: ServerPlace = {
    postgres: binaries.postgres,
    cluster: clusterIn(folder),
    socketFolder: process.platform === 'win32' ? undefined : makeSocketFolder(folder),
    logFile: join(folder, 'postgres.log'),
    durable,
  };
  const server = await startServer(place);
  return supervise(place, server, secrets, tell ?? (() => undefined));
}

function supervise(
  place: ServerPlace,
  first: RunningServer,
  secrets: Secrets,
  tell: (sentence: string) => void,
): Cluster {
  let server = first;
  const guard = keepRunning(
    () => isServerOf(place.cluster, server.pid),
    async () => {
      tell('The database stopped unexpectedly and is started again.');
      server = await startServer(place);
    },
  );
  const host = place.socketFolder ?? '127.0.0.1';
  return {
    adopted: first.adopted,
    login: (who, database) => loginAt({ host, port: server.port }, secrets, who, database),
    stop: async () => {
      await guard.end();
      await stopServer(place.cluster, server.pid);
    },
    kill: () => killServer(place.cluster, server.pid),
  };
}

/** The way into a server that another process runs on this folder, to read beside it; nothing when none runs. */
export function loginToRunning(folder: string): LoginAs | undefined {
  const server = readServerFile(clusterIn(folder));
  if (!server?.ready || !isServerOf(clusterIn(folder), server.pid)) return undefined;
  const secrets = readOrMakeSecrets(folder);
  return (who, database) => loginAt(server, secrets, who, database);
}
