import type { Kind } from '../../../shared/vocabulary.ts';
import type { Compiled } from './compile.ts';

/** Kinds in which a person takes part more than before, by the rung they can lead to. */
const CLIMBS: Readonly<Record<number, readonly Kind[]>> = {
  2: ['sociale-activering', 'groep', 'werkplek', 'taal', 'scholing'],
  3: ['sociale-activering', 'groep', 'werkplek', 'taal', 'scholing'],
  4: ['sociale-activering', 'werkplek'],
  5: ['betaald-werk'],
};

/** How many stepping stones are tried or named: enough to choose from, few enough to read. */
export const STONES = 3;

/** Stepping stones: the best that fit now and in which a person climbs to this rung. */
export function stonesTo(
  g: { readonly c: Compiled; readonly fits: readonly number[] },
  needed: number,
): number[] {
  const stones: number[] = [];
  for (const row of g.fits) {
    const kind = g.c.instruments[row]?.kind;
    const climbs = kind !== undefined && (CLIMBS[needed] ?? []).includes(kind);
    if (climbs && (g.c.rungTo[row] ?? 0) >= needed) stones.push(row);
    if (stones.length === STONES) break;
  }
  return stones;
}
