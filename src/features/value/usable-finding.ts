import type { Effect } from './words.ts';

/** A published finding whose effect a calculation can take: a number with its margin, in people of 100 with paid work. */
export interface UsableFinding {
  readonly id: string;
  readonly instrument: string;
  readonly effect: Effect;
}

const prefix = 'bevinding:';

/** How a form calls a finding among the answers to *is the effect known*. */
export const answerOf = (id: string): string => `${prefix}${id}`;

export const findingIn = (typed: string, findings: readonly UsableFinding[]): UsableFinding | undefined =>
  findings.find(({ id }) => typed === answerOf(id));
