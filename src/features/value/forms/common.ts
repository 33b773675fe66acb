import type { Source } from '../words.ts';
import { parseWhole } from './numbers.ts';

/** What is wrong, by field; a field has one problem at a time. */
export type Problems<Field extends string, Problem extends string> = ReadonlyMap<Field, Problem>;

export type Read<Value, Field extends string, Problem extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: Problems<Field, Problem> };

export const LONGEST = { name: 120, what: 200, source: 500, url: 500 } as const;
export const FIRST_YEAR = 1990;

export const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);

/** Year of the source: nothing, or a year that can be. */
export function sourceYearOf(typed: string): number | null | 'wrong' {
  if (typed === '') return null;
  return parseWhole(typed, 1900, 2100) ?? 'wrong';
}

export const sourceOf = (text: string, url: string, year: string): Source => ({
  ...{ text, url },
  year: year === '' ? null : Number(year),
});
