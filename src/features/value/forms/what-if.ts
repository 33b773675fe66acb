import type { Model } from '../model.ts';
import { parseHundredths, parseWhole } from './numbers.ts';

/** What somebody tries out in the address; nothing of it is stored. */
export interface WhatIf {
  readonly participants: number;
  /** People of 100. */
  readonly effect: number | null;
  readonly typed: { readonly mensen: string; readonly effect: string };
  readonly wrong: readonly ('mensen' | 'effect')[];
}

/** Null: nothing is tried out. */
export function readWhatIf(
  model: Model,
  query: (name: string) => string | undefined,
  mayEffect: boolean,
): WhatIf | null {
  const mensen = (query('mensen') ?? '').slice(0, 20).trim();
  const effect = mayEffect ? (query('effect') ?? '').slice(0, 20).trim() : '';
  if (mensen === '' && effect === '') return null;
  const people = mensen === '' ? model.participants : parseWhole(mensen, 1, 100_000);
  const points = effect === '' ? null : parseHundredths(effect);
  const effectWrong = effect !== '' && (points === null || Math.abs(points) > 10_000);
  return {
    participants: people ?? model.participants,
    effect: points === null || effectWrong ? null : points / 100,
    typed: { mensen, effect },
    wrong: [...(people === null ? (['mensen'] as const) : []), ...(effectWrong ? (['effect'] as const) : [])],
  };
}
