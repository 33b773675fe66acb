import type { Texts } from '../../../platform/i18n/texts.ts';

const nl = {
  title: 'Mijn account',
  you: 'Dit ben jij',
  email: (email: string) => `Je logt in met ${email}.`,
  name: 'Naam',
  language: 'Taal van de pagina’s',
  languages: { nl: 'Nederlands', en: 'Engels' },
  save: 'Bewaar',
  saved: 'Wij hebben het bewaard',
  problems: {
    nameMissing: 'Vul je naam in.',
    nameLong: 'Deze naam is te lang. Gebruik hoogstens 80 letters.',
  },
  password: {
    title: 'Ander wachtwoord',
    choose: 'Kies een eigen wachtwoord',
    chooseText:
      'Je bent binnen met een wachtwoord voor één keer. Kies nu een wachtwoord dat alleen jij kent.',
    current: 'Wachtwoord van nu',
    currentOnce: 'Wachtwoord dat je kreeg',
    chosen: 'Nieuw wachtwoord',
    help: 'Minstens 12 tekens. Een zin van drie of vier woorden is goed.',
    button: 'Verander mijn wachtwoord',
    saved: 'Je hebt een nieuw wachtwoord',
    savedText: 'Op andere apparaten ben je nu uitgelogd.',
    problems: {
      currentMissing: 'Vul het wachtwoord van nu in.',
      currentWrong: 'Dit is niet het wachtwoord van nu. Vul het nog een keer in.',
      tooOften: 'Het ging een paar keer mis. Wacht even en probeer het dan nog een keer.',
      tooShort: 'Dit wachtwoord is te kort. Gebruik minstens 12 tekens.',
      tooLong: 'Dit wachtwoord is te lang. Gebruik hoogstens 200 tekens.',
      tooSimple: 'Dit wachtwoord is te makkelijk te raden. Maak een zin van een paar woorden.',
      same: 'Dit is hetzelfde wachtwoord. Kies een ander.',
    },
  },
};

const en: Texts<typeof nl> = {
  title: 'My account',
  you: 'This is you',
  email: (email) => `You sign in with ${email}.`,
  name: 'Name',
  language: 'Language of the pages',
  languages: { nl: 'Dutch', en: 'English' },
  save: 'Save',
  saved: 'We have saved it',
  problems: {
    nameMissing: 'Fill in your name.',
    nameLong: 'This name is too long. Use at most 80 letters.',
  },
  password: {
    title: 'Another password',
    choose: 'Choose a password of your own',
    chooseText: 'You came in with a password for once. Now choose a password that only you know.',
    current: 'Password of now',
    currentOnce: 'Password you were given',
    chosen: 'New password',
    help: 'At least 12 characters. A sentence of three or four words is good.',
    button: 'Change my password',
    saved: 'You have a new password',
    savedText: 'On other devices you are now signed out.',
    problems: {
      currentMissing: 'Fill in the password of now.',
      currentWrong: 'This is not the password of now. Fill it in again.',
      tooOften: 'It went wrong a few times. Wait a moment and then try again.',
      tooShort: 'This password is too short. Use at least 12 characters.',
      tooLong: 'This password is too long. Use at most 200 characters.',
      tooSimple: 'This password is too easy to guess. Make a sentence of a few words.',
      same: 'This is the same password. Choose another one.',
    },
  },
};

export const accountTexts = { nl, en };
export type AccountTexts = Texts<typeof nl>;
