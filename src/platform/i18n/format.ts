import type { Locale } from './locale.ts';

const zone = 'Europe/Amsterdam';
const tags: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' };

/** Formatters are costly to make (0.1 ms) and the same for every request, so each is made once. */
const formatters = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known instanceof Intl.DateTimeFormat) return known;
  const made = new Intl.DateTimeFormat(tags[locale], { timeZone: zone, ...options });
  formatters.set(key, made);
  return made;
}

function numberFormat(locale: Locale, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${decimals}`;
  const known = formatters.get(key);
  if (known instanceof Intl.NumberFormat) return known;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const made = new Intl.NumberFormat(tags[locale], digits);
  formatters.set(key, made);
  return made;
}

/** Joined by hand: the commas of Intl differ between versions of ICU. */
function joinParts(locale: Locale, at: Date, options: Intl.DateTimeFormatOptions): string {
  const parts = dateFormat(locale, options).formatToParts(at);
  const kinds = new Set(['weekday', 'day', 'month', 'year']);
  return parts.flatMap((part) => (kinds.has(part.type) ? [part.value] : [])).join(' ');
}

/** A calendar day as text (`2026-11-26`) stands at noon UTC, which is the same day in Amsterdam all year. */
const asDate = (moment: Date | string): Date =>
  moment instanceof Date ? moment : new Date(moment.length === 10 ? `${moment}T12:00:00Z` : moment);

/** donderdag 26 november 2026 */
export function formatDay(locale: Locale, moment: Date | string): string {
  return joinParts(locale, asDate(moment), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** 26 november 2026 */
export function formatDate(locale: Locale, moment: Date | string): string {
  return joinParts(locale, asDate(moment), { day: 'numeric', month: 'long', year: 'numeric' });
}

/** november 2026 */
export function formatMonth(locale: Locale, moment: Date | string): string {
  return joinParts(locale, asDate(moment), { month: 'long', year: 'numeric' });
}

/** nov 2026 */
export function formatMonthShort(locale: Locale, moment: Date | string): string {
  return joinParts(locale, asDate(moment), { month: 'short', year: 'numeric' }).replace('.', '');
}

/** 10.30 uur; in English 10:30 */
export function formatTime(locale: Locale, moment: Date | string): string {
  const parts = dateFormat('nl', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(
    asDate(moment),
  );
  const hour = Number(parts.find((part) => part.type === 'hour')?.value ?? '0');
  const minute = parts.find((part) => part.type === 'minute')?.value ?? '00';
  return locale === 'nl' ? `${hour}.${minute} uur` : `${hour}:${minute}`;
}

/** donderdag 26 november 2026, 10.30 uur */
export function formatMoment(locale: Locale, moment: Date | string): string {
  return `${formatDay(locale, moment)}, ${formatTime(locale, moment)}`;
}

/** 1.240 or −4,2: the same number of decimals for every figure in a column, with a minus sign and not a hyphen. */
export function formatNumber(locale: Locale, value: number, decimals = 0): string {
  return numberFormat(locale, decimals).format(value).replace('-', '−');
}

/** € 1.250; cents only when asked, because a whole amount reads easier. */
export function formatEuro(locale: Locale, value: number, decimals = 0): string {
  return `€ ${formatNumber(locale, value, decimals)}`;
}

/** a, b en c */
export function formatList(locale: Locale, items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  return `${items.slice(0, -1).join(', ')} ${locale === 'nl' ? 'en' : 'and'} ${last}`;
}
