import type { Texts } from '../../../platform/i18n/texts.ts';

const nl = {
  title: 'Bewaartermijnen',
  lead: 'Gegevens gaan weg als de termijn voorbij is. Wij vullen niets voor je in: de organisatie beslist, met de wet en de selectielijst ernaast.',
  undecided: 'Leeg betekent: nog niet besloten. Dan blijft het bewaard.',
  days: 'dagen',
  classes: {
    dossier: { label: 'Gesloten dossiers', help: 'Geteld vanaf de dag dat een coach het dossier sluit.' },
    choice: { label: 'Keuzes en adviezen in een dossier', help: 'Geteld vanaf de dag van de keuze.' },
    answer: {
      label: 'Antwoorden van professionals op vragenlijsten',
      help: 'Geteld vanaf de laatste dag van het meetmoment. Kies langer dan de tijd tussen twee momenten: anders is verandering niet te zien. Antwoorden van inwoners gaan weg met hun dossier.',
    },
    audit: { label: 'Logboek van veranderingen', help: 'Minstens 90 dagen: zo lang kan niemand het wissen.' },
    'processing-log': {
      label: 'Logboek: wie zag een dossier',
      help: 'Minstens 90 dagen. Mensen kunnen hierin zien wie keek.',
    },
    session: { label: 'Oude sessies en bekende apparaten', help: 'Nodig om misbruik te herkennen.' },
  },
  problems: {
    notANumber: 'Vul een heel getal in, of laat het leeg.',
    tooShort: 'Dit is te kort. Het is minstens 90 dagen.',
    tooLong: 'Dit is te lang. Het is hoogstens 36.500 dagen, 100 jaar.',
  },
};

const en: Texts<typeof nl> = {
  title: 'Retention',
  lead: 'Data go when the period is over. We fill in nothing for you: the organisation decides, with the law and the selection list at hand.',
  undecided: 'Empty means: not decided yet. Then it is kept.',
  days: 'days',
  classes: {
    dossier: { label: 'Closed files', help: 'Counted from the day a coach closes the file.' },
    choice: { label: 'Choices and advice in a file', help: 'Counted from the day of the choice.' },
    answer: {
      label: 'Answers of professionals to questionnaires',
      help: 'Counted from the last day of the moment. Choose longer than the time between two moments, or change cannot be seen. Answers of residents go with their file.',
    },
    audit: { label: 'Log of changes', help: 'At least 90 days: nobody can erase it before.' },
    'processing-log': {
      label: 'Log: who saw a file',
      help: 'At least 90 days. People can see here who looked.',
    },
    session: { label: 'Old sessions and known devices', help: 'Needed to recognise misuse.' },
  },
  problems: {
    notANumber: 'Fill in a whole number, or leave it empty.',
    tooShort: 'This is too short. It is at least 90 days.',
    tooLong: 'This is too long. It is at most 36,500 days, 100 years.',
  },
};

export const retentionTexts = { nl, en };
export type RetentionTexts = Texts<typeof nl>;
