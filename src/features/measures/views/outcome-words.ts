import { formatEuro, formatNumber } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { NewOutcome } from '../outcome.ts';
import { outcomeTexts } from '../texts/outcomes.ts';

/** The value of an outcome as somebody says it. */
export function valueInWords(locale: Locale, { kind, value }: Pick<NewOutcome, 'kind' | 'value'>): string {
  const t = outcomeTexts[locale];
  if (typeof value === 'number') {
    if (kind === 'rung') return t.rung(value);
    if (kind === 'earnings') return formatEuro(locale, value, Number.isInteger(value) ? 0 : 2);
    return t.hours(formatNumber(locale, value, Number.isInteger(value) ? 0 : 1));
  }
  if (kind !== 'work' && kind !== 'benefit' && kind !== 'debts') return value;
  const words: Readonly<Record<string, string>> = t.words[kind];
  return words[value] ?? value;
}
