import { lineOf } from '../../../platform/web/read-form.ts';
import { isDay } from '../../../shared/calendar-day.ts';
import { clientNumberProblem, type NumberProblem } from '../client-number.ts';
import {
  isWordKind,
  KINDS,
  type NewOutcome,
  type OutcomeKind,
  type OutcomeValue,
  WORDS,
} from '../outcome.ts';
import { amountIn, amountOf } from '../outcome-cells.ts';

export type OutcomeField = 'soort' | 'waarde' | 'getal' | 'vanaf' | 'tot';
export type OutcomeProblem =
  | 'chooseKind'
  | 'chooseWord'
  | 'amountWrong'
  | 'dayWrong'
  | 'dayLater'
  | 'endWrong'
  | 'sameDay';

export interface TypedOutcome {
  readonly id: string;
  readonly kind: string;
  readonly word: string;
  readonly amount: string;
  readonly from: string;
  readonly to: string;
}

export const typedOutcome = (form: URLSearchParams): TypedOutcome => ({
  id: lineOf(form, 'id'),
  kind: lineOf(form, 'soort'),
  word: lineOf(form, 'waarde'),
  amount: lineOf(form, 'getal'),
  from: lineOf(form, 'vanaf'),
  to: lineOf(form, 'tot'),
});

export type ReadOutcome =
  | { readonly ok: true; readonly value: NewOutcome }
  | { readonly ok: false; readonly problems: ReadonlyMap<OutcomeField, OutcomeProblem> };

function valueIn(kind: OutcomeKind, typed: TypedOutcome): OutcomeValue | undefined {
  if (isWordKind(kind)) return WORDS[kind].find((word) => `${kind}:${word}` === typed.word);
  return amountOf(kind, amountIn(typed.amount));
}

/** What a coach writes down: known until today, or until it ended. */
export function readOutcome(typed: TypedOutcome, today: string): ReadOutcome {
  const kind = KINDS.find((one) => one === typed.kind);
  const problems = new Map<OutcomeField, OutcomeProblem>();
  if (kind === undefined) problems.set('soort', 'chooseKind');
  const value = kind === undefined ? undefined : valueIn(kind, typed);
  if (kind !== undefined && value === undefined)
    isWordKind(kind) ? problems.set('waarde', 'chooseWord') : problems.set('getal', 'amountWrong');
  if (!isDay(typed.from)) problems.set('vanaf', 'dayWrong');
  else if (typed.from > today) problems.set('vanaf', 'dayLater');
  const to = typed.to === '' ? null : typed.to;
  if (to !== null && (!isDay(to) || to < typed.from || to > today)) problems.set('tot', 'endWrong');
  if (kind === undefined || value === undefined || problems.size > 0) return { ok: false, problems };
  return { ok: true, value: { kind, value, from: typed.from, to, knownUntil: to ?? today } };
}

export type ReadNumber =
  | { readonly ok: true; readonly value: string | null }
  | { readonly ok: false; readonly problem: NumberProblem };

/** Empty takes the number away. */
export function readNumber(text: string): ReadNumber {
  if (text === '') return { ok: true, value: null };
  const problem = clientNumberProblem(text);
  return problem === undefined ? { ok: true, value: text } : { ok: false, problem };
}
