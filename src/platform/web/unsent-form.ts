import type { Ctx } from './context.ts';
import { readForm, writerField } from './read-form.ts';

/** A form to send once more, with whose it is. */
export interface Unsent {
  readonly action: string;
  readonly fields: readonly (readonly [string, string])[];
  readonly writer: string;
}

/** Who writes, or whose session had just ended; a form that was not stored before says whose it is itself. */
export async function unsentForm(c: Ctx, action: string): Promise<Unsent> {
  const writer = (await sentBefore(c)) ?? c.var.session?.accountId ?? c.var.endedOf ?? '';
  return { action, fields: [...(await readForm(c)), [writerField, writer]], writer };
}

/** On a shared device somebody else may have signed in since: then it is not sent as theirs. */
export async function isByOther(c: Ctx): Promise<boolean> {
  const writer = c.var.session === null ? null : await sentBefore(c);
  return writer !== null && writer !== c.var.session?.accountId;
}

const sentBefore = async (c: Ctx): Promise<string | null> =>
  isForm(c) ? new URLSearchParams(await c.req.text()).get(writerField) : null;

/** Not a recording or a file, nor what a script sends. */
export const isForm = (c: Ctx): boolean =>
  c.req.method === 'POST' &&
  (c.req.header('Content-Type') ?? '').startsWith('application/x-www-form-urlencoded');
