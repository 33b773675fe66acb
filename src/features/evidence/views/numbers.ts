import { formatNumber, type Locale } from '../../../platform/i18n/index.ts';
import type { Effect } from '../effect.ts';
import { evidenceTexts } from '../texts/evidence.ts';

const decimalsOf = (values: readonly number[]): number => (values.every(Number.isInteger) ? 0 : 1);

/** With its sign, because it is a difference: +3, −2,5. */
export function signed(locale: Locale, value: number, decimals = decimalsOf([value])): string {
  const words = formatNumber(locale, Math.abs(value), decimals);
  const isZero = Number(value.toFixed(decimals)) === 0;
  return isZero ? words : value > 0 ? `+${words}` : `−${words}`;
}

type Numbers = Pick<Effect, 'estimate' | 'low' | 'high'>;

export function marginInWords(locale: Locale, { low, high }: Numbers): string {
  const t = evidenceTexts[locale];
  if (low === null || high === null) return t.marginUnknown;
  const decimals = decimalsOf([low, high]);
  return t.margin(signed(locale, low, decimals), signed(locale, high, decimals));
}

/** +3 (−9 tot +16) */
export const effectInWords = (locale: Locale, effect: Numbers): string =>
  `${signed(locale, effect.estimate)} (${marginInWords(locale, effect)})`;
