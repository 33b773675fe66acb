import { isUuid } from '../contact.ts';
import { longestMessage } from '../thread.ts';

export type MessageProblem = 'empty' | 'long';
export interface TypedMessage {
  /** Empty: the server makes one. */
  readonly id: string;
  readonly text: string;
}

export function readMessage(form: URLSearchParams): TypedMessage {
  const id = form.get('id') ?? '';
  return { id: isUuid(id) ? id : '', text: (form.get('tekst') ?? '').replaceAll('\r\n', '\n').trim() };
}

export const messageProblem = ({ text }: TypedMessage): MessageProblem | null =>
  text === '' ? 'empty' : text.length > longestMessage ? 'long' : null;
