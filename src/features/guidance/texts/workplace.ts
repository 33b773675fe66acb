import type { Texts } from '../../../platform/i18n/texts.ts';

/** For coaches and supervisors, B1. */
const nl = {
  title: 'Vraag de werkplek',
  lead: (name: string) =>
    `Vraag wie ${name} op het werk begeleidt hoe het gaat. Diegene ziet de voornaam en wat jij hieronder schrijft. Meer niet.`,
  name: 'Wie begeleidt op het werk?',
  mail: 'E-mailadres',
  mailHelp: 'Dan sturen wij de link. Je kunt de link ook zelf geven.',
  agreed: 'Wat is er afgesproken?',
  agreedHelp: 'Schrijf dit samen met de inwoner. Schrijf niets over ziekte.',
  make: 'Maak de link',
  list: 'Gevraagd op de werkplek',
  none: 'Je hebt het nog niet gevraagd.',
  waiting: 'nog geen antwoord',
  asked: (day: string, by: string) => `Gevraagd op ${day} door ${by}`,
  mailedTo: (mail: string) => `De link ging naar ${mail}`,
  answered: (day: string) => `Antwoord van ${day}`,
  problems: {
    nameMissing: 'Vul in wie begeleidt op het werk.',
    nameLong: 'De naam is te lang. Houd het bij 80 tekens.',
    mailWrong: 'Dit is geen e-mailadres. Schrijf het zoals naam@voorbeeld.nl, zonder spaties.',
    agreedLong: 'De tekst is te lang. Houd het bij 1000 tekens.',
  },
  made: {
    title: 'De link is klaar',
    lead: (days: number) => `De link werkt ${days} dagen, voor één antwoord. Je ziet hem maar één keer.`,
    link: 'Link',
    mailed: 'Wij sturen de link ook per mail.',
    back: 'Terug naar de werkplek',
  },
  letter: {
    subject: 'Twee korte vragen over het werk',
    text: (organisation: string, address: string) =>
      `Dag,\n\n${organisation} vraagt je hoe het gaat op het werk. Het zijn twee vragen. Open deze link:\n\n${address}\n\nDe link werkt één keer.\n`,
  },
  page: {
    title: (name: string) => `Hoe gaat het met ${name} op het werk?`,
    lead: (supervisor: string, name: string) =>
      `Dag ${supervisor}. Twee korte vragen. De coach en ${name} lezen je antwoord.`,
    agreed: 'Dit is afgesproken',
    goes: 'Hoe gaat het?',
    faces: { good: 'Goed', ok: 'Gaat wel', bad: 'Niet goed' },
    needs: 'Wat zou nu helpen?',
    need: {
      niets: 'Niets, het loopt',
      uitleg: 'Uitleg of een training voor mij',
      gesprek: 'Een gesprek met z’n drieën',
      anders: 'Iets anders',
    },
    words: 'Wil je er iets bij zeggen?',
    wordsHelp: 'Schrijf niets over ziekte.',
    send: 'Stuur mijn antwoord',
    tips: 'Wat helpt?',
    tipsWhy: 'Onderzoek zegt: wie op het werk begeleidt, maakt het verschil.',
    tip: [
      'Zeg duidelijk wat je verwacht. Eén ding tegelijk.',
      'Geef goede voorbeelden. Die geven moed.',
      'Betrek collega’s. Zij moeten er ook achter staan.',
      'Lukt iets niet? Zoek samen naar een andere manier.',
      'Maak de stappen klein.',
    ],
    training: 'Er is een training voor: Mentorwijs. De coach weet er meer van.',
    problems: {
      goesMissing: 'Kies hoe het gaat.',
      needsMissing: 'Kies wat zou helpen.',
      wordsLong: 'Dit is te lang. Houd het bij 500 tekens.',
    },
    done: {
      thanks: { title: 'Dank je wel', text: 'Je antwoord is binnen. Je kunt deze pagina sluiten.' },
      tooLate: {
        title: 'Er was al een antwoord',
        text: 'Een link werkt voor één antwoord. Jouw antwoord van nu is niet bewaard. Vraag de coach om een nieuwe link.',
      },
      over: {
        title: 'Deze link werkt niet meer',
        text: 'Een link werkt 30 dagen, voor één antwoord. Misschien is hij al gebruikt, is hij te oud, of ontbreekt er een stukje. Vraag de coach om een nieuwe.',
      },
    },
    written: 'Dit was jouw antwoord',
  },
};

