import type { Ctx } from './context.ts';
import { readForm } from './read-form.ts';

/** What was sent by somebody who was no longer signed in, field by field. It goes along with signing in, so that no word is lost. */
export type Sent = readonly (readonly [name: string, value: string])[];

/** More than this nobody types, and with what a form adds to it, it still has to fit in one. */
const longest = 200_000;
const marker = 'opnieuw';
const prefix = `${marker}.`;

/** As fields of the form to sign in, where they must not meet its own. */
export const carried = (sent: Sent): Sent => [
  [marker, 'ja'],
  ...sent.map(([name, value]) => [`${prefix}${name}`, value] as const),
];

/** What comes along with this form to sign in; null when nothing was sent before it. */
export const sentIn = (form: URLSearchParams): Sent | null =>
  form.get(marker) === 'ja'
    ? [...form].flatMap(([name, value]) =>
        name.startsWith(prefix) ? [[name.slice(prefix.length), value] as const] : [],
      )
    : null;

/** What this request sends; null for a file, which a form cannot carry along. */
export async function sentBy(c: Ctx): Promise<Sent | null> {
  const isForm = (c.req.header('Content-Type') ?? '').startsWith('application/x-www-form-urlencoded');
  if (c.req.method !== 'POST' || !isForm) return null;
  const form = await readForm(c);
  return form.toString().length > longest ? null : [...form];
}
