import { isId } from '../../shared/ids.ts';
import type { Ctx } from './context.ts';

/** Nobody types these; the database takes no NUL, and a spreadsheet with the last two does not open. Tabs and new lines stay. */
const control = /(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu;
/** Takes no room or turns the direction of what follows. */
const unseen = /[\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/g;
/** Something to see: signs that only join, mark or fill make no name and no message. */
const seen = /[^\s\p{Default_Ignorable_Code_Point}]/u;
const orNothing = (text: string): string => (seen.test(text) ? text : '');

/** What was typed: a browser sends a line end as two signs, and `maxlength` counted one. */
const asTyped = (value: string): string => value.replaceAll('\r\n', '\n').replaceAll(control, '');

/** On a page that offers to send a form once more: the account that wrote it, and empty when nobody knows. */
export const writerField = 'geschreven-door';

/** What was sent with a form. Fields keep their names; a checkbox that is off is not there. */
export const readForm = async (c: Ctx): Promise<URLSearchParams> => {
  const sent = new URLSearchParams(await c.req.text());
  sent.delete(writerField);
  return new URLSearchParams([...sent].map(([name, value]) => [name, asTyped(value)]));
};

export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file that was sent under this name; null when none was chosen. Only for a route with `upload`. */
export async function readUpload(c: Ctx, name: string): Promise<Upload | null> {
  if (!(c.req.header('Content-Type') ?? '').startsWith('multipart/form-data')) return null;
  const file = (await c.req.parseBody())[name];
  if (!(file instanceof File) || file.name === '') return null;
  return { name: file.name.replaceAll(control, ''), bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** One line of text, without space around it. */
export const lineOf = (form: URLSearchParams, name: string): string =>
  orNothing((form.get(name) ?? '').replaceAll(unseen, '').trim().replaceAll(/\s+/g, ' '));

/** Turns the direction of everything behind it, also of what is not of the writer. */
const turning = /[\u202A-\u202E]/g;

/** Text of more lines, as it was typed but for the space around it. */
export const textOf = (form: URLSearchParams, name: string): string =>
  orNothing((form.get(name) ?? '').replaceAll(turning, '').trim());

/** The id the form carries, so that sending it twice makes one thing; a new one when it carries none of ours. */
export function idIn(form: URLSearchParams, newId: () => string, name = 'id'): string {
  const sent = form.get(name) ?? '';
  return isId(sent) ? sent : newId();
}

/** A form is a function from what was typed to a value or to what is wrong, by field. */
export type Parsed<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };
