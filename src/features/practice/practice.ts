export const STANCES = ['supported', 'contradicted', 'unknown'] as const;
export type Stance = (typeof STANCES)[number];
export const EVENT_KINDS = ['reorganisation', 'method', 'law', 'people', 'other'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
/** The team itself, or those who lead it: a method lives only when every layer carries it (source 002). */
export const LAYERS = ['team', 'leaders'] as const;
export type Layer = (typeof LAYERS)[number];

/** Everybody who works for this municipality. */
export interface Team {
  readonly id: string;
  readonly name: string;
}

export interface Principle {
  readonly id: string;
  readonly words: string;
  readonly why: string;
  readonly stance: Stance;
  readonly basis: string;
  readonly version: number;
}

export interface MethodStep {
  readonly id: string;
  readonly what: string;
  readonly why: string;
  readonly version: number;
}

export interface Agreement {
  readonly agreedOn: string;
  readonly evaluateOn: string;
  readonly steps: readonly { readonly what: string; readonly why: string }[];
}

export interface PracticeEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly fromDay: string;
  readonly toDay: string | null;
  readonly words: string;
}

export interface Evaluation {
  readonly id: string;
  readonly heldOn: string;
  readonly layer: Layer;
  readonly keeps: string;
  readonly changes: string;
}

/** Whether the steps are still word for word what was agreed. */
export function isAsAgreed(agreement: Agreement | null, steps: readonly MethodStep[]): boolean {
  if (agreement === null || agreement.steps.length !== steps.length) return false;
  return agreement.steps.every(({ what, why }, i) => what === steps[i]?.what && why === steps[i]?.why);
}
