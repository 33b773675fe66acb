import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** The passwords of the embedded database, made once and kept beside it. */
export interface Secrets {
  admin: string;
  owner: string;
  app: string;
}

export function readOrMakeSecrets(file: string): Secrets {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const password = () => randomBytes(24).toString('base64url');
  const secrets = { admin: password(), owner: password(), app: password() };
  writeFileSync(`${file}.part`, JSON.stringify(secrets), { mode: 0o600, flush: true });
  renameSync(`${file}.part`, file);
  return secrets;
}
