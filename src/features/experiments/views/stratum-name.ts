import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Stratum } from '../design/strata.ts';
import type { Study } from '../design/study.ts';
import { wordTexts } from '../texts/words.ts';

/** Lindewaard, 27 tot 50 jaar. */
export function stratumName(
  locale: Locale,
  study: Pick<Study, 'factors'>,
  stratum: Stratum,
  municipalities: readonly { readonly id: string; readonly name: string }[],
): string {
  const words: Readonly<Record<string, readonly string[]>> = wordTexts[locale].level;
  const place = municipalities.find(({ id }) => id === stratum.municipality)?.name ?? stratum.municipality;
  const levels = stratum.levels.map((level, at) => words[study.factors[at] ?? '']?.[Number(level)] ?? level);
  return [place, ...levels].join(', ');
}
