import type { Texts } from '../../../platform/i18n/texts.ts';

/** For the job seeker on the own page: A2. */
const nl = {
  title: 'Jouw verhalen',
  lead: 'Dit heb je verteld. Je bent de baas over je verhaal.',
  left: {
    weg: 'Je verhaal is overal weg',
    'uit-dossier': 'Je verhaal staat hier niet meer. Met je code vind je het nog.',
  },
  toldOn: (day: string) => `Verteld op ${day}`,
  withdraw: 'Neem dit verhaal terug',
  sure: 'Het verhaal gaat dan overal weg. Dat kan niet terug.',
  onlySound: 'Dit verhaal is opgenomen als geluid.',
  allowed: 'Wat mag met dit verhaal?',
  allowedLead: 'Je mag altijd nee zeggen. Het verandert niets aan je hulp of je uitkering.',
  purposes: {
    analysis: 'Onderzoekers lezen je verhaal',
    quote: 'Anderen lezen een paar zinnen, zonder je naam',
    report: 'Je verhaal telt mee in de cijfers voor de gemeente',
    learning: 'Coaches leren van je verhaal, zonder je naam',
    dossier: 'Je verhaal staat op deze pagina',
  },
  may: 'Dit mag.',
  mayDossier: 'Dit mag. Zeg je nee? Dan vind je het alleen nog met je code.',
  noLonger: 'Dit mag niet meer',
  since: (day: string) => `Dit mag niet meer sinds ${day}.`,
};

const en: Texts<typeof nl> = {
  title: 'Your stories',
  lead: 'This is what you told. You are in charge of your story.',
  left: {
    weg: 'Your story is gone everywhere',
    'uit-dossier': 'Your story no longer stands here. With your code you still find it.',
  },
  toldOn: (day) => `Told on ${day}`,
  withdraw: 'Take back this story',
  sure: 'Then the story is gone everywhere. This cannot be undone.',
  onlySound: 'This story was recorded as sound.',
  allowed: 'What may be done with this story?',
  allowedLead: 'You may always say no. It changes nothing about your help or your benefit.',
  purposes: {
    analysis: 'Researchers read your story',
    quote: 'Others read a few sentences, without your name',
    report: 'Your story counts in the figures for the municipality',
    learning: 'Coaches learn from your story, without your name',
    dossier: 'Your story is on this page',
  },
  may: 'This is allowed.',
  mayDossier: 'This is allowed. Do you say no? Then you find it only with your code.',
  noLonger: 'No longer allowed',
  since: (day) => `Not allowed since ${day}.`,
};

export const ownTexts = { nl, en };
