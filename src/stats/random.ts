import { at } from './at.ts';
import { add, multiply, rotateLeft, shiftLeft, shiftRight, type Word, word, xor } from './words64.ts';
import { quickXoshiro } from './xoshiro-quick.ts';

/** A source of chance that can be repeated. Kernels take one; nothing here calls Math.random. */
export interface Random {
  /** Whole, 0 up to 2³². */
  readonly uint32: () => number;
  /** In [0, 1), 53 bits. */
  readonly unit: () => number;
  /** Whole, 0 up to `limit` (at most 2³²), every value equally likely. */
  readonly below: (limit: number) => number;
}

/**
 * xoshiro256** of Blackman and Vigna (2018), filled by splitmix64 from the seed; each `stream` (a number or a name) is a
 * sequence of its own. Good for simulation, permutation and bootstrap. Whoever sees enough of the output can compute
 * the rest: keep the seed of an assignment secret until it is over.
 */
export function randomFrom(seed: number | string, stream: number | string = 0): Random {
  const mix = splitmix(xor(digest(`${seed}`), rotateLeft(digest(`stream ${stream}`), 17)));
  const { high, low } = quickXoshiro([mix(), mix(), mix(), mix()]);
  return sourceOf(high, () => (high() * 0x20_0000 + (low() >>> 11)) / 2 ** 53);
}

/** Makes a source from anything that gives 64 bits at a time. */
export function fromWords(next: () => Word): Random {
  const uint32 = () => next().high;
  const unit = () => {
    const { high, low } = next();
    return (high * 0x20_0000 + (low >>> 11)) / 2 ** 53;
  };
  return sourceOf(uint32, unit);
}

function sourceOf(uint32: () => number, unit: () => number): Random {
  const below = (limit: number) => {
    let drawn = uint32();
    // Numbers above the last whole multiple of `limit` would favour the small ones; nearly none is so high.
    if (drawn >= 2 ** 32 - limit) {
      const fair = 2 ** 32 - (2 ** 32 % limit);
      while (drawn >= fair) drawn = uint32();
    }
    return drawn % limit;
  };
  return { uint32, unit, below };
}

/** xoshiro256** as in the paper of Blackman and Vigna (2018), 64 bits at a time: `xoshiro-quick.ts` must give the same. */
export function xoshiro(state: readonly [Word, Word, Word, Word]): () => Word {
  let [a, b, c, d] = state;
  return () => {
    const five = add(shiftLeft(b, 2), b);
    const turned = rotateLeft(five, 7);
    const result = add(shiftLeft(turned, 3), turned);
    const shifted = shiftLeft(b, 17);
    c = xor(c, a);
    d = xor(d, b);
    b = xor(b, c);
    a = xor(a, d);
    c = xor(c, shifted);
    d = rotateLeft(d, 45);
    return result;
  };
}

/** splitmix64 (Steele, Lea, Flood 2014): fills the state of xoshiro from a seed. */
export function splitmix(seed: Word): () => Word {
  let state = seed;
  return () => {
    state = add(state, word(0x9e3779b9, 0x7f4a7c15));
    let z = multiply(xor(state, shiftRight(state, 30)), word(0xbf58476d, 0x1ce4e5b9));
    z = multiply(xor(z, shiftRight(z, 27)), word(0x94d049bb, 0x133111eb));
    return xor(z, shiftRight(z, 31));
  };
}

/** FNV-1a, 64 bits, of the letters. */
function digest(text: string): Word {
  let hash = word(0xcbf29ce4, 0x84222325);
  for (const byte of new TextEncoder().encode(text)) {
    hash = multiply(xor(hash, word(0, byte)), word(0x100, 0x1b3));
  }
  return hash;
}

/** Puts the values in a random order, in place (Fisher, Yates). */
export function shuffle<T extends Float64Array | Int32Array | Uint8Array>(values: T, random: Random): T {
  for (let i = values.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const kept = at(values, i);
    values[i] = at(values, j);
    values[j] = kept;
  }
  return values;
}
