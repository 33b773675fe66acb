import { textOf } from '../../../platform/web/read-form.ts';
import { isId } from '../../../shared/ids.ts';
import { longestMessage } from '../thread.ts';

export type MessageProblem = 'empty' | 'long';
export interface TypedMessage {
  /** Empty: the server makes one. */
  readonly id: string;
  readonly text: string;
}

export function readMessage(form: URLSearchParams): TypedMessage {
  const id = form.get('id') ?? '';
  return { id: isId(id) ? id : '', text: textOf(form, 'tekst') };
}

export const messageProblem = ({ text }: TypedMessage): MessageProblem | null =>
  text === '' ? 'empty' : text.length > longestMessage ? 'long' : null;
