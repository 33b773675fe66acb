import type { Word } from './words64.ts';

/** The sequence of `xoshiro` (random.ts) without making an object for each number: for millions of draws. */
export interface Quick {
  /** Goes to the next number and gives its upper 32 bits, 0 up to 2³². */
  readonly high: () => number;
  /** The lower 32 bits of the number that `high` went to. */
  readonly low: () => number;
}

/** xoshiro256** on 32-bit halves: 5·b, turned by 7, times 9; then the state is mixed (Blackman, Vigna 2018). */
export function quickXoshiro(state: readonly [Word, Word, Word, Word]): Quick {
  let [ah, bh, ch, dh] = state.map(({ high }) => high | 0) as [number, number, number, number];
  let [al, bl, cl, dl] = state.map(({ low }) => low | 0) as [number, number, number, number];
  let low = 0;
  const high = (): number => {
    const five = ((bl << 2) >>> 0) + (bl >>> 0);
    const fh = (((bh << 2) | (bl >>> 30)) + bh + (five > 0xffff_ffff ? 1 : 0)) | 0;
    const fl = five | 0;
    const th = (fh << 7) | (fl >>> 25);
    const tl = (fl << 7) | (fh >>> 25);
    const nine = ((tl << 3) >>> 0) + (tl >>> 0);
    const rh = (((th << 3) | (tl >>> 29)) + th + (nine > 0xffff_ffff ? 1 : 0)) | 0;
    low = nine >>> 0;
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
    return rh >>> 0;
  };
  return { high, low: () => low };
}
