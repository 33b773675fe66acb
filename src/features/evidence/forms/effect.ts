import { type Effect, UNITS } from '../effect.ts';
import { decimal } from './numbers.ts';
import type { FindingProblem } from './problem.ts';
import type { FindingField, TypedFinding } from './typed.ts';

type Wrong = (field: FindingField, problem: FindingProblem) => void;

/** The number and its margin; null when there is none, undefined when something about it is wrong. */
export function readEffect(typed: TypedFinding, wrong: Wrong): Effect | null | undefined {
  if (typed.vergelijking === 'geen') {
    // What such a number is about, is then no question: "40 percent" without a comparison is no effect.
    if (typed.verschil + typed.van + typed.tot !== '') wrong('verschil', 'effectWithoutComparison');
    return null;
  }
  const [estimate, low, high] = [decimal(typed.verschil), decimal(typed.van), decimal(typed.tot)];
  if (estimate === undefined) wrong('verschil', 'estimateWrong');
  if (low === undefined) wrong('van', 'marginWrong');
  if (high === undefined) wrong('tot', 'marginWrong');
  if (estimate === undefined || low === undefined || high === undefined) return undefined;
  if (estimate === null) {
    if (low === null && high === null) return null;
    wrong('verschil', 'estimateMissing');
    return undefined;
  }
  if ((low === null) !== (high === null)) {
    wrong(low === null ? 'van' : 'tot', 'marginHalf');
    return undefined;
  }
  if (low !== null && high !== null && !(low <= estimate && estimate <= high)) {
    wrong('van', 'marginOrder');
    return undefined;
  }
  const unit = UNITS.find((one) => one === typed.eenheid);
  if (unit === undefined) wrong('eenheid', 'unitMissing');
  if (unit === 'op-100' && [estimate, low, high].some((one) => Math.abs(one ?? 0) > 100)) {
    wrong('verschil', 'overHundred');
    return undefined;
  }
  const better = (['more', 'less'] as const).find((one) => one === typed.gunstig);
  if (better === undefined) wrong('gunstig', 'betterMissing');
  return unit === undefined || better === undefined ? undefined : { estimate, low, high, unit, better };
}
