import type { Design } from '../design/study.ts';
import { type Comparison, isEstimate, type Primary } from './primary.ts';

/** The three forms, and that nothing can be said. */
export type ConclusionKind = 'none' | 'indication' | 'clear' | 'unknown';
export interface Conclusion {
  readonly kind: ConclusionKind;
  /** Groups the conclusion names: those that differ, or that may. */
  readonly arms: readonly { readonly arm: number; readonly more: boolean }[];
  /** Not part of the conclusion, but to look at again: the chance alone seldom gives this. */
  readonly hints: readonly Comparison[];
  readonly visible: number | null;
  /** False: without a lottery no number says what caused it. */
  readonly causal: boolean;
}

const level = 0.05;
/** A hint asks less; it is called one. */
const hint = 0.1;

const named = (list: readonly Comparison[]) =>
  list.flatMap(({ arm, adjusted }) => (isEstimate(adjusted) ? [{ arm, more: adjusted.estimate > 0 }] : []));

/** Clear only after correction for looking more than once, and only with a lottery. */
export function conclusionOf({ lottery }: Pick<Design, 'lottery'>, primary: Primary): Conclusion {
  const { comparisons, visible } = primary;
  const shared = { visible, causal: lottery };
  const below = (limit: number) =>
    comparisons.filter(({ adjusted }) => isEstimate(adjusted) && adjusted.p < limit);
  if (!comparisons.some(({ adjusted }) => isEstimate(adjusted)))
    return { ...shared, kind: 'unknown', arms: [], hints: [] };
  const clear = comparisons.filter((one) => one.holm !== null && one.holm < level);
  if (lottery && clear.length > 0)
    return {
      ...shared,
      kind: 'clear',
      arms: named(clear),
      hints: below(level).filter((one) => !clear.includes(one)),
    };
  if (below(level).length > 0) return { ...shared, kind: 'indication', arms: named(below(level)), hints: [] };
  return { ...shared, kind: 'none', arms: [], hints: lottery ? below(hint) : [] };
}
