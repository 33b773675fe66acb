import { lineOf } from './read-form.ts';

/** The hidden field with what stood on the page when it was opened. */
export const seenField = (name: string): string => `was-${name}`;

/** What a colleague changed since the page was opened, and this form would undo unseen. A field that was not on it undoes nothing. */
export const undoneBy = <Name extends string>(
  names: readonly Name[],
  form: URLSearchParams,
  now: Readonly<Record<Name, string>>,
  typed: Readonly<Record<Name, string>>,
): readonly Name[] =>
  names.filter(
    (name) =>
      form.has(seenField(name)) && now[name] !== lineOf(form, seenField(name)) && now[name] !== typed[name],
  );
