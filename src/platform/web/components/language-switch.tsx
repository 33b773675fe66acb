import { otherLocale } from '../../i18n/locale.ts';
import type { Shell } from '../shell.ts';
import { webTexts } from '../texts.ts';
import { HiddenFields } from './back.tsx';

/** How to get the page that answered a POST once more. */
export interface Resubmit {
  readonly action: string;
  readonly fields: readonly (readonly [string, string])[];
  /** Id of the form on the page that is still being filled in: that is sent instead of the fields. */
  readonly form?: string;
}

const withLanguage = (address: string, locale: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}taal=${locale}`;

export function LanguageSwitch({ shell, resubmit }: { shell: Shell; resubmit?: Resubmit | undefined }) {
  const other = otherLocale(shell.locale);
  const { otherLanguage } = webTexts[shell.locale];
  if (!resubmit) {
    return (
      <a class="sw-nav__link" href={withLanguage(shell.address, other)} lang={other} hreflang={other}>
        {otherLanguage}
      </a>
    );
  }
  if (resubmit.form !== undefined) {
    return (
      <button
        class="sw-nav__link sw-nav__button"
        type="submit"
        lang={other}
        form={resubmit.form}
        formaction={withLanguage(resubmit.action, other)}
        formmethod="post"
      >
        {otherLanguage}
      </button>
    );
  }
  return (
    <form class="sw-nav__form" method="post" action={withLanguage(resubmit.action, other)}>
      <HiddenFields fields={resubmit.fields} />
      <button class="sw-nav__link sw-nav__button" type="submit" lang={other}>
        {otherLanguage}
      </button>
    </form>
  );
}
