import type { Word } from './words64.ts';

/** The sequence of `xoshiro` (random.ts) without making an object for each number: for millions of draws. */
export interface Quick {
  /** Goes to the next number and gives its upper 32 bits, 0 up to 2³². */
  readonly high: () => number;
  /** The lower 32 bits of the number that `high` went to. */
  readonly low: () => number;
}

/** So many numbers are made at a time: while a block is filled the state stays in registers, which is twice as quick. */
const block = 128;

/** xoshiro256** (Blackman, Vigna 2018) on 32-bit halves, in blocks; the sequence does not depend on their size. */
export function quickXoshiro(state: readonly [Word, Word, Word, Word]): Quick {
  const halves = Int32Array.from(state.flatMap(({ high, low }) => [high | 0, low | 0]));
  const [highs, lows] = [new Uint32Array(block), new Uint32Array(block)];
  let place = block - 1;
  const high = (): number => {
    place += 1;
    if (place === block) {
      fill(halves, highs, lows);
      place = 0;
    }
    return highs[place] ?? 0;
  };
  return { high, low: () => lows[place] ?? 0 };
}

/** The next numbers into `highs` and `lows`: 5·b, turned by 7, times 9; then the state is mixed. */
function fill(state: Int32Array, highs: Uint32Array, lows: Uint32Array): void {
  let [ah = 0, al = 0, bh = 0, bl = 0, ch = 0, cl = 0, dh = 0, dl = 0] = state;
  for (let i = 0; i < highs.length; i++) {
    const four = bl << 2;
    const fl = (four + bl) | 0;
    const fh = (((bh << 2) | (bl >>> 30)) + bh + carry(four, bl)) | 0;
    const th = (fh << 7) | (fl >>> 25);
    const tl = (fl << 7) | (fh >>> 25);
    const eight = tl << 3;
    highs[i] = (((th << 3) | (tl >>> 29)) + th + carry(eight, tl)) | 0;
    lows[i] = (eight + tl) | 0;
    const sh = (bh << 17) | (bl >>> 15);
    const sl = bl << 17;
    ch ^= ah;
    cl ^= al;
    dh ^= bh;
    dl ^= bl;
    bh ^= ch;
    bl ^= cl;
    ah ^= dh;
    al ^= dl;
    ch ^= sh;
    cl ^= sl;
    const turned = (dl << 13) | (dh >>> 19);
    dl = (dh << 13) | (dl >>> 19);
    dh = turned;
  }
  state.set([ah, al, bh, bl, ch, cl, dh, dl]);
}

/** 1 when the sum of two lower halves runs over into the upper one. */
const carry = (a: number, b: number): 0 | 1 => (a >>> 0 > ~b >>> 0 ? 1 : 0);
