import type { Kind } from '../../../shared/vocabulary.ts';
import type { Compiled } from './compile.ts';

/** Kinds in which a person takes part more than before, by the rung they can lead to; the lightest first. */
const CLIMBS: Readonly<Record<number, readonly (readonly Kind[])[]>> = {
  2: [
    ['sociale-activering', 'groep', 'taal'],
    ['scholing', 'werkplek'],
  ],
  3: [
    ['sociale-activering', 'groep', 'taal'],
    ['scholing', 'werkplek'],
  ],
  4: [['sociale-activering'], ['werkplek']],
  5: [['betaald-werk']],
};

/** How many stepping stones are tried or named: enough to choose from, few enough to read. */
export const STONES = 3;

/** Stepping stones: the best that fit now and in which a person climbs to this rung. */
export function stonesTo(
  g: { readonly c: Compiled; readonly fits: readonly number[] },
  needed: number,
): number[] {
  const reach = (kinds: readonly Kind[]) => (row: number) => {
    const kind = g.c.instruments[row]?.kind;
    return kind !== undefined && kinds.includes(kind) && (g.c.rungTo[row] ?? 0) >= needed;
  };
  return (CLIMBS[needed] ?? []).flatMap((kinds) => g.fits.filter(reach(kinds))).slice(0, STONES);
}
