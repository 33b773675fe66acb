import type { Texts } from '../../../platform/i18n/texts.ts';

const nl = {
  title: 'Maak hiervan een bevinding',
  text: 'Kies een groep en de hulp waar zij over gaat. De uitkomst staat dan als concept bij het aanbod. Een redacteur bekijkt haar eerst.',
  arm: 'Welke groep?',
  instrument: 'Over welke hulp uit het aanbod gaat deze groep?',
  choose: 'Kies de hulp',
  button: 'Maak de bevinding',
  problem: 'Kies een groep en de hulp waar zij over gaat.',
  source: (study: string) => `Onderzoek ‘${study}’`,
  statement: (arm: string, outcome: string, months: number, low: string, high: string) =>
    `Groep ‘${arm}’: ${outcome} na ${months} maanden. Het verschil ligt waarschijnlijk tussen ${low} en ${high} op de 100 mensen.`,
};

const en: Texts<typeof nl> = {
  title: 'Make this a finding',
  text: 'Choose a group and the help it is about. The outcome then stands with the offer as a draft. An editor looks at it first.',
  arm: 'Which group?',
  instrument: 'Which help from the offer is this group about?',
  choose: 'Choose the help',
  button: 'Make the finding',
  problem: 'Choose a group and the help it is about.',
  source: (study) => `Study ‘${study}’`,
  statement: (arm, outcome, months, low, high) =>
    `Group ‘${arm}’: ${outcome} after ${months} months. The difference is probably between ${low} and ${high} per 100 people.`,
};

export const findingTexts = { nl, en };
