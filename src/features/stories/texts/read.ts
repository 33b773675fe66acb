import type { Texts } from '../../../platform/i18n/texts.ts';

/** Reading one story, and giving passages a code. */
const nl = {
  story: {
    back: 'Terug naar de patronen',
    told: 'In de eigen taal',
    translation: 'Vertaling',
    by: {
      teller: 'door de verteller',
      guide: 'door de begeleider',
      interpreter: 'door een tolk',
      machine: 'door een computer',
    },
    onlySound: 'Dit verhaal is alleen als geluid bewaard.',
    sound: 'Luister naar het verhaal',
    codes: 'Codes in dit verhaal',
    noCodes: 'Er is nog geen code in dit verhaal.',
    remove: 'Haal weg',
    add: 'Geef een passage een code',
    addHelp: 'Kies een of meer zinnen. Of selecteer woorden in het verhaal hierboven.',
    selected: 'Geselecteerd: ',
    sentences: 'Welke zinnen?',
    code: 'Code',
    chooseCode: 'Een nieuwe code',
    newCode: 'Naam van de nieuwe code',
    save: 'Bewaar de code',
    problems: {
      passageMissing: 'Kies een zin, of selecteer woorden in het verhaal.',
      codeMissing: 'Kies een code of geef een nieuwe code een naam.',
      codeLong: 'Deze naam is te lang. Gebruik hoogstens 60 letters.',
    },
    done: 'De code is bewaard',
  },
  codes: {
    title: (study: string) => `Codes: ${study}`,
    lead: 'Codes zijn van de onderzoeker. Ze staan los van wat de verteller zelf koos.',
    none: 'Er zijn nog geen codes',
    noneText: 'Open een verhaal en geef een passage een code.',
    name: 'Code',
    passages: 'Passages',
    stories: 'Verhalen',
    of: (code: string) => `Passages bij ‘${code}’`,
    toStory: 'Naar het verhaal',
  },
};

const en: Texts<typeof nl> = {
  story: {
    back: 'Back to the patterns',
    told: 'In the own language',
    translation: 'Translation',
    by: {
      teller: 'by the teller',
      guide: 'by the guide',
      interpreter: 'by an interpreter',
      machine: 'by a computer',
    },
    onlySound: 'This story is kept as a recording only.',
    sound: 'Listen to the story',
    codes: 'Codes in this story',
    noCodes: 'There is no code in this story yet.',
    remove: 'Remove',
    add: 'Give a passage a code',
    addHelp: 'Choose one or more sentences. Or select words in the story above.',
    selected: 'Selected: ',
    sentences: 'Which sentences?',
    code: 'Code',
    chooseCode: 'A new code',
    newCode: 'Name of the new code',
    save: 'Save the code',
    problems: {
      passageMissing: 'Choose a sentence, or select words in the story.',
      codeMissing: 'Choose a code or give a new code a name.',
      codeLong: 'This name is too long. Use at most 60 letters.',
    },
    done: 'The code is saved',
  },
  codes: {
    title: (study) => `Codes: ${study}`,
    lead: 'Codes are the researcher’s. They stand apart from what the teller chose.',
    none: 'There are no codes yet',
    noneText: 'Open a story and give a passage a code.',
    name: 'Code',
    passages: 'Passages',
    stories: 'Stories',
    of: (code) => `Passages with ‘${code}’`,
    toStory: 'To the story',
  },
};

export const readTexts = { nl, en };
