import { isLocale, type Locale } from '../../../platform/i18n/index.ts';
import { lineOf, type Parsed } from '../../../platform/web/read-form.ts';

export interface OwnForm {
  readonly name: string;
  readonly locale: Locale;
}

export type OwnProblem = 'nameMissing' | 'nameLong';

export const longestName = 80;

export function nameProblem(name: string): OwnProblem | undefined {
  if (name === '') return 'nameMissing';
  return name.length > longestName ? 'nameLong' : undefined;
}

export function parseOwn(form: URLSearchParams): Parsed<OwnForm, OwnProblem> {
  const name = lineOf(form, 'name');
  const language = form.get('language');
  const problem = nameProblem(name);
  if (problem !== undefined) return { ok: false, problems: [problem] };
  return { ok: true, value: { name, locale: isLocale(language) ? language : 'nl' } };
}
