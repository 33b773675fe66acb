import { formatNumber, type Locale } from '../../../platform/i18n/index.ts';

const space = '\u00A0';

/** − € 1.250: cents become whole euros, and a minus that is seen. */
export function money(locale: Locale, cents: number): string {
  const euros = Math.round(Math.abs(cents) / 100);
  const text = `€${space}${formatNumber(locale, euros)}`;
  return cents < 0 && euros > 0 ? `−${space}${text}` : text;
}

/** With its sign, for what comes on and goes off. */
export const signed = (locale: Locale, cents: number): string =>
  Math.round(cents / 100) > 0 ? `+${space}${money(locale, cents)}` : money(locale, cents);

/** No more than we know: three figures. */
export function rounded(cents: number): number {
  const euros = Math.abs(cents) / 100;
  const unit = 10 ** Math.max(Math.floor(Math.log10(Math.max(euros, 1))) - 2, 0);
  return Math.sign(cents) * Math.round(euros / unit) * unit * 100;
}

/** An amount in a sentence or a picture. */
export const about = (locale: Locale, cents: number): string => money(locale, rounded(cents));

/** People of 100; a decimal only when one of them has it. */
export function points(locale: Locale, values: readonly number[]): readonly string[] {
  const decimals = values.some((value) => Math.abs(value - Math.round(value)) >= 0.05) ? 1 : 0;
  return values.map((value) => formatNumber(locale, value, decimals));
}

export const percent = (locale: Locale, hundredths: number): string =>
  `${formatNumber(locale, hundredths / 100, hundredths % 100 === 0 ? 0 : 2)}${space}%`;
