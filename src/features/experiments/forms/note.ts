import { lineOf } from '../../../platform/web/read-form.ts';

/** One line that somebody writes: a reason, or what went otherwise. */
export function parseNote(
  form: URLSearchParams,
  { field, most, needed }: { readonly field: string; readonly most: number; readonly needed: boolean },
): { readonly ok: true; readonly value: string } | { readonly ok: false; readonly typed: string } {
  const value = lineOf(form, field);
  return value.length > most || (needed && value === '') ? { ok: false, typed: value } : { ok: true, value };
}
