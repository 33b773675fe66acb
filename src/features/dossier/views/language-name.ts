import type { Locale } from '../../../platform/i18n/locale.ts';

const names = {
  nl: new Intl.DisplayNames('nl', { type: 'language' }),
  en: new Intl.DisplayNames('en', { type: 'language' }),
} as const satisfies Record<Locale, Intl.DisplayNames>;

/** `ti` → Tigrinya, in the words of the reader. */
export const languageName = (locale: Locale, tag: string): string => names[locale].of(tag) ?? tag;
