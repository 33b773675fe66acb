import type { Locale } from '../../../platform/i18n/locale.ts';
import { isRole } from '../../../shared/roles.ts';
import { logTexts } from '../texts/log.ts';
import { roleTexts } from '../texts/roles.ts';

export type Values = Readonly<Record<string, unknown>> | null;

/** Only what is different between two rows, as `naam: before → after`. */
export function difference(locale: Locale, before: Values, after: Values): string {
  const t = logTexts[locale];
  const names: Readonly<Record<string, string>> = t.names;
  const changed = Object.entries(after ?? {}).filter(
    ([key, value]) => JSON.stringify(before?.[key]) !== JSON.stringify(value),
  );
  return changed
    .map(([key, value]) => {
      const name = names[key] ?? key;
      const now = inWords(locale, value);
      return before === null ? `${name}: ${now}` : `${name}: ${inWords(locale, before[key])} → ${now}`;
    })
    .join('; ');
}

function inWords(locale: Locale, value: unknown): string {
  const t = logTexts[locale];
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  if (isRole(value)) return roleTexts[locale][value];
  if (Array.isArray(value)) return value.map((one) => inWords(locale, one)).join(', ') || '–';
  return typeof value === 'object' ? t.more : String(value);
}
