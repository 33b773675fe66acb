import { execFile } from 'node:child_process';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { giveToServer, makePrivateFolder, serverUser } from './server-user.ts';

interface Initialise {
  initdb: string;
  /** Where the database comes; made under another name first, so that half a database is never taken for one. */
  data: string;
  password: string;
  durable: boolean;
}

/** Makes an empty database folder with ICU's root collation: the right Dutch order, and the same on every system. */
export async function initialise({ initdb, data, password, durable }: Initialise): Promise<void> {
  if (existsSync(data)) return;
  const part = `${data}.part`;
  rmSync(part, { recursive: true, force: true });
  makePrivateFolder(part);
  const cluster = join(part, 'cluster');
  const passwordFile = join(part, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveToServer(passwordFile);
  try {
    await promisify(execFile)(initdb, argumentsFor(cluster, passwordFile, durable), {
      ...serverUser,
      cwd: part,
    });
  } catch (error) {
    throw new Error('The database folder could not be made.', { cause: error });
  }
  rmSync(passwordFile);
  renameSync(part, data);
}

/** ICU orders; the C library only classifies letters, and on each system another UTF-8 locale is always there. */
const libcLocale =
  { linux: '--locale=C.UTF-8', darwin: '--locale=en_US.UTF-8' }[process.platform as string] ?? '--no-locale';

function argumentsFor(cluster: string, passwordFile: string, durable: boolean): string[] {
  return [
    ...['-D', cluster, '-U', 'admin', `--pwfile=${passwordFile}`, '-A', 'scram-sha-256', '-E', 'UTF8'],
    ...[libcLocale, '--locale-provider=icu', '--icu-locale=und'],
    ...(durable ? [] : ['--no-sync']),
  ];
}
