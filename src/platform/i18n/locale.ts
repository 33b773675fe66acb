export const locales = ['nl', 'en'] as const;
export type Locale = (typeof locales)[number];

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);
/** The `lang` of words that may be in another language than the page they stand on. */
export const langOf = (page: Locale, { language }: { readonly language: Locale }): Locale | undefined =>
  language === page ? undefined : language;
export const otherLocale = (locale: Locale): Locale => (locale === 'nl' ? 'en' : 'nl');
