/** A whole number of 64 bits as two of 32, because doubles hold only 53 and BigInt is slow. */
export interface Word {
  readonly high: number;
  readonly low: number;
}

/** From two halves, of which only the lower 32 bits count. */
export const word = (high: number, low: number): Word => ({ high: high >>> 0, low: low >>> 0 });

/** Bits that are in one of both. */
export const xor = (a: Word, b: Word): Word => word(a.high ^ b.high, a.low ^ b.low);

/** The lower 64 bits of a sum. */
export function add(a: Word, b: Word): Word {
  const low = a.low + b.low;
  return word(a.high + b.high + (low > 0xffff_ffff ? 1 : 0), low);
}

/** For 0 < by < 32. */
export const shiftLeft = (a: Word, by: number): Word =>
  word((a.high << by) | (a.low >>> (32 - by)), a.low << by);

/** For 0 < by < 32. */
export const shiftRight = (a: Word, by: number): Word =>
  word(a.high >>> by, (a.low >>> by) | (a.high << (32 - by)));

/** For 0 < by < 64, not 32. */
export const rotateLeft = (a: Word, by: number): Word => {
  const turned = by > 32 ? word(a.low, a.high) : a;
  const rest = by % 32;
  return word(
    (turned.high << rest) | (turned.low >>> (32 - rest)),
    (turned.low << rest) | (turned.high >>> (32 - rest)),
  );
};

/** The lower 64 bits of a product, by halves of 16 bits. */
export function multiply(a: Word, b: Word): Word {
  const [a0, a1, b0, b1] = [a.low & 0xffff, a.low >>> 16, b.low & 0xffff, b.low >>> 16];
  const middle = a1 * b0 + Math.floor((a0 * b0) / 0x10000);
  const carry = a0 * b1 + (middle % 0x10000);
  const upper = a1 * b1 + Math.floor(middle / 0x10000) + Math.floor(carry / 0x10000);
  return word(upper + Math.imul(a.high, b.low) + Math.imul(a.low, b.high), Math.imul(a.low, b.low));
}
