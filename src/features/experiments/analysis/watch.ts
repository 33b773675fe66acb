import { type Cell, hideSmall } from '../../../shared/small-cells.ts';
import { sampleRatio } from '../../../stats/sample-ratio.ts';
import type { Arm } from '../design/study.ts';

export interface WatchArm {
  readonly arm: number;
  readonly drawn: number;
  /** The part of everybody it was planned to be. */
  readonly planned: number;
  readonly stopped: Cell;
}
export interface WatchStratum {
  readonly stratum: number;
  readonly total: Cell;
  readonly cells: readonly Cell[];
}
export interface Watch {
  readonly people: number;
  readonly arms: readonly WatchArm[];
  readonly strata: readonly WatchStratum[];
  /** Against the planned shares; null: nobody drawn yet, or too few. */
  readonly ratio: { readonly p: number; readonly alarm: boolean } | null;
}

/** Each group needs at least this many expected for the test to mean something. */
const enough = 5;

/** How many are in, how even, and who left; nothing about how it ends. */
export function watchOf(
  { arms }: { readonly arms: readonly Arm[] },
  people: readonly { readonly arm: number; readonly stoppedAt: Date | null }[],
  drawn: readonly { readonly stratum: number; readonly arm: number; readonly drawn: number }[],
  smallest: number,
): Watch {
  const count = (arm: number, stratum?: number) =>
    drawn
      .filter((one) => one.arm === arm && (stratum === undefined || one.stratum === stratum))
      .reduce((sum, one) => sum + one.drawn, 0);
  const counts = arms.map(({ number }) => count(number));
  const shares = arms.map(({ share }) => share);
  const all = shares.reduce((sum, share) => sum + share, 0);
  const total = counts.reduce((sum, one) => sum + one, 0);
  const stopped = hideSmall(
    arms.map(
      ({ number }) => people.filter(({ arm, stoppedAt }) => arm === number && stoppedAt !== null).length,
    ),
    smallest,
  );
  const test = (total * Math.min(...shares)) / all < enough ? null : sampleRatio(counts, shares);
  const numbers = [...new Set(drawn.map(({ stratum }) => stratum))].filter((number) => number > 0);
  return {
    people: total,
    arms: arms.map(({ number, share }, at) => ({
      ...{
        arm: number,
        drawn: counts[at] ?? 0,
        planned: share / all,
        stopped: stopped.cells[at] ?? 'hidden',
      },
    })),
    strata: numbers.map((stratum) => ({
      stratum,
      ...hideSmall(
        arms.map(({ number }) => count(number, stratum)),
        smallest,
      ),
    })),
    ratio: test?.ok ? { p: test.p, alarm: test.alarm } : null,
  };
}
