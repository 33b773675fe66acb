import { textOf } from '../../../platform/web/read-form.ts';
import { type CheckInAnswers, FEELINGS, longestWords, STEP_ANSWERS } from '../check-in.ts';

export type CheckInField = 'gevoel' | 'stap' | 'woorden';
export type CheckInProblem = 'byOther' | 'feelingMissing' | 'stepMissing' | 'wordsLong';
export type TypedCheckIn = Readonly<Record<CheckInField, string>>;

export const readCheckIn = (form: URLSearchParams): TypedCheckIn => ({
  gevoel: form.get('gevoel') ?? '',
  stap: form.get('stap') ?? '',
  woorden: textOf(form, 'woorden'),
});

export const nothingTyped: TypedCheckIn = { gevoel: '', stap: '', woorden: '' };

export type ParsedCheckIn =
  | { readonly ok: true; readonly value: CheckInAnswers }
  | { readonly ok: false; readonly problems: ReadonlyMap<CheckInField, CheckInProblem> };

export function parseCheckIn(typed: TypedCheckIn, byOther: boolean): ParsedCheckIn {
  const problems = new Map<CheckInField, CheckInProblem>();
  const feeling = FEELINGS.find((one) => one === typed.gevoel);
  const stepGoes = STEP_ANSWERS.find((one) => one === typed.stap);
  if (byOther) problems.set('gevoel', 'byOther');
  if (feeling === undefined) problems.set('gevoel', 'feelingMissing');
  if (stepGoes === undefined) problems.set('stap', 'stepMissing');
  if (typed.woorden.length > longestWords) problems.set('woorden', 'wordsLong');
  if (!feeling || !stepGoes || problems.size > 0) return { ok: false, problems };
  return { ok: true, value: { feeling, stepGoes, words: typed.woorden || null } };
}
