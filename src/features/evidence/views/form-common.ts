import type { FindingField } from '../forms/typed.ts';
import { formTexts } from '../texts/form.ts';
import type { FormPageProps } from './form-props.ts';

export type FieldsProps = Pick<FormPageProps, 'view' | 'typed' | 'problems'>;

/** What every field of this form shares. */
export function common({ view, problems }: FieldsProps, name: FindingField) {
  const { locale } = view.shell;
  const found = problems.find(({ field }) => field === name);
  const error = found === undefined ? undefined : formTexts[locale].problems[found.problem];
  return { locale, name, error };
}
