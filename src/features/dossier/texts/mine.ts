import type { Texts } from '../../../platform/i18n/texts.ts';

/** For job seekers, A2. */
const nl = {
  title: (name: string) => `Dag ${name}`,
  step: 'Wat jullie kozen',
  noStep: {
    title: 'Je hebt nog niet gekozen',
    text: 'Praat met je coach. Samen kies je een eerste stap. Je kunt ook zelf vast kijken.',
    link: 'Kijk wat er kan',
  },
  known: 'Dit weten wij over jou',
  wrong: 'Klopt er iets niet? Zeg het je coach.',
  name: 'Naam',
  municipality: 'Gemeente',
  coach: 'Jouw coach',
  birthYear: 'Jaar van je geboorte',
  phone: 'Telefoon',
  email: 'E-mailadres',
  language: 'Je praat liever',
  unknown: 'niet gevraagd',
  who: 'Wie keek er?',
  whoText: 'Hier zie je wie je gegevens zag, en wanneer.',
  download: 'Haal mijn gegevens op',
  downloadText: 'Je krijgt een bestand met alles wat hier staat.',
  none: {
    title: 'Je hebt nog geen dossier',
    text: 'Je coach begint een dossier. Daarna zie je het hier.',
    link: 'Kijk vast wat er kan',
  },
};

const en: Texts<typeof nl> = {
  title: (name) => `Hello ${name}`,
  step: 'What you chose',
  noStep: {
    title: 'You have not chosen yet',
    text: 'Talk with your coach. Together you choose a first step. You can also look around yourself.',
    link: 'See what is possible',
  },
  known: 'This is what we know about you',
  wrong: 'Is something not right? Tell your coach.',
  name: 'Name',
  municipality: 'Municipality',
  coach: 'Your coach',
  birthYear: 'Year you were born',
  phone: 'Phone',
  email: 'Email address',
  language: 'You would rather speak',
  unknown: 'not asked',
  who: 'Who looked?',
  whoText: 'Here you see who saw your data, and when.',
  download: 'Download my data',
  downloadText: 'You get a file with everything that is here.',
  none: {
    title: 'You have no file yet',
    text: 'Your coach begins a file. After that you see it here.',
    link: 'See what is possible',
  },
};

export const mineTexts = { nl, en };
