import { textOf } from '../../../platform/web/read-form.ts';
import {
  type AdviceSnapshot,
  CHOSEN_BY,
  DECISION_KINDS,
  goesAgainst,
  type NewDecision,
  ROUTE_NAMES,
} from '../choice-record.ts';

export type DecisionField = 'besluit' | 'instrument' | 'gekozen-door' | 'reden';
export type DecisionProblem = 'choose' | 'chooseInstrument' | 'chooseBy' | 'giveReason' | 'tooLong';

/** What was typed, so that it survives an error. */
export interface TypedDecision {
  readonly what: string;
  readonly instrument: string;
  readonly by: string;
  readonly reason: string;
}
export type ReadDecision =
  | { readonly ok: true; readonly value: NewDecision }
  | { readonly ok: false; readonly problems: ReadonlyMap<DecisionField, DecisionProblem> };

const LONGEST = 2_000;

export const typedDecision = (form: URLSearchParams): TypedDecision => ({
  what: form.get('besluit') ?? '',
  instrument: form.get('instrument') ?? '',
  by: form.get('gekozen-door') ?? '',
  reason: textOf(form, 'reden'),
});

/** `what` is a route by its name, or one of the other kinds. `known` are the instruments of the catalogue. */
export function readDecision(
  typed: TypedDecision,
  advice: AdviceSnapshot,
  known: ReadonlySet<string>,
): ReadDecision {
  const route = ROUTE_NAMES.find((name) => name === typed.what) ?? null;
  const kind = route === null ? DECISION_KINDS.find((k) => k === typed.what && k !== 'route') : 'route';
  const chosenBy = CHOSEN_BY.find((by) => by === typed.by);
  const instrument = kind === 'instrument' ? typed.instrument : null;
  const problems = new Map<DecisionField, DecisionProblem>();
  if (kind === undefined) problems.set('besluit', 'choose');
  if (instrument !== null && !known.has(instrument)) problems.set('instrument', 'chooseInstrument');
  if (chosenBy === undefined) problems.set('gekozen-door', 'chooseBy');
  if (typed.reason === '') problems.set('reden', 'giveReason');
  if (typed.reason.length > LONGEST) problems.set('reden', 'tooLong');
  if (kind === undefined || chosenBy === undefined || problems.size > 0) return { ok: false, problems };
  const againstAdvice = goesAgainst(advice, kind, instrument);
  return { ok: true, value: { kind, route, instrument, chosenBy, againstAdvice, reason: typed.reason } };
}
