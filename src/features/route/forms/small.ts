import { lineOf, textOf } from '../../../platform/web/read-form.ts';
import { isId } from '../../../shared/ids.ts';
import { MOST_PARTS } from '../split.ts';
import { FEELINGS, type Feeling, STEP_STATUSES, type StepStatus } from '../step.ts';

/** The id the server gave to the form; what is no uuid never came from a form of ours. */
export const idOf = (form: URLSearchParams, name = 'id'): string | null => {
  const id = form.get(name) ?? '';
  return isId(id) ? id : null;
};

/** The run that was chosen among these; null: none yet; undefined: it is none of them. */
export function offeringIn(
  form: URLSearchParams,
  open: readonly { readonly id: string }[],
): string | null | undefined {
  const sent = form.get('plek');
  return sent === '' ? null : open.find(({ id }) => id === sent)?.id;
}

const wholeNumber = /^\d{1,9}$/;
export const versionOf = (form: URLSearchParams): number => {
  const typed = form.get('versie') ?? '';
  return wholeNumber.test(typed) ? Number(typed) : 0;
};

export const LONGEST_FEELING = 1000;

export interface TypedMove {
  readonly to: StepStatus | undefined;
  readonly reason: string;
}
export const typedMove = (form: URLSearchParams): TypedMove => ({
  to: STEP_STATUSES.find((status) => status === form.get('naar')),
  reason: textOf(form, 'reden'),
});

export interface TypedFeeling {
  readonly feeling: Feeling | undefined;
  readonly words: string;
}
export const typedFeeling = (form: URLSearchParams): TypedFeeling => ({
  feeling: FEELINGS.find((feeling) => feeling === form.get('hoe-ging-het')),
  words: textOf(form, 'woorden'),
});

export interface TypedParts {
  /** As many as there are fields, empty ones included. */
  readonly titles: readonly string[];
  readonly ids: readonly (string | null)[];
}
export const typedParts = (form: URLSearchParams): TypedParts => {
  const fields = Array.from({ length: MOST_PARTS }, (_, i) => i + 1);
  return {
    titles: fields.map((i) => lineOf(form, `deel-${i}`)),
    ids: fields.map((i) => idOf(form, `id-${i}`)),
  };
};
