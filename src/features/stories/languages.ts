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
    'zgh',
    'rif',
    'ckb',
    'ku',
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

/** Stood in the list before, and may still be in a story on a phone. */
const earlier = 'ber';

export const isStoryLanguage = (code: string): boolean =>
  code === earlier || codes.some((one) => one === code);

export const storyLanguages = (locale: string): readonly { value: string; label: string }[] =>
  codes.map((value) => ({ value, label: languageName(locale, value) }));
