import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** PostgreSQL refuses to run as root; then it runs as "nobody". An ordinary user runs it as himself. */
const nobody = 65534;

export const serverUser: { uid: number; gid: number } | undefined =
  process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : undefined;

/** A folder only the server (and root) may look into. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  giveToServer(folder);
}

export function giveToServer(path: string): void {
  if (serverUser) chownSync(path, serverUser.uid, serverUser.gid);
}

/** Can the server's user walk to this path and read it? Only a question when that is another user than we are. */
export function serverCanRead(path: string): boolean {
  const [here = '', ...above] = ancestry(path);
  return (
    allows(here, statSync(here).isDirectory() ? 0o5 : 0o4) && above.every((folder) => allows(folder, 0o1))
  );
}

/** The folder itself, or when the server's user cannot get there (a checkout in the home of root) one where it can. */
export function reachableFolder(folder: string): string {
  const above = ancestry(folder).slice(1);
  if (above.filter((path) => existsSync(path)).every((path) => allows(path, 0o1))) return folder;
  return `/var/lib/stapwijs-${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 12)}`;
}

function allows(path: string, forOthers: number): boolean {
  if (!serverUser) return true;
  const { mode, uid } = statSync(path);
  const bits = uid === serverUser.uid ? forOthers << 6 : forOthers;
  return (mode & bits) === bits;
}

/** The path and every folder above it. */
function ancestry(path: string): string[] {
  const here = resolve(path);
  return dirname(here) === here ? [here] : [here, ...ancestry(dirname(here))];
}
