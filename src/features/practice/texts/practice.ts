import type { Texts } from '../../../platform/i18n/texts.ts';

/** For professionals, B1. */
const nl = {
  title: 'Zo werken wij',
  lead: 'Wat vinden wij belangrijk, klopt dat, en doen wij het ook? Kies een team.',
  noTeam: 'Je werkt nog voor geen gemeente. Vraag het de beheerder.',
  teamTitle: (name: string) => `Zo werkt ${name}`,
  teamLead: 'Wat het team belangrijk vindt, naast wat onderzoek zegt. En hoe jullie daarom werken.',
  teams: 'Alle teams',
  course: 'Kijk hoe het gaat',
  saved: 'Bewaard',
  dropped: 'Weggehaald',
  principles: 'Dit vinden wij belangrijk',
  noPrinciples: {
    title: 'Er staat nog niets',
    text: 'Schrijf op wat jullie bij bijna iedereen doen of laten. In jullie eigen woorden.',
  },
  addPrinciple: 'Voeg iets toe dat wij belangrijk vinden',
  why: 'Waarom',
  basis: 'Wat zegt onderzoek?',
  stance: {
    supported: 'onderzoek steunt dit',
    contradicted: 'onderzoek zegt iets anders',
    unknown: 'nog niet bekend',
  },
  unknownText: 'Wij weten niet of onderzoek dit steunt.',
  lookUp: 'Zoek in het bewijs',
  method: 'Zo pakken wij het aan',
  noMethod: {
    title: 'Er is nog geen werkwijze',
    text: 'Schrijf stap voor stap op hoe jullie werken, en waarom.',
  },
  addStep: 'Voeg een stap toe',
  edit: 'Verander',
  drop: 'Haal weg',
  agreedOn: (day: string, look: string) => `Afgesproken op ${day}. Wij kijken terug op ${look}.`,
  changedSince: 'De stappen zijn veranderd na die afspraak. Spreek ze opnieuw af.',
  notAgreed: 'Deze stappen zijn nog niet afgesproken.',
  agree: 'Spreek deze stappen af',
};

const en: Texts<typeof nl> = {
  title: 'How we work',
  lead: 'What do we find important, is it true, and do we do it? Choose a team.',
  noTeam: 'You do not work for a municipality yet. Ask the administrator.',
  teamTitle: (name) => `How ${name} works`,
  teamLead: 'What the team finds important, beside what research says. And how you therefore work.',
  teams: 'All teams',
  course: 'See how it goes',
  saved: 'Saved',
  dropped: 'Removed',
  principles: 'What we find important',
  noPrinciples: {
    title: 'There is nothing here yet',
    text: 'Write down what you do, or never do, with almost everybody. In your own words.',
  },
  addPrinciple: 'Add something we find important',
  why: 'Why',
  basis: 'What does research say?',
  stance: {
    supported: 'research supports this',
    contradicted: 'research says otherwise',
    unknown: 'not known yet',
  },
  unknownText: 'We do not know whether research supports this.',
  lookUp: 'Search the evidence',
  method: 'How we go about it',
  noMethod: {
    title: 'There is no working method yet',
    text: 'Write down step by step how you work, and why.',
  },
  addStep: 'Add a step',
  edit: 'Change',
  drop: 'Remove',
  agreedOn: (day, look) => `Agreed on ${day}. We look back on ${look}.`,
  changedSince: 'The steps changed after that agreement. Agree on them again.',
  notAgreed: 'These steps have not been agreed yet.',
  agree: 'Agree on these steps',
};

export const practiceTexts = { nl, en };
