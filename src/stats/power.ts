import { type Failure, failure } from './result.ts';

/** Two-sided tests of `comparisons` arms against one control, each at alpha / comparisons (Bonferroni). */
export interface TestPlan {
  readonly alpha?: number;
  readonly comparisons?: number;
}

/** One number of a plan, with how it was computed. */
export interface Planned {
  readonly ok: true;
  readonly method: string;
  readonly value: number;
}

/** Within 0 and 1, both excluded. */
export const isShare = (x: number): boolean => x > 0 && x < 1;

/** The alpha of each single test. */
export const perTest = ({ alpha = 0.05, comparisons = 1 }: TestPlan): number => alpha / comparisons;

/** Can these tests be planned: an alpha within 0 and 1, one comparison or more? */
export const isPlan = (plan: TestPlan): boolean => isShare(perTest(plan)) && (plan.comparisons ?? 1) >= 1;

/** What a plan that cannot be fails with. */
export const noPlan = failure(
  'bad-input',
  'Sizes must be positive, chances between 0 and 1, and the shares different.',
);

/** A number of a plan, or `bad-input` when it is not above 0. */
export function planned(method: string, value: number): Planned | Failure {
  return value > 0 && Number.isFinite(value) ? { ok: true, method, value } : noPlan;
}

/** How many times more people are needed when assignment goes by groups of `size` whose members are alike by `icc`. */
export const designEffect = (size: number, icc: number): number => 1 + (size - 1) * icc;
