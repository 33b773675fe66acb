import { chmodSync, chownSync, mkdirSync, statSync } from 'node:fs';
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
  if (!serverUser) return true;
  const { uid } = serverUser;
  const allows = (at: string, others: number): boolean => {
    const { mode, uid: owner } = statSync(at);
    const bits = owner === uid ? others << 6 : others;
    return (mode & bits) === bits;
  };
  const isFolder = statSync(path).isDirectory();
  return allows(path, isFolder ? 0o5 : 0o4) && ancestorsOf(path).every((folder) => allows(folder, 0o1));
}

function ancestorsOf(path: string): string[] {
  const parent = dirname(resolve(path));
  return parent === resolve(path) ? [] : [parent, ...ancestorsOf(parent)];
}
