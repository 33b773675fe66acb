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

/** More than anybody keeps in mind is no method. */
export const most = { principle: 30, step: 40 } as const;

export interface Agreement {
  readonly agreedOn: string;
  readonly evaluateOn: string;
  readonly steps: readonly { readonly what: string; readonly why: string }[];
}

/** The agreement that was made last, by whom. */
export interface MadeAgreement extends Omit<Agreement, 'steps'> {
  readonly id: string;
  readonly who: string;
  readonly whoId: string;
  readonly at: Date;
}

/** A step as a form showed it. */
export type SeenStep = Omit<MethodStep, 'version'>;

/** A step that is not what it was when the form was opened; null where it was not there. */
export interface ChangedStep {
  readonly now: SeenStep | null;
  readonly earlier: SeenStep | null;
}

const saysTheSame = (one: SeenStep, other: SeenStep): boolean =>
  one.what === other.what && one.why === other.why;

/** What changed between the steps that were seen and those of now: first what stands there now, then what is gone. */
export function changedSteps(now: readonly SeenStep[], seen: readonly SeenStep[]): ChangedStep[] {
  const here = now.flatMap((one): ChangedStep[] => {
    const earlier = seen.find(({ id }) => id === one.id) ?? null;
    return earlier !== null && saysTheSame(one, earlier) ? [] : [{ now: one, earlier }];
  });
  const gone = seen.filter(({ id }) => !now.some((one) => one.id === id));
  return [...here, ...gone.map((earlier) => ({ now: null, earlier }))];
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
