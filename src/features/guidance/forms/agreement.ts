import { lineOf } from '../../../platform/web/read-form.ts';
import { type Agreement, BEGINNERS, mostDays } from '../agreement.ts';
import { CHANNELS } from '../contact.ts';

export type AgreementField = 'dagen' | 'kanaal' | 'begint';
export type AgreementProblem = 'daysWrong' | 'beginsMissing';
export type TypedAgreement = Readonly<Record<AgreementField, string>>;

export const readAgreement = (form: URLSearchParams): TypedAgreement => ({
  dagen: lineOf(form, 'dagen'),
  kanaal: form.get('kanaal') ?? '',
  begint: form.get('begint') ?? '',
});

export const typedAgreement = (agreement: Agreement | null): TypedAgreement => ({
  dagen: agreement?.everyDays ? String(agreement.everyDays) : '',
  kanaal: agreement?.channel ?? '',
  begint: agreement?.begins ?? 'coach',
});

export type ParsedAgreement =
  | { readonly ok: true; readonly value: Omit<Agreement, 'agreedAt'> }
  | { readonly ok: false; readonly problems: ReadonlyMap<AgreementField, AgreementProblem> };

/** Without days there is no agreement from now on. */
export function parseAgreement(typed: TypedAgreement): ParsedAgreement {
  const problems = new Map<AgreementField, AgreementProblem>();
  const days = /^\d{1,3}$/.test(typed.dagen) ? Number(typed.dagen) : 0;
  if (typed.dagen !== '' && (days < 1 || days > mostDays)) problems.set('dagen', 'daysWrong');
  const begins = BEGINNERS.find((one) => one === typed.begint);
  if (begins === undefined) problems.set('begint', 'beginsMissing');
  if (begins === undefined || problems.size > 0) return { ok: false, problems };
  const channel = CHANNELS.find((one) => one === typed.kanaal) ?? null;
  return { ok: true, value: { everyDays: typed.dagen === '' ? null : days, channel, begins } };
}
