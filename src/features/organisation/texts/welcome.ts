import type { Texts } from '../../../platform/i18n/texts.ts';

/** For professionals, B1. Says only what there is; promises nothing. */
const nl = {
  title: (name: string) => `Welkom, ${name}`,
  lead: (roles: string) => `Je bent ingelogd als ${roles}.`,
  noRole: 'Je account heeft nog geen rol. Vraag de beheerder om een rol.',
  now: 'Dit kun je nu doen',
  offer: { title: 'Bekijk wat er is', text: 'Alle soorten hulp, met voor wie het is en wat bekend is.' },
  choose: {
    title: 'Probeer zelf een keuze',
    text: 'Vul in hoe het gaat en zie wat past. Wij bewaren niets.',
  },
  advice: { title: 'Hoe wij rekenen', text: 'Zo komt een advies tot stand, met alle gewichten.' },
  measures: {
    title: 'Metingen en uitkomsten',
    text: 'Vraag mensen hoe het gaat en lees uitkomsten in. Je ziet alleen groepen.',
  },
  policy: {
    title: 'Beleid voor het advies',
    text: 'Bepaal wat zwaar telt in een advies en wat licht, met de reden.',
  },
  stories: {
    title: 'Onderzoek met verhalen',
    text: 'Zie patronen in wat mensen vertellen, en lees de verhalen erachter.',
  },
  storyCounts: {
    title: 'Verhalen in cijfers',
    text: 'Wat mensen merken van een stap, geteld. Zonder de verhalen zelf.',
  },
  evidence: {
    title: 'Wat werkt?',
    text: 'Schrijf op wat onderzoek zegt. Een bevinding verandert het advies en je ziet hoe.',
  },
  studies: { title: 'Onderzoek', text: 'Lees wat er uit afgeronde onderzoeken kwam.' },
  value: {
    title: 'Kosten en baten',
    text: 'Zie wat een programma kost, wat het oplevert en voor wie.',
  },
  later: 'Dit is er nog niet',
  laterText: 'Dat zeggen wij liever eerlijk.',
  notYet: {
    partner: 'Afspraken maken met wie je begeleidt kan hier nog niet. Je ziet hier geen dossiers.',
    editor: 'Het aanbod veranderen kan hier nog niet. Lezen en vergelijken kan wel.',
    manager: 'Cijfers over keuzes en effecten zijn er nog niet.',
  },
  question: 'Mist er iets? Zeg het de beheerder van je organisatie.',
};

const en: Texts<typeof nl> = {
  title: (name) => `Welcome, ${name}`,
  lead: (roles) => `You are signed in as ${roles}.`,
  noRole: 'Your account has no role yet. Ask the administrator for a role.',
  now: 'This is what you can do now',
  offer: { title: 'See what there is', text: 'All kinds of help, with who they are for and what is known.' },
  choose: {
    title: 'Try a choice yourself',
    text: 'Fill in how it goes and see what fits. We store nothing.',
  },
  advice: { title: 'How we calculate', text: 'How an advice comes about, with all weights.' },
  measures: {
    title: 'Measurements and outcomes',
    text: 'Ask people how it goes and bring in outcomes. You only see groups.',
  },
  policy: {
    title: 'Policy for the advice',
    text: 'Decide what weighs heavily in advice and what lightly, with the reason.',
  },
  stories: {
    title: 'Research with stories',
    text: 'See patterns in what people tell, and read the stories behind them.',
  },
  storyCounts: {
    title: 'Stories in figures',
    text: 'What people notice of a step, counted. Without the stories themselves.',
  },
  evidence: {
    title: 'What works?',
    text: 'Write down what research says. A finding changes the advice and you see how.',
  },
  studies: { title: 'Research', text: 'Read what came out of closed studies.' },
  value: {
    title: 'Costs and benefits',
    text: 'See what a programme costs, what it brings and for whom.',
  },
  later: 'This is not there yet',
  laterText: 'We would rather be honest about it.',
  notYet: {
    partner: 'Making agreements with who you guide is not possible here yet. You see no files here.',
    editor: 'Changing the offer is not possible here yet. Reading and comparing is.',
    manager: 'Figures about choices and effects are not there yet.',
  },
  question: 'Is something missing? Tell the administrator of your organisation.',
};

export const welcomeTexts = { nl, en };
