import type { Texts } from '../../platform/i18n/texts.ts';

const nl = {
  start: {
    title: 'Wat is jouw volgende stap?',
    lead: 'Naar werk, of om mee te doen. Hier zie je wat er is, wat bij je past en of het helpt.',
    picture:
      'Tekening: iemand loopt over stapstenen door het water. Aan de overkant staat iemand te wachten.',
    seeker: { name: 'Ik zoek een stap', text: 'Voor jezelf. Zonder account.' },
    coach: { name: 'Ik begeleid iemand', text: 'Voor coaches. Je logt in.' },
    seekerIn: { name: 'Kies een stap', text: 'Alleen of samen. Wij bewaren niets.' },
    homes: {
      dossiers: { name: 'Naar mijn dossiers', text: 'Je bent ingelogd.' },
      mine: { name: 'Naar mijn route', text: 'Je bent ingelogd.' },
      research: { name: 'Naar onderzoek', text: 'Je bent ingelogd.' },
      manage: { name: 'Naar beheer', text: 'Je bent ingelogd.' },
      loop: { name: 'Naar het overzicht', text: 'Je bent ingelogd.' },
      stories: { name: 'Naar de verhalen', text: 'Neem een verhaal op.' },
      welcome: { name: 'Naar mijn plek', text: 'Je bent ingelogd.' },
    },
    search: {
      title: 'Zoek in al het aanbod',
      topics: 'Of kies een onderwerp',
      all: (n: number) => `Bekijk alle ${n} vormen van hulp`,
    },
    how: {
      title: 'Zo werkt het',
      steps: [
        [
          '1. Vertel hoe het gaat',
          'Drie korte vragen. Daarna kies je waar je aan wilt werken. Het is geen test.',
        ],
        [
          '2. Kijk wat bij je past',
          'Je ziet wat nu kan, wat eerst nodig is en wat nu niet past. Altijd met de reden erbij.',
        ],
        [
          '3. Kies samen een stap',
          'Je kiest met je coach. Je begint klein. Lukt het niet? Dan kies je opnieuw.',
        ],
      ],
    },
    honest: {
      title: 'Helpt het? Dat zeggen we eerlijk',
      text: 'Elke steen is een vorm van hulp. Hoe donkerder, hoe beter er onderzoek naar is gedaan. Bij veel hulp weten we het nog niet. Dan staat dat erbij.',
      picture: (n: number) => `${n} stenen, één voor elke vorm van hulp.`,
      key: {
        compared: 'Sterk onderzoek, met vergelijking',
        measured: 'Meting of verhaal, zonder vergelijking',
        expected: 'Alleen ervaring of verwachting',
        unknown: 'Wij kennen nog geen onderzoek',
      },
      more: 'Hoe wij onderzoek beoordelen',
    },
    own: {
      title: 'Jij bent de baas over je keuze',
      points: [
        ['Jij kiest', 'Stapwijs geeft advies. Jij en je coach kiezen. Je mag nee zeggen.'],
        [
          'Je ziet waarom',
          'Bij elk advies staan de redenen. Je kunt vragen: waarom dit, en waarom dat niet?',
        ],
        [
          'Je gegevens zijn van jou',
          'Rondkijken kan zonder naam. We kijken nooit naar je afkomst, geloof, geslacht of postcode.',
        ],
        [
          'Er is altijd een mens',
          'Kies je met een coach? Dan praat je met een mens. Nooit alleen met een computer.',
        ],
      ],
    },
  },
  help: {
    title: 'Hulp',
    lead: 'Kom je er niet uit? Dat kan iedereen gebeuren. Hier lees je hoe je verder komt.',
    person: 'Praat met een mens',
    personText:
      'Heb je een coach? Vraag het aan je coach. Heb je geen coach? Vraag het bij de balie van je gemeente.',
    call: (phone: string) => `Bel ${phone}`,
    noPhone: (tenant: string) => `Het telefoonnummer van ${tenant} staat op de website van je gemeente.`,
    reading: 'Is lezen lastig?',
    readingText:
      'Zie je een knop met een luidspreker? Klik erop. Dan leest je telefoon of computer de pagina voor. Geen knop? Dan heeft je apparaat geen stem.',
    larger: 'Wil je grotere letters?',
    largerText:
      'Zoom in. Op een computer: houd Ctrl vast en druk op +. Op een telefoon: zet je letters groter bij Instellingen.',
    language: 'Een andere taal?',
    languageText: 'Bovenaan staat English. Vertellen mag in je eigen taal.',
    stop: 'Even stoppen?',
    stopText:
      'Zonder account slaan we niets op. Wil je je antwoorden bewaren? Print de pagina, of kies samen met je coach.',
    who: 'Wie ziet mijn gegevens?',
    whoText: 'Dat lees je op een eigen pagina.',
    whoLink: 'Lees wie je gegevens ziet',
  },
};

