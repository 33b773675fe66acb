import type { Uncertainty } from '../../src/features/choice/advice/uncertain.ts';
import type { DomainAnswer, Situation } from '../../src/features/choice/answers/situation.ts';
import type { RouteName } from '../../src/features/choice/plan/plan.ts';
import type { LifeDomain } from '../../src/shared/vocabulary.ts';

interface InFirst {
  readonly id: string;
  /** At least one of these must be named as what gives it; empty: it only has to ask something first. */
  readonly gives: readonly string[];
}

interface Within {
  readonly ids: readonly string[];
  readonly within: number;
}

interface InRoute {
  readonly name: RouteName;
  readonly firstStepOneOf?: readonly string[];
  readonly contains?: readonly string[];
  readonly containsOneOf?: readonly string[];
  readonly without?: readonly string[];
  /** The first starts before the second; asked only when both are in the route. */
  readonly before?: readonly [string, string];
}

type Wish =
  | { readonly fits: readonly string[] }
  | { readonly fitsNot: readonly string[] }
  | { readonly amongBest: Within }
  | { readonly notAmongBest: Within }
  | { readonly firstNeeds: InFirst }
  | { readonly above: readonly [string, string] }
  | { readonly pointer: readonly string[] }
  | { readonly notPointer: readonly string[] }
  | { readonly route: InRoute }
  | { readonly uncertain: readonly Uncertainty[] };

/** One thing a coach would expect here, and why. */
export type Expectation = Wish & { readonly because: string };

export interface Case {
  readonly name: string;
  readonly situation: Situation;
  readonly expects: readonly Expectation[];
}

/** It plays, and the person wants to work on it. */
export const wants = (...domains: LifeDomain[]): DomainAnswer[] =>
  domains.map((domain) => ({ domain, state: 'speelt', wish: true }));

/** It holds the person back, and the person wants to work on it. */
export const stuckOn = (...domains: LifeDomain[]): DomainAnswer[] =>
  domains.map((domain) => ({ domain, state: 'belemmert', wish: true }));

/** It holds the person back, but now is not the moment. */
export const leaves = (...domains: LifeDomain[]): DomainAnswer[] =>
  domains.map((domain) => ({ domain, state: 'belemmert', wish: false }));

/** This goes well. */
export const goesWell = (...domains: LifeDomain[]): DomainAnswer[] =>
  domains.map((domain) => ({ domain, state: 'kracht', wish: false }));

/** What nearly everybody with a coach has behind them. */
export const STARTED = ['brede-intake', 'eigen-plan-van-aanpak'] as const;
