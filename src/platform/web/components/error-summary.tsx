import type { Locale } from '../../i18n/locale.ts';
import { webTexts } from '../texts.ts';

export interface FormError {
  /** Name and id of the field. */
  readonly field: string;
  /** How to mend it. */
  readonly message: string;
}

/** Stands above the form; links to the fields. Gets the focus when the page opens. */
export function ErrorSummary({ locale, errors }: { locale: Locale; errors: readonly FormError[] }) {
  if (errors.length === 0) return null;
  return (
    <div
      class="sw-error-summary sw-stack sw-stack--3"
      role="alert"
      tabindex={-1}
      autofocus
      aria-labelledby="fouten-kop"
    >
      <h2 class="utrecht-heading-3" id="fouten-kop">
        {webTexts[locale].errorSummary(errors.length)}
      </h2>
      <ul class="sw-stack sw-stack--2">
        {errors.map(({ field, message }) => (
          <li>
            <a class="utrecht-link" href={`#${field}`}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
