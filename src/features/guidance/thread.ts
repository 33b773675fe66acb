export const SIDES = ['coach', 'inwoner'] as const;
export type Side = (typeof SIDES)[number];

export interface Message {
  readonly id: string;
  readonly side: Side;
  readonly sender: string;
  readonly text: string;
  readonly sentAt: Date;
}

/** Until where each side has read, and until where no answer is needed. */
export interface Marks {
  readonly readByCoach: Date | null;
  readonly readByPerson: Date | null;
  readonly settledUntil: Date | null;
}

export const noMarks: Marks = { readByCoach: null, readByPerson: null, settledUntil: null };
export const longestMessage = 2_000;

const upTo = (mark: Date | null, moment: Date): boolean => mark !== null && mark >= moment;

/** Whose turn it is: of the other side of the last message, unless the coach said that no answer is needed. */
export function waitingFor(
  last: Pick<Message, 'side' | 'sentAt'> | undefined,
  { settledUntil }: Marks,
): Side | null {
  if (last === undefined) return null;
  if (last.side === 'coach') return 'inwoner';
  return upTo(settledUntil, last.sentAt) ? null : 'coach';
}

export const isRead = ({ side, sentAt }: Pick<Message, 'side' | 'sentAt'>, marks: Marks): boolean =>
  upTo(side === 'coach' ? marks.readByPerson : marks.readByCoach, sentAt);
