import { formatNumber } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';

/** Of a hundred people, whole. */
export const hundred = (share: number): number => Math.round(share * 100);

/** With a true minus sign; zero has none. */
export function signed(locale: Locale, value: number, decimals = 0): string {
  const rounded = Number(value.toFixed(decimals));
  const text = formatNumber(locale, Math.abs(rounded), decimals);
  return rounded < 0 ? `−${text}` : rounded > 0 ? `+${text}` : text;
}

/** A difference between shares, per hundred people. */
export const per100 = (locale: Locale, share: number): string => signed(locale, share * 100);

/** Never 0: that would say it cannot be. */
export const pValue = (locale: Locale, p: number | null): string =>
  p === null
    ? '–'
    : p < 0.001
      ? `< ${formatNumber(locale, 0.001, 3)}`
      : formatNumber(locale, p, p < 0.1 ? 3 : 2);
