import type { Texts } from '../../../platform/i18n/texts.ts';

/** For the person who takes part, A2. */
const nl = {
  title: 'Jouw onderzoek',
  in: (study: string) => `Je doet mee aan: ${study}.`,
  was: (study: string) => `Je deed mee aan: ${study}. Het onderzoek is klaar. Dank je wel.`,
  group: (arm: string) => `Jouw groep: ${arm}.`,
  drawn: 'Een loting koos jouw groep.',
  contact: (words: string) => `Contact: ${words}.`,
  code: 'Onderzoekers zien een code. Ze zien je naam niet.',
  stopTitle: 'Wil je stoppen?',
  stopText: 'Dat mag altijd. Je hoeft niet te zeggen waarom. Je hulp stopt niet.',
  kept: 'Wat we al weten, mag blijven. Dat heb je zo gezegd.',
  gone: 'Wat we al weten, gaat dan weg. Dat heb je zo gezegd.',
  button: 'Stop met dit onderzoek',
  stopped: (study: string) => `Je bent gestopt met ‘${study}’.`,
};

const en: Texts<typeof nl> = {
  title: 'Your study',
  in: (study) => `You take part in: ${study}.`,
  was: (study) => `You took part in: ${study}. The study is over. Thank you.`,
  group: (arm) => `Your group: ${arm}.`,
  drawn: 'A draw chose your group.',
  contact: (words) => `Contact: ${words}.`,
  code: 'Researchers see a code. They do not see your name.',
  stopTitle: 'Do you want to stop?',
  stopText: 'You always may. You need not say why. Your help does not stop.',
  kept: 'What we know already may stay. You said so.',
  gone: 'What we know already will go. You said so.',
  button: 'Stop with this study',
  stopped: (study) => `You stopped with ‘${study}’.`,
};

export const mineTexts = { nl, en };
