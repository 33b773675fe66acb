import { textOf } from '../../../platform/web/read-form.ts';
import { isId } from '../../../shared/ids.ts';
import { longestMessage } from '../thread.ts';

export type MessageProblem = 'empty' | 'long' | 'byOther';
export interface TypedMessage {
  /** Empty: the server makes one. */
  readonly id: string;
  readonly text: string;
  /** The page was of another account than the one that sends it now: on a shared device somebody else signed in meanwhile. */
  readonly byOther: boolean;
}

/** Whether the page that was sent belongs to another account. */
export const isByOther = (form: URLSearchParams, accountId: string | undefined): boolean =>
  form.has('wie') && form.get('wie') !== accountId;

export function readMessage(form: URLSearchParams, accountId: string | undefined): TypedMessage {
  const id = form.get('id') ?? '';
  return { id: isId(id) ? id : '', text: textOf(form, 'tekst'), byOther: isByOther(form, accountId) };
}

export function messageProblem({ text, byOther }: TypedMessage): MessageProblem | null {
  if (text === '') return 'empty';
  if (text.length > longestMessage) return 'long';
  return byOther ? 'byOther' : null;
}
