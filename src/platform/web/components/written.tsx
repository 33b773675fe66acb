import type { Locale } from '../../i18n/locale.ts';
import { webTexts } from '../texts.ts';

/** Somebody's own sentences; ids, choices and numbers of a form say nothing to whoever reads this. */
export const sentencesIn = (fields: Iterable<readonly [string, string]>): string[] =>
  [...fields].flatMap(([, value]) => (/\S\s+\S/.test(value) ? [value] : []));

/** What somebody wrote and what is not stored: it can still be read, and used somewhere else. */
export function Written({ locale, texts }: { locale: Locale; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <section class="sw-card sw-stack sw-stack--3" aria-labelledby="geschreven">
      <h2 class="utrecht-heading-3" id="geschreven">
        {webTexts[locale].signInFirst.written}
      </h2>
      {texts.map((text) => (
        <p class="utrecht-paragraph sw-own-words" dir="auto">
          {text}
        </p>
      ))}
    </section>
  );
}
