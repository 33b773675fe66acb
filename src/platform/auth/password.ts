import { type Argon2Parameters, argon2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes and one lane. */
const wanted = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const saltLength = 16;
const tagLength = 32;

interface Encoded {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
  readonly salt: Uint8Array;
  readonly tag: Uint8Array;
}

const run = promisify<'argon2id', Argon2Parameters, Buffer>(argon2);

/** What a keyboard makes of é differs by system; normalised, the password is the same everywhere. */
const derive = (password: string, { salt, tag, ...cost }: Encoded): Promise<Buffer> =>
  run('argon2id', { ...cost, message: password.normalize('NFKC'), nonce: salt, tagLength: tag.length });

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/=+$/, '');

/** PHC string format: algorithm, version, cost, salt, tag. */
const encode = ({ memory, passes, parallelism, salt, tag }: Encoded): string =>
  `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(tag)}`;

const format = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

function decode(text: string): Encoded | undefined {
  const [, memory, passes, parallelism, salt = '', tag = ''] = format.exec(text) ?? [];
  if (memory === undefined) return undefined;
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
}

export async function hashPassword(password: string, random: (bytes: number) => Uint8Array): Promise<string> {
  const blank = { ...wanted, salt: random(saltLength), tag: new Uint8Array(tagLength) };
  return encode({ ...blank, tag: await derive(password, blank) });
}

/** No password has this tag; checking against it costs as much as against a real one. */
const ofNobody: Encoded = { ...wanted, salt: new Uint8Array(saltLength), tag: new Uint8Array(tagLength) };

/** For an account that does not exist (`undefined`) this takes as long as for one that does. */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const known = hash === undefined ? undefined : decode(hash);
  const encoded = known ?? ofNobody;
  const same = timingSafeEqual(await derive(password, encoded), encoded.tag);
  return same && known !== undefined;
}

/** Made with another cost than we now ask; it is made again when the password is known, at sign-in. */
export function isOutdated(hash: string): boolean {
  const { memory, passes, parallelism } = decode(hash) ?? {};
  return memory !== wanted.memory || passes !== wanted.passes || parallelism !== wanted.parallelism;
}
