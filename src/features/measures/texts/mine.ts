import type { Texts } from '../../../platform/i18n/texts.ts';

/** For who looks for work, A2. */
const nl = {
  title: 'Vragen voor jou',
  text: (minutes: number, day: string) => `Het duurt ongeveer ${minutes} minuten. Het kan tot en met ${day}.`,
  begin: 'Begin met de vragen',
  goOn: 'Ga verder met de vragen',
  sentTitle: 'Dit heb je ingevuld',
  knownTitle: 'Dit weten wij over werk en geld',
  knownText: 'Klopt het niet? Zeg het je coach.',
  sent: (name: string, day: string) => `‘${name}’ op ${day}`,
};
const en: Texts<typeof nl> = {
  title: 'Questions for you',
  text: (minutes, day) => `It takes about ${minutes} minutes. You can do it until ${day}.`,
  begin: 'Start with the questions',
  goOn: 'Continue with the questions',
  sentTitle: 'This is what you filled in',
  knownTitle: 'What we know about work and money',
  knownText: 'Is it wrong? Tell your coach.',
  sent: (name, day) => `‘${name}’ on ${day}`,
};
export const mineTexts = { nl, en };
