/** Languages stories are told in, most spoken by tellers first; any other is chosen as the nearest. */
const codes = [
  ...[
    'nl',
    'ar',
    'tr',
    'pl',
    'ti',
    'uk',
    'so',
    'fa',
    'en',
    'fr',
    'es',
    'pt',
    'bg',
    'ro',
    'ru',
    'zh',
    'ber',
    'ckb',
    'am',
    'de',
    'hi',
    'ps',
  ],
] as const;

const names = new Map<string, Intl.DisplayNames>();

/** The name of a language in the words of the reader. */
export function languageName(locale: string, code: string): string {
  const known = names.get(locale) ?? new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
  names.set(locale, known);
  return known.of(code) ?? code;
}

export const storyLanguages = (locale: string): readonly { value: string; label: string }[] =>
  codes.map((value) => ({ value, label: languageName(locale, value) }));
