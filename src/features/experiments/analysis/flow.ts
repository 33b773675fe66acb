import { type Cell, hideSmall } from '../../../shared/small-cells.ts';
import type { Design } from '../design/study.ts';
import type { Row } from './rows.ts';

/** From asked to counted, per group as drawn. */
export interface FlowArm {
  readonly arm: number;
  readonly assigned: number;
  /** Drawn, and the dossier was erased since. */
  readonly erased: number;
  readonly stopped: number;
  readonly unknown: number;
  readonly counted: number;
}
export interface Flow {
  readonly asked: number;
  readonly notFit: number;
  readonly notWant: number;
  readonly arms: readonly FlowArm[];
}

export function flowOf(
  design: Pick<Design, 'arms'>,
  rows: readonly Row[],
  counts: { readonly notFit: number; readonly notWant: number },
  /** How many slots were opened per arm; without a lottery nobody knows who left. */
  drawn: ReadonlyMap<number, number> | null,
): Flow {
  const arms = design.arms.map(({ number }): FlowArm => {
    const of = rows.filter(({ arm }) => arm === number);
    const assigned = drawn?.get(number) ?? of.length;
    const unknown = of.filter(({ reached }) => reached === null).length;
    return {
      ...{ arm: number, assigned, erased: assigned - of.length, unknown, counted: of.length - unknown },
      stopped: of.filter(({ stopped }) => stopped).length,
    };
  });
  const assigned = arms.reduce((sum, one) => sum + one.assigned, 0);
  return { ...counts, asked: counts.notFit + counts.notWant + assigned, arms };
}

/**
 * Who was asked and not drawn, with the small ones hidden. How many were drawn is told for each group, so whatever adds up
 * with that may not tell them either: only these two and everybody asked.
 */
export function leftOf(
  { notFit, notWant, asked }: Flow,
  smallest: number,
): { readonly notFit: Cell; readonly notWant: Cell; readonly asked: Cell } {
  const { cells, total } = hideSmall([notFit, notWant], smallest);
  const [fit = 'hidden', want = 'hidden'] = cells;
  return { notFit: fit, notWant: want, asked: total === 'hidden' ? 'hidden' : asked };
}
