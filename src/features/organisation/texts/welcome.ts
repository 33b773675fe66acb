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
  evidence: {
    title: 'Wat werkt?',
    text: 'Schrijf op wat onderzoek zegt. Een bevinding verandert het advies en je ziet hoe.',
  },
  later: 'Dit is er nog niet',
  laterText: 'Dat zeggen wij liever eerlijk.',
  notYet: {
    partner: 'Afspraken maken met wie je begeleidt kan hier nog niet. Je ziet hier geen dossiers.',
    editor: 'Het aanbod veranderen kan hier nog niet. Lezen en vergelijken kan wel.',
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
  evidence: {
    title: 'What works?',
    text: 'Write down what research says. A finding changes the advice and you see how.',
  },
  later: 'This is not there yet',
  laterText: 'We would rather be honest about it.',
  notYet: {
    partner: 'Making agreements with who you guide is not possible here yet. You see no files here.',
    editor: 'Changing the offer is not possible here yet. Reading and comparing is.',
  },
  question: 'Is something missing? Tell the administrator of your organisation.',
};

export const welcomeTexts = { nl, en };
