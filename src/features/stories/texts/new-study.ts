import type { Texts } from '../../../platform/i18n/texts.ts';

/** Beginning a study with stories. */
const nl = {
  title: 'Begin een onderzoek met verhalen',
  lead: 'Elk onderzoek gaat over één soort hulp en begint met één vraag.',
  name: 'Naam van het onderzoek',
  prompt: 'De vraag waarmee een verhaal begint',
  promptHelp:
    'Vraag naar een ervaring, niet naar een mening. Bijvoorbeeld: wat gebeurde er dat jou bijbleef?',
  instrument: 'Over welke hulp gaat het?',
  choose: 'Kies een soort hulp',
  moments: 'Op welke momenten?',
  momentsHelp: 'Eén per regel, hoogstens negen. Bijvoorbeeld: bij de start.',
  guides: 'Wie neemt de verhalen op?',
  guidesHelp: 'Dit zijn de accounts met de rol verhalenbegeleider.',
  noGuides: 'Er is nog geen account met de rol verhalenbegeleider. De beheerder kan er een maken.',
  frame: 'Elk verhaal krijgt dezelfde duiding',
  frameText: 'Een driehoek, twee lijnen en tien indicatoren. Gezondheid telt als drie vragen.',
  save: 'Begin dit onderzoek',
  problems: {
    nameMissing: 'Geef het onderzoek een naam.',
    nameLong: 'Deze naam is te lang. Gebruik hoogstens 120 letters.',
    promptMissing: 'Schrijf de vraag op waarmee een verhaal begint.',
    promptLong: 'Deze vraag is te lang. Gebruik hoogstens 500 letters.',
    instrumentMissing: 'Kies over welke hulp het onderzoek gaat.',
    momentsMissing: 'Schrijf minstens één moment op.',
    momentsMany: 'Dit zijn te veel momenten. Gebruik er hoogstens negen.',
    momentLong: 'Een moment is te lang. Gebruik hoogstens 60 letters.',
  },
  done: 'Het onderzoek is begonnen',
};

const en: Texts<typeof nl> = {
  title: 'Begin a study with stories',
  lead: 'Each study is about one kind of help and begins with one question.',
  name: 'Name of the study',
  prompt: 'The question a story begins with',
  promptHelp: 'Ask for an experience, not for an opinion. For example: what happened that stayed with you?',
  instrument: 'Which help is it about?',
  choose: 'Choose a kind of help',
  moments: 'At which moments?',
  momentsHelp: 'One on each line, at most nine. For example: at the start.',
  guides: 'Who takes the stories?',
  guidesHelp: 'These are the accounts with the role story guide.',
  noGuides: 'There is no account with the role story guide yet. The administrator can make one.',
  frame: 'Each story is read in the same way',
  frameText: 'A triangle, two lines and ten indicators. Health counts as three questions.',
  save: 'Begin this study',
  problems: {
    nameMissing: 'Give the study a name.',
    nameLong: 'This name is too long. Use at most 120 letters.',
    promptMissing: 'Write down the question a story begins with.',
    promptLong: 'This question is too long. Use at most 500 letters.',
    instrumentMissing: 'Choose which help the study is about.',
    momentsMissing: 'Write down at least one moment.',
    momentsMany: 'These are too many moments. Use at most nine.',
    momentLong: 'A moment is too long. Use at most 60 letters.',
  },
  done: 'The study has begun',
};

export const newStudyTexts = { nl, en };
