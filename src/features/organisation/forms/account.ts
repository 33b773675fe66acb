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

/** A language that is none of ours leaves the one of now. */
export function languageIn(form: URLSearchParams, now: Locale): Locale {
  const sent = form.get('language');
  return isLocale(sent) ? sent : now;
}

export function parseOwn(form: URLSearchParams, now: Locale): Parsed<OwnForm, OwnProblem> {
  const name = lineOf(form, 'name');
  const problem = nameProblem(name);
  if (problem !== undefined) return { ok: false, problems: [problem] };
  return { ok: true, value: { name, locale: languageIn(form, now) } };
}
