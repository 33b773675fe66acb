import { join, resolve } from 'node:path';

export interface Config {
  readonly port: number;
  /** The address to listen on; without one, all addresses of this machine. */
  readonly host: string | undefined;
  /** A PostgreSQL server; without one, the product brings and runs its own. */
  readonly databaseUrl: string | undefined;
  /** The folder of the embedded database. */
  readonly dataDir: string;
  readonly production: boolean;
  /** Behind a proxy, the visitor's address and scheme stand in the headers it adds. */
  readonly trustProxy: boolean;
  /** The server that sends mail; without one there is no mail in production, and a folder of files elsewhere. */
  readonly smtpUrl: string | undefined;
  /** Who mail comes from. */
  readonly mailFrom: string;
  /** Started by `npm start`, so with a shell and npm between us and whoever stops us. */
  readonly startedByNpm: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const checkout = join(import.meta.dirname, '..');

/** The settings of this installation; throws one sentence for whoever starts it. */
export function parseConfig(env: Environment): Config {
  return {
    port: port(env.PORT),
    host: env.HOST || undefined,
    databaseUrl: databaseUrl(env.DATABASE_URL),
    dataDir: resolve(checkout, env.STAPWIJS_DATA || '.stapwijs'),
    production: env.NODE_ENV === 'production',
    trustProxy: yesOrNo('TRUST_PROXY', env.TRUST_PROXY),
    ...mail(env.SMTP_URL, env.MAIL_FROM),
    startedByNpm: env.npm_lifecycle_event === 'start',
  };
}

/** The settings from the environment of this process: the only place that reads it. */
export const configOfProcess = (): Config => parseConfig(process.env);

function port(text: string | undefined): number {
  if (!text) return 3000;
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 65_535) return number;
  throw new Error(`PORT must be a number from 0 to 65535, not "${text}".`);
}

function databaseUrl(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text;
  // The address is not repeated: it holds a password.
  throw new Error('DATABASE_URL must look like postgres://user:password@host:5432/database.');
}

function mail(url: string | undefined, from: string | undefined): Pick<Config, 'smtpUrl' | 'mailFrom'> {
  if (!url) return { smtpUrl: undefined, mailFrom: from || 'Stapwijs <stapwijs@voorbeeld.invalid>' };
  // The address is not repeated: it may hold a password.
  if (!/^smtps?:\/\//.test(url) || !URL.canParse(url))
    throw new Error('SMTP_URL must look like smtps://user:password@host:465 or smtp://host:587.');
  if (!from || !/^[^@]*<?[^@\s<>]+@[^@\s<>]+>?$/.test(from))
    throw new Error('With SMTP_URL, MAIL_FROM must be an address such as "Stapwijs <stapwijs@gemeente.nl>".');
  return { smtpUrl: url, mailFrom: from };
}

function yesOrNo(name: string, text: string | undefined): boolean {
  if (!text || text === '0' || text === 'false') return false;
  if (text === '1' || text === 'true') return true;
  throw new Error(`${name} must be 1 or 0, not "${text}".`);
}

/** argon2id came into node:crypto with this version. */
const oldestNode = [24, 7] as const;

export function requireNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(
    `Stapwijs needs Node ${oldestMajor}.${oldestMinor} or newer and this is ${version}. ` +
      'Start it with "npm start", which brings the right version, or install a newer Node.',
  );
}
