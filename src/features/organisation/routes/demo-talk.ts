import { dayInAmsterdam, daysBefore } from '../../../shared/calendar-day.ts';
import { type InventedGuidance, mondayOf } from '../../guidance/index.ts';
import { demoId } from '../demo/chance.ts';
import { demoPeople } from '../demo/people.ts';

const hour = 3_600_000;

type Line = readonly [hoursAgo: number, side: 'coach' | 'inwoner', text: string];

/** An invented talk of three weeks between Mila and Joris; the last word waits for an answer. */
const talk: readonly Line[] = [
  [21 * 24, 'coach', 'Dag Mila, goed dat je er gisteren was. Denk je aan de brief voor de schuldhulp?'],
  [21 * 24 - 3, 'inwoner', 'Ja, ik heb hem klaar liggen. Ik snap alleen bladzijde 2 niet.'],
  [20 * 24 - 2, 'coach', 'Neem hem donderdag mee. Dan vullen wij hem samen in.'],
  [12 * 24, 'inwoner', 'De brief is weg! Ik kreeg meteen een afspraak.'],
  [12 * 24 - 1, 'coach', 'Knap gedaan. Dan kun je nu rustig kijken in de buurtkeuken.'],
  [4 * 24, 'coach', 'Hoe was het in de buurtkeuken?\nVertel het donderdag maar, of schrijf het hier.'],
  [20, 'inwoner', 'Leuk! Ellen vroeg of ik dinsdag weer kom. Mag dat met mijn uitkering?'],
];

const weeks = [
  [21, 'ok', 'nee', 'Ik zie op tegen die brief.'],
  [14, 'good', 'ja', null],
  [7, 'good', 'beetje', 'Volgende week ga ik kijken in de keuken.'],
] as const;

export function demoTalk(now: Date): Pick<InventedGuidance, 'messages' | 'checkIns'> {
  const [mila] = demoPeople;
  if (mila === undefined || mila.accountId === null) return { messages: [], checkIns: [] };
  const account = { coach: mila.coachId, inwoner: mila.accountId };
  return {
    messages: talk.map(([hoursAgo, side, text], at) => ({
      ...{ id: demoId(22, at), person: mila.id, account: account[side], side, text },
      sentAt: new Date(now.getTime() - hoursAgo * hour),
    })),
    checkIns: weeks.map(([daysAgo, feeling, stepGoes, words], at) => {
      const answeredAt = daysBefore(now, daysAgo);
      const week = mondayOf(dayInAmsterdam(answeredAt));
      return { ...{ id: demoId(23, at), person: mila.id, week, feeling, stepGoes, words }, answeredAt };
    }),
  };
}
