import { maskOf } from './compile.ts';

/** Place of a word in its list; `-1`: unknown. */
export const place = <T>(list: readonly T[], word: T | undefined): number =>
  word === undefined ? -1 : list.indexOf(word);
/** A word as one bit; no bit when it is unknown. */
export const bit = <T>(list: readonly T[], word: T | undefined): number =>
  word === undefined ? 0 : maskOf([word], list);
