import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Login } from '../database.ts';

/** The passwords of the embedded database, made once and kept beside it. */
export interface Secrets {
  admin: string;
  owner: string;
  app: string;
}

export function readOrMakeSecrets(folder: string): Secrets {
  const file = join(folder, 'database.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const password = () => randomBytes(24).toString('base64url');
  const secrets = { admin: password(), owner: password(), app: password() };
  writeFileSync(`${file}.part`, JSON.stringify(secrets), { mode: 0o600, flush: true });
  renameSync(`${file}.part`, file);
  return secrets;
}

const roles: Record<keyof Secrets, string> = { admin: 'admin', owner: 'stapwijs', app: 'stapwijs_app' };

export interface ServerAddress {
  /** The folder of the Unix socket, or a host. */
  host: string;
  port: number;
}

export const loginAt = (
  address: ServerAddress,
  secrets: Secrets,
  who: keyof Secrets,
  database: string,
): Login => ({
  host: address.host,
  port: address.port,
  user: roles[who],
  password: secrets[who],
  database,
});