const en: Texts<typeof nl> = {
  start: {
    title: 'What is your next step?',
    lead: 'To work, or to take part. Here you see what there is, what fits you and whether it helps.',
    picture:
      'Drawing: someone walks across stepping stones through the water. Someone waits on the other side.',
    seeker: { name: 'I am looking for a step', text: 'For yourself. Without an account.' },
    coach: { name: 'I guide someone', text: 'For coaches. You sign in.' },
    seekerIn: { name: 'Choose a step', text: 'Alone or together. We store nothing.' },
    homes: {
      dossiers: { name: 'To my files', text: 'You are signed in.' },
      mine: { name: 'To my route', text: 'You are signed in.' },
      research: { name: 'To research', text: 'You are signed in.' },
      manage: { name: 'To manage', text: 'You are signed in.' },
      loop: { name: 'To the overview', text: 'You are signed in.' },
      stories: { name: 'To the stories', text: 'Record a story.' },
      welcome: { name: 'To my place', text: 'You are signed in.' },
    },
    search: {
      title: 'Search everything on offer',
      topics: 'Or choose a topic',
      all: (n) => `View all ${n} kinds of help`,
    },
    how: {
      title: 'How it works',
      steps: [
        [
          '1. Say how it is going',
          'Three short questions. Then you choose what to work on. It is not a test.',
        ],
        [
          '2. See what fits you',
          'You see what is possible now, what is needed first and what does not fit. Always with the reason.',
        ],
        [
          '3. Choose a step together',
          'You choose with your coach. You start small. Does it not work out? Then you choose again.',
        ],
      ],
    },
    honest: {
      title: 'Does it help? We are honest about that',
      text: 'Each stone is a kind of help. The darker it is, the better it was studied. Of much help we do not know yet. Then we say so.',
      picture: (n) => `${n} stones, one for each kind of help.`,
      key: {
        compared: 'Strong research, with a comparison',
        measured: 'Measured or told, without a comparison',
        expected: 'Only experience or expectation',
        unknown: 'We do not know of any research yet',
      },
      more: 'How we judge research',
    },
    own: {
      title: 'You are in charge of your choice',
      points: [
        ['You choose', 'Stapwijs gives advice. You and your coach choose. You may say no.'],
        ['You see why', 'Every advice shows its reasons. You can ask: why this, and why not that?'],
        [
          'Your data are yours',
          'You can look around without a name. We never look at your origin, religion, sex or postcode.',
        ],
        [
          'There is always a human',
          'Do you choose with a coach? Then you talk with a person. Never only with a computer.',
        ],
      ],
    },
  },
  help: {
    title: 'Help',
    lead: 'Are you stuck? That can happen to anybody. Here you read how to get on.',
    person: 'Talk to a person',
    personText: 'Do you have a coach? Ask your coach. No coach? Ask at the desk of your municipality.',
    call: (phone) => `Call ${phone}`,
    noPhone: (tenant) => `The phone number of ${tenant} is on the website of your municipality.`,
    reading: 'Is reading hard?',
    readingText:
      'Do you see a button with a loudspeaker? Click it. Your phone or computer then reads the page aloud. No button? Then your device has no voice.',
    larger: 'Do you want larger letters?',
    largerText:
      'Zoom in. On a computer: hold Ctrl and press +. On a phone: make your letters larger under Settings.',
    language: 'Another language?',
    languageText: 'At the top it says Nederlands. You may tell things in your own language.',
    stop: 'Stop for a while?',
    stopText:
      'Without an account we store nothing. Want to keep your answers? Print the page, or choose together with your coach.',
    who: 'Who sees my data?',
    whoText: 'You read that on a page of its own.',
    whoLink: 'Read who sees your data',
  },
};

export const texts = { nl, en };
export type PagesTexts = Texts<typeof nl>;
