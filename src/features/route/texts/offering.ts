import type { Texts } from '../../../platform/i18n/texts.ts';

const nl = {
  choose: 'Kies een plek',
  title: 'Waar ga je dit doen?',
  titleCoach: 'Waar gebeurt dit?',
  help: 'Je vraagt hier nog niets aan. Je coach regelt de plek met je.',
  helpCoach: 'Hiermee vraag je nog niets aan. Het staat wel in het plan.',
  later: 'Dat weet ik nog niet',
  laterCoach: 'Nog niet bekend',
  save: 'Bewaar de plek',
  where: (provider: string, place: string) => `${provider}, ${place}`,
  starts: (day: string) => `begint op ${day}`,
  always: 'je kunt altijd beginnen',
  free: (n: number) => (n === 1 ? '1 plek vrij' : `${n} plekken vrij`),
  gone: 'Deze plek is nu vol of voorbij. Kies een andere, of overleg.',
  invented: 'Dit zijn verzonnen voorbeelden.',
  paper: 'Waar?',
};

const en: Texts<typeof nl> = {
  choose: 'Choose a place',
  title: 'Where will you do this?',
  titleCoach: 'Where does this happen?',
  help: 'You do not apply for anything here. Your coach arranges the place with you.',
  helpCoach: 'This does not apply for anything yet. It does stand in the plan.',
  later: 'I do not know yet',
  laterCoach: 'Not known yet',
  save: 'Save the place',
  where: (provider, place) => `${provider}, ${place}`,
  starts: (day) => `begins on ${day}`,
  always: 'you can begin at any time',
  free: (n) => (n === 1 ? '1 place free' : `${n} places free`),
  gone: 'This place is full or over now. Choose another, or talk about it.',
  invented: 'These are invented examples.',
  paper: 'Where?',
};

export const offeringTexts = { nl, en };