const en: Texts<typeof nl> = {
  title: 'Ask the workplace',
  lead: (name) =>
    `Ask who guides ${name} at work how it goes. They see the first name and what you write below. Nothing more.`,
  name: 'Who guides at work?',
  mail: 'Email address',
  mailHelp: 'Then we send the link. You can also hand over the link yourself.',
  agreed: 'What was agreed?',
  agreedHelp: 'Write this together with the person. Write nothing about illness.',
  make: 'Make the link',
  list: 'Asked at the workplace',
  none: 'You have not asked yet.',
  waiting: 'no answer yet',
  asked: (day, by) => `Asked on ${day} by ${by}`,
  mailedTo: (mail) => `The link went to ${mail}`,
  answered: (day) => `Answer of ${day}`,
  problems: {
    nameMissing: 'Fill in who guides at work.',
    nameLong: 'The name is too long. Keep it to 80 characters.',
    mailWrong: 'This is not an email address. Write it like name@example.com, without spaces.',
    agreedLong: 'The text is too long. Keep it to 1000 characters.',
  },
  made: {
    title: 'The link is ready',
    lead: (days) => `The link works for ${days} days, for one answer. You see it only once.`,
    link: 'Link',
    mailed: 'We also send the link by mail.',
    back: 'Back to the workplace',
  },
  letter: {
    subject: 'Two short questions about work',
    text: (organisation, address) =>
      `Hello,\n\n${organisation} asks you how it goes at work. There are two questions. Open this link:\n\n${address}\n\nThe link works once.\n`,
  },
  page: {
    title: (name) => `How is ${name} doing at work?`,
    lead: (supervisor, name) =>
      `Hello ${supervisor}. Two short questions. The coach and ${name} read your answer.`,
    agreed: 'This was agreed',
    goes: 'How does it go?',
    faces: { good: 'Good', ok: 'So-so', bad: 'Not good' },
    needs: 'What would help now?',
    need: {
      niets: 'Nothing, it goes well',
      uitleg: 'Explanation or training for me',
      gesprek: 'A talk with the three of us',
      anders: 'Something else',
    },
    words: 'Do you want to say more?',
    wordsHelp: 'Write nothing about illness.',
    send: 'Send my answer',
    tips: 'What helps?',
    tipsWhy: 'Research says: who guides at work makes the difference.',
    tip: [
      'Say clearly what you expect. One thing at a time.',
      'Give good examples. They give courage.',
      'Involve colleagues. They must be behind it too.',
      'Does something not work out? Look for another way together.',
      'Make the steps small.',
    ],
    training: 'There is a training for this: Mentorwijs. The coach knows more about it.',
    problems: {
      goesMissing: 'Choose how it goes.',
      needsMissing: 'Choose what would help.',
      wordsLong: 'This is too long. Keep it to 500 characters.',
    },
    done: {
      thanks: { title: 'Thank you', text: 'Your answer has arrived. You can close this page.' },
      tooLate: {
        title: 'There was an answer already',
        text: 'A link works for one answer. Your answer of just now was not saved. Ask the coach for a new link.',
      },
      over: {
        title: 'This link does not work any more',
        text: 'A link works for 30 days, for one answer. Perhaps it has been used, is too old, or a piece of it is missing. Ask the coach for a new one.',
      },
    },
    written: 'This was your answer',
  },
};

export const workplaceTexts = { nl, en };
