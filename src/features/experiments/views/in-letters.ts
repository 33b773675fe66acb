import { letteredArms, type Study } from '../design/study.ts';

/** In the order of the letters; the other order would tell which letter is which. */
export const inLetters = <Of extends { readonly arm: number }>(
  study: Study,
  list: readonly Of[],
): readonly Of[] => letteredArms(study).flatMap(({ arm }) => list.filter((one) => one.arm === arm));
