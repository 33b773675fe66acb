import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a PostgreSQL server writes about itself in `postmaster.pid`. */
export interface ServerFile {
  pid: number;
  port: number;
  /** The folder of the Unix socket, or the address. */
  host: string;
  ready: boolean;
}

export function readServerFile(cluster: string): ServerFile | undefined {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  // pid, data folder, start time, port, socket folder, address, shared memory, status
  const lines = readFileSync(file, 'utf8').split('\n');
  const [pid, , , port, socketFolder, address, , status] = lines;
  return {
    pid: Number(pid),
    port: Number(port),
    host: socketFolder || address || '',
    ready: status?.trim() === 'ready',
  };
}

export function isAlive(pid: number): boolean {
  return signal(pid, 0);
}

/** Sends a signal; false when there is no such process any more. */
export function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Is this process the server of this data folder? After a crash the number may be anybody's, another PostgreSQL's too;
 * and a server that ended while nobody asks how (a zombie) still has its number, but no command any more.
 */
export function isServerOf(cluster: string, pid: number): boolean {
  try {
    return commandOf(pid).includes(process.platform === 'win32' ? 'postgres' : cluster);
  } catch {
    return false;
  }
}

/**
 * PostgreSQL does not start while any process has the number in its lock file or in the one of its socket. Where the
 * number belongs to nobody it sees that itself, and looks for children left behind; that is left to it.
 */
export function removeMisleadingLocks(cluster: string, socketFolder: string | undefined): void {
  const socketLocks = socketFolder ? globSync(join(socketFolder, '.s.PGSQL.*.lock')) : [];
  for (const file of [join(cluster, 'postmaster.pid'), ...socketLocks]) {
    if (!existsSync(file)) continue;
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
    if (isAlive(pid) && !isServerOf(cluster, pid)) rmSync(file);
  }
}

function commandOf(pid: number): string {
  if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  if (process.platform === 'win32')
    return execFileSync('tasklist', ['/fi', `PID eq ${pid}`, '/fo', 'csv', '/nh'], { encoding: 'utf8' });
  return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
}
