import { getRandomValues } from 'node:crypto';
import type { Deps } from './deps.ts';

/** The real clock and real chance. */
export function outsideWorld(): Pick<Deps, 'clock' | 'ids' | 'random'> {
  const clock = () => new Date();
  const random = (bytes: number) => getRandomValues(new Uint8Array(bytes));
  return { clock, random, ids: () => uuidOf(clock(), random(10)) };
}

/** A uuid of version 7 (RFC 9562): 48 bits of time, then chance. */
export function uuidOf(moment: Date, chance: Uint8Array): string {
  const time = moment.getTime().toString(16).padStart(12, '0');
  const [version = 0, second = 0, variant = 0, ...rest] = chance;
  const bytes = [0x70 | (version & 0x0f), second, 0x80 | (variant & 0x3f), ...rest];
  const tail = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [time.slice(0, 8), time.slice(8), tail.slice(0, 4), tail.slice(4, 8), tail.slice(8)].join('-');
}
