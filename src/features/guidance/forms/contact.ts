import { lineOf, textOf } from '../../../platform/web/read-form.ts';
import { dayInAmsterdam, isDay, momentInAmsterdam, timeInAmsterdam } from '../../../shared/calendar-day.ts';
import {
  CHANNELS,
  type Contact,
  type ContactDetails,
  INITIATORS,
  longestNote,
  mostMinutes,
} from '../contact.ts';

export type ContactField = 'kanaal' | 'begon' | 'bereikt' | 'minuten' | 'dag' | 'tijd' | 'stap' | 'notitie';
export type ContactProblem =
  | 'channelMissing'
  | 'initiatorMissing'
  | 'reachedMissing'
  | 'minutesWrong'
  | 'dayWrong'
  | 'timeWrong'
  | 'momentLater'
  | 'noteLong';

/** As it was typed, to show it again. */
export type TypedContact = Readonly<Record<ContactField, string>>;

export const readContact = (form: URLSearchParams): TypedContact => ({
  kanaal: form.get('kanaal') ?? '',
  begon: form.get('begon') ?? '',
  bereikt: form.get('bereikt') ?? '',
  minuten: lineOf(form, 'minuten'),
  dag: lineOf(form, 'dag'),
  tijd: lineOf(form, 'tijd'),
  stap: form.get('stap') ?? '',
  notitie: textOf(form, 'notitie'),
});

export const typedContact = (contact: Contact): TypedContact => ({
  kanaal: contact.channel,
  begon: contact.initiator,
  bereikt: contact.reached ? 'ja' : 'nee',
  minuten: contact.minutes === null ? '' : String(contact.minutes),
  dag: dayInAmsterdam(contact.happenedAt),
  tijd: timeInAmsterdam(contact.happenedAt),
  stap: contact.stepId ?? '',
  notitie: contact.note ?? '',
});

export type ContactProblems = ReadonlyMap<ContactField, ContactProblem>;
export type ParsedContact =
  | { readonly ok: true; readonly value: ContactDetails }
  | { readonly ok: false; readonly problems: ContactProblems };

const minutesOf = (typed: string): number | null | undefined => {
  if (typed === '') return null;
  const minutes = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  return minutes >= 1 && minutes <= mostMinutes ? minutes : undefined;
};

/** `steps` are the ids of the steps of this person; another step is no step. */
export function parseContact(typed: TypedContact, now: Date, steps: ReadonlySet<string>): ParsedContact {
  const problems = new Map<ContactField, ContactProblem>();
  const channel = CHANNELS.find((one) => one === typed.kanaal);
  const initiator = INITIATORS.find((one) => one === typed.begon);
  const minutes = minutesOf(typed.minuten);
  const happenedAt = momentInAmsterdam(typed.dag, typed.tijd);
  if (channel === undefined) problems.set('kanaal', 'channelMissing');
  if (initiator === undefined) problems.set('begon', 'initiatorMissing');
  if (!['ja', 'nee'].includes(typed.bereikt)) problems.set('bereikt', 'reachedMissing');
  if (minutes === undefined) problems.set('minuten', 'minutesWrong');
  if (!isDay(typed.dag)) problems.set('dag', 'dayWrong');
  else if (happenedAt === null) problems.set('tijd', 'timeWrong');
  // A minute is the finest a person types.
  else if (happenedAt.getTime() > now.getTime() + 60_000) problems.set('dag', 'momentLater');
  if (typed.notitie.length > longestNote) problems.set('notitie', 'noteLong');
  if (problems.size > 0 || !channel || !initiator || minutes === undefined || happenedAt === null)
    return { ok: false, problems };
  const reached = typed.bereikt === 'ja';
  const stepId = steps.has(typed.stap) ? typed.stap : null;
  const note = typed.notitie || null;
  return { ok: true, value: { channel, initiator, reached, minutes, happenedAt, stepId, note } };
}
