/** What the advice was at that moment: enough to see later what changed, small enough to keep. */
export interface AdviceSnapshot {
  /** Instrument ids with their scores, best first. */
  readonly fits: readonly (readonly [id: string, score: number])[];
  readonly first: readonly (readonly [id: string, score: number])[];
  readonly fitsNot: readonly string[];
  /** Rules of pointers that fired; absent in choices from before that was written down. */
  readonly pointers?: readonly string[];
  readonly routes: readonly {
    readonly name: string;
    readonly weeks: number;
    readonly steps: readonly { readonly instrument: string; readonly from: number; readonly to: number }[];
  }[];
}

export const DECISION_KINDS = ['route', 'instrument', 'anders', 'nog-niet'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];
export const CHOSEN_BY = ['samen', 'inwoner', 'coach'] as const;
export type ChosenBy = (typeof CHOSEN_BY)[number];
export const ROUTE_NAMES = ['eerst-rust', 'samen-op', 'wat-jij-wilt'] as const;

/** What coach and person decided, and why; also when it goes against the advice. */
export interface NewDecision {
  readonly kind: DecisionKind;
  readonly route: (typeof ROUTE_NAMES)[number] | null;
  readonly instrument: string | null;
  readonly againstAdvice: boolean;
  readonly chosenBy: ChosenBy;
  readonly reason: string;
}
export interface Decision extends NewDecision {
  readonly id: string;
  readonly at: Date;
  readonly by: string;
}

/** A choice in a dossier: answers, advice and decisions, latest decision first. */
export interface ChoiceRecord {
  readonly id: string;
  readonly madeAt: Date;
  readonly madeBy: string;
  /** Answers under their Dutch names. */
  readonly situation: Record<string, unknown>;
  readonly rulesVersion: string;
  readonly advice: AdviceSnapshot;
  readonly decisions: readonly Decision[];
}

/** Whether a decision takes something that the advice did not say fits now. */
export function goesAgainst(advice: AdviceSnapshot, kind: DecisionKind, instrument: string | null): boolean {
  if (kind === 'anders') return true;
  return kind === 'instrument' && !advice.fits.some(([id]) => id === instrument);
}
