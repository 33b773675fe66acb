import type { Parsed } from '../../../platform/web/read-form.ts';

export interface PasswordForm {
  readonly current: string;
  readonly chosen: string;
}

export type PasswordFormProblem =
  | 'currentMissing'
  | 'currentWrong'
  | 'tooOften'
  | 'tooShort'
  | 'tooLong'
  | 'tooSimple'
  | 'same';

const ofCurrent: readonly PasswordFormProblem[] = ['currentMissing', 'currentWrong', 'tooOften'];

export const passwordFieldOf = (problem: PasswordFormProblem): 'current' | 'chosen' =>
  ofCurrent.includes(problem) ? 'current' : 'chosen';

/** `judge` says what is wrong with a chosen password. */
export function parsePassword(
  form: URLSearchParams,
  judge: (password: string) => PasswordFormProblem | undefined,
): Parsed<PasswordForm, PasswordFormProblem> {
  const [current, chosen] = [form.get('current') ?? '', form.get('chosen') ?? ''];
  const same = chosen !== '' && chosen === current ? 'same' : undefined;
  const wrong = [current === '' ? 'currentMissing' : undefined, judge(chosen) ?? same] as const;
  const problems = wrong.filter((problem) => problem !== undefined);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { current, chosen } };
}
