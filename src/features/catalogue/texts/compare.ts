import type { Texts } from '../../../platform/i18n/index.ts';

const nl = {
  title: 'Vergelijk',
  lead: 'Zo staat de hulp naast elkaar. Wat het best is, hangt af van jou.',
  back: 'Terug naar het aanbod',
  caption: (n: number) => `${n} vormen van hulp naast elkaar`,
  what: 'Wat',
  tooMany: { title: 'Je kunt er 3 naast elkaar zien', text: 'Je koos er meer. Wij laten de eerste 3 zien.' },
  oneMore: { title: 'Kies er nog 1 bij', text: 'Dan kun je vergelijken. Ga terug en kies er 2 of 3.' },
  unknown: {
    title: 'Deze hulp kennen wij niet',
    text: (what: string) => `Wij hebben dit overgeslagen: ${what}.`,
  },
  none: {
    title: 'Je hebt nog niets gekozen',
    text: 'Kies in het aanbod 2 of 3 vormen van hulp. Druk dan op Vergelijk.',
    action: 'Naar het aanbod',
  },
  remove: 'Haal weg',
  rows: {
    summary: 'Wat is het?',
    kind: 'Wat voor hulp',
    topics: 'Waar gaat het over',
    who: 'Voor wie',
    rungs: 'Trede',
    hours: 'Tijd (schatting)',
    weeks: 'Hoe lang (schatting)',
    forms: 'Hoe',
    first: 'Wat moet eerst',
    asks: 'Wat vraagt het',
    role: 'Stap of vaste plek',
    evidence: 'Helpt het?',
    place: 'Plek',
  },
  nothingFirst: 'Er hoeft niets eerst.',
};

const en: Texts<typeof nl> = {
  title: 'Compare',
  lead: 'This is the help side by side. What is best depends on you.',
  back: 'Back to the offer',
  caption: (n) => `${n} kinds of help side by side`,
  what: 'What',
  tooMany: { title: 'You can see 3 side by side', text: 'You chose more. We show the first 3.' },
  oneMore: { title: 'Choose 1 more', text: 'Then you can compare. Go back and choose 2 or 3.' },
  unknown: { title: 'We do not know this help', text: (what) => `We skipped this: ${what}.` },
  none: {
    title: 'You have not chosen anything yet',
    text: 'Choose 2 or 3 kinds of help in the offer. Then press Compare.',
    action: 'To the offer',
  },
  remove: 'Remove',
  rows: {
    summary: 'What is it?',
    kind: 'What kind of help',
    topics: 'What it is about',
    who: 'For whom',
    rungs: 'Rung',
    hours: 'Time (estimate)',
    weeks: 'How long (estimate)',
    forms: 'How',
    first: 'What comes first',
    asks: 'What it asks',
    role: 'Step or lasting place',
    evidence: 'Does it help?',
    place: 'Place',
  },
  nothingFirst: 'Nothing has to come first.',
};

export const compareTexts = { nl, en };
export type CompareTexts = Texts<typeof nl>;
