import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { isServerOf, readServerFile, removeMisleadingLocks, type ServerFile } from './server-file.ts';
import { serverUser } from './server-user.ts';

export interface ServerPlace {
  postgres: string;
  /** The data folder. */
  cluster: string;
  /** The folder of the Unix socket; none on Windows, which listens on 127.0.0.1. */
  socketFolder: string | undefined;
  logFile: string;
  durable: boolean;
}

export interface RunningServer {
  pid: number;
  port: number;
  /** It was already there: the application that started it was killed. */
  adopted: boolean;
}

const longestStart = 60_000;

/** Takes over a server that already runs on this folder, or starts one. Only for who holds the lock of the folder. */
export async function startServer(place: ServerPlace): Promise<RunningServer> {
  const deadline = Date.now() + longestStart;
  const found = readServerFile(place.cluster);
  if (found && isServerOf(place.cluster, found.pid)) {
    const adopted = await untilReady(place, found.pid, deadline);
    if (adopted) return { pid: adopted.pid, port: adopted.port, adopted: true };
  }
  removeMisleadingLocks(place.cluster, place.socketFolder);
  while (Date.now() < deadline) {
    const pid = await launch(place);
    const started = await untilReady(place, pid, deadline);
    if (started) return { pid, port: started.port, adopted: false };
    // The children of a killed server need a moment to notice; until then they hold its shared memory.
    if (!lastLines(place).includes('shared memory block')) break;
    await sleep(100);
  }
  throw new Error(`The database did not start. The last it said: ${lastLines(place)}`);
}

/** Waits for the server with this number; nothing when it ended, or another took its place. */
async function untilReady(
  place: ServerPlace,
  pid: number,
  deadline: number,
): Promise<ServerFile | undefined> {
  while (Date.now() < deadline && isServerOf(place.cluster, pid)) {
    const file = readServerFile(place.cluster);
    if (file?.pid === pid && file.ready) return file;
    await sleep(5);
  }
  return undefined;
}

async function launch(place: ServerPlace): Promise<number> {
  const log = openSync(place.logFile, logIsLarge(place) ? 'w' : 'a', 0o600);
  try {
    // Detached, so that Ctrl-C in a terminal reaches only the application, which stops the database after its last request.
    const server = spawn(place.postgres, ['-D', place.cluster, ...(await settings(place))], {
      ...serverUser,
      cwd: place.cluster,
      detached: true,
      stdio: ['ignore', log, log],
    });
    server.unref();
    server.on('error', () => undefined);
    if (server.pid === undefined) throw new Error(`${place.postgres} cannot be run.`);
    return server.pid;
  } finally {
    closeSync(log);
  }
}

const largestLog = 5_000_000;

function logIsLarge({ logFile }: ServerPlace): boolean {
  return (statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > largestLog;
}

function lastLines({ logFile }: ServerPlace): string {
  return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-4).join(' ');
}

async function settings({ socketFolder, durable }: ServerPlace): Promise<string[]> {
  const address = socketFolder
    ? { listen_addresses: '', unix_socket_directories: quoted(socketFolder), unix_socket_permissions: '0700' }
    : { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(await freePort()) };
  const all = { ...address, timezone: 'UTC', log_timezone: 'UTC', ...(durable ? {} : forgetful) };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Only for tests: a loss of power may lose everything. */
const forgetful = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

// The setting is a list with commas; a folder may have one in its name.
const quoted = (folder: string): string => `"${folder.replaceAll('"', '""')}"`;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
