import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePrivateFolder, serverCanRead, serverUser } from './server-user.ts';

/** The kernel allows 107 bytes for the path of a socket, and macOS 103; `.s.PGSQL.5432` is part of it. */
const longestFolder = 103 - '/.s.PGSQL.5432'.length;

/** A folder of mode 700 for the server's socket: beside the data, or under a short name when that path is too long. */
export function makeSocketFolder(folder: string): string {
  const beside = join(folder, 'socket');
  if (Buffer.byteLength(beside) <= longestFolder) {
    makePrivateFolder(beside);
    return beside;
  }
  const short = shortFolder(folder);
  refuseAnotherUsers(short);
  makePrivateFolder(short);
  return short;
}

function shortFolder(folder: string): string {
  const name = `stapwijs-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
  const temporary = tmpdir();
  const fits = Buffer.byteLength(join(temporary, name)) <= longestFolder && serverCanRead(temporary);
  return join(fits ? temporary : '/tmp', name);
}

/** Everybody may write in the temporary folder, so the name may have been taken to mislead us. */
function refuseAnotherUsers(folder: string): void {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  const ours = serverUser?.uid ?? process.getuid?.();
  if (found && (!found.isDirectory() || found.uid !== ours))
    throw new Error(
      `${folder} belongs to somebody else; remove it, or choose a shorter folder with STAPWIJS_DATA.`,
    );
}
