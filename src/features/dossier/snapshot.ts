import type { AdviceSnapshot } from './choice-record.ts';

/** The part of an answer that a snapshot keeps; the choice feature's `Answer` fits it. */
interface Given {
  readonly advice: {
    readonly fits: readonly Scored[];
    readonly first: readonly Scored[];
    readonly fitsNot: readonly { readonly instrument: { readonly id: string } }[];
    readonly pointers: readonly { readonly id: string }[];
  };
  readonly plan: {
    readonly routes: readonly {
      readonly name: string;
      readonly weeks: number;
      readonly steps: readonly { readonly row: number; readonly from: number; readonly to: number }[];
    }[];
  };
}
interface Scored {
  readonly score: number;
  readonly instrument: { readonly id: string };
}

/** What to keep of an advice; `idOf` gives the instrument of a row of the compiled catalogue. */
export function snapshotOf({ advice, plan }: Given, idOf: (row: number) => string): AdviceSnapshot {
  const scored = (list: readonly Scored[]) => list.map((s) => [s.instrument.id, s.score] as const);
  return {
    fits: scored(advice.fits),
    first: scored(advice.first),
    fitsNot: advice.fitsNot.map((r) => r.instrument.id),
    pointers: advice.pointers.map(({ id }) => id),
    routes: plan.routes.map(({ name, weeks, steps }) => ({
      name,
      weeks,
      steps: steps.map((s) => ({ instrument: idOf(s.row), from: s.from, to: s.to })),
    })),
  };
}

/** Whether today's advice puts the same instruments in the same lists with the same scores. */
export const isSame = (a: AdviceSnapshot, b: AdviceSnapshot): boolean =>
  JSON.stringify([a.fits, a.first, a.fitsNot]) === JSON.stringify([b.fits, b.first, b.fitsNot]);
