import type { Texts } from '../../../platform/i18n/texts.ts';

/** For professionals, B1. */
const nl = {
  title: (name: string) => `Verwijder het dossier van ${name}`,
  lead: 'Dit kan niet terug. Ook de beheerder kan het niet terughalen.',
  back: 'Terug naar het dossier',
  goesTitle: 'Dit gaat weg',
  goes: ['Alle gegevens van deze persoon.', 'Alle keuzes en besluiten in dit dossier.'],
  goesAccount: 'Het eigen account: deze persoon kan niet meer inloggen.',
  staysTitle: 'Dit blijft nog',
  stays: [
    'Een regel in het logboek: dat het dossier weg is, met jouw reden. De beheerder ziet geen naam en geen reden.',
    'Eerdere regels: wie iets deed en wanneer. Wat erin stond over deze persoon, gaat weg.',
    'Gegevens in een back-up, tot de termijn daarvan voorbij is.',
  ],
  law: 'Mag het weg?',
  lawText:
    'Soms moet een organisatie gegevens bewaren. Twijfel je? Vraag het eerst aan wie bij jullie over privacy gaat.',
  reason: 'Waarom gaat het dossier nu weg?',
  reasonHelp: 'Bijvoorbeeld: de inwoner vraagt het, of het dossier is dubbel. Schrijf geen namen op.',
  name: 'Typ de naam om zeker te zijn',
  nameHelp: (name: string) => `Typ: ${name}`,
  button: 'Verwijder dit dossier nu',
  stop: 'Toch niet',
  problems: {
    nameWrong: 'De naam klopt niet. Typ hem zoals hij hierboven staat.',
    reasonMissing: 'Schrijf op waarom het dossier weggaat.',
    reasonLong: 'Deze reden is te lang. Gebruik hoogstens 300 letters.',
  },
  done: 'Het dossier is weg',
};

const en: Texts<typeof nl> = {
  title: (name) => `Remove the file of ${name}`,
  lead: 'This cannot be undone. The administrator cannot bring it back either.',
  back: 'Back to the file',
  goesTitle: 'This goes',
  goes: ['All data of this person.', 'All choices and decisions in this file.'],
  goesAccount: 'The own account: this person can no longer sign in.',
  staysTitle: 'This stays for now',
  stays: [
    'A line in the log: that the file is gone, with your reason. The administrator sees no name and no reason.',
    'Earlier lines: who did something and when. What stood in them about this person goes.',
    'Data in a backup, until its period is over.',
  ],
  law: 'May it go?',
  lawText:
    'Sometimes an organisation has to keep data. Are you in doubt? First ask who deals with privacy where you work.',
  reason: 'Why does the file go now?',
  reasonHelp: 'For example: the person asks for it, or the file is there twice. Write down no names.',
  name: 'Type the name to be sure',
  nameHelp: (name) => `Type: ${name}`,
  button: 'Remove this file now',
  stop: 'Rather not',
  problems: {
    nameWrong: 'The name is not right. Type it as it stands above.',
    reasonMissing: 'Write down why the file goes.',
    reasonLong: 'This reason is too long. Use at most 300 letters.',
  },
  done: 'The file is gone',
};

export const eraseTexts = { nl, en };
