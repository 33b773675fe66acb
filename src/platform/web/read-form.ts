import type { Ctx } from './context.ts';

/** What was sent with a form. Fields keep their names; a checkbox that is off is not there. */
export const readForm = async (c: Ctx): Promise<URLSearchParams> => new URLSearchParams(await c.req.text());

/** One line of text, without space around it. */
export const lineOf = (form: URLSearchParams, name: string): string =>
  (form.get(name) ?? '').trim().replaceAll(/\s+/g, ' ');

/** A form is a function from what was typed to a value or to what is wrong, by field. */
export type Parsed<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };
