import type { Child, PropsWithChildren } from 'hono/jsx';
import type { Locale } from '../../i18n/locale.ts';
import { webTexts } from '../texts.ts';
import { Icon } from './icon.tsx';

/** How to mend it, above the field, with an icon. */
export function FieldError({ id, children }: PropsWithChildren<{ id: string }>) {
  return (
    <p class="sw-error" id={id}>
      <Icon name="let" />
      <span>{children}</span>
    </p>
  );
}

export interface Common {
  readonly locale: Locale;
  /** Also the id, to which the error summary links. */
  readonly name: string;
  readonly label: Child;
  readonly help?: Child;
  readonly error?: string | undefined;
  readonly optional?: boolean;
}

export const describedBy = ({ name, help, error }: Common): string | undefined =>
  [...(help === undefined ? [] : [`${name}-hulp`]), ...(error === undefined ? [] : [`${name}-fout`])].join(
    ' ',
  ) || undefined;

export function Above({ field }: { field: Common }) {
  const { name, help, error } = field;
  return (
    <>
      {help === undefined ? null : (
        <p class="utrecht-form-field-description" id={`${name}-hulp`}>
          {help}
        </p>
      )}
      {error === undefined ? null : <FieldError id={`${name}-fout`}>{error}</FieldError>}
    </>
  );
}

export const Optional = ({ locale, optional = false }: Common) =>
  optional ? <span class="sw-light"> {webTexts[locale].optional}</span> : null;
