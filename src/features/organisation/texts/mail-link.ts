import type { Texts } from '../../../platform/i18n/texts.ts';

/** For everybody, A2. */
const nl = {
  ask: {
    title: 'Liever zonder wachtwoord?',
    text: 'Wij sturen je een mail met een link. Daarmee log je in. De link werkt 15 minuten, en één keer.',
    email: 'Jouw mailadres',
    button: 'Stuur mij een link',
  },
  asked: {
    title: 'Kijk in je mail',
    text: 'Hoort er een account bij dit adres? Dan krijg je nu een mail. Zie je niets? Kijk bij de ongewenste mail.',
    demo: 'In dit voorbeeld gaat er geen echte mail uit.',
    demoLink: 'Bekijk de post',
    back: 'Terug naar inloggen',
  },
  open: {
    title: 'Log in met je link',
    text: 'Klik op de knop. Dan ben je ingelogd.',
    button: 'Log nu in',
  },
  over: {
    title: 'Deze link werkt niet meer',
    text: 'Een link werkt 15 minuten, en één keer. Vraag een nieuwe.',
    link: 'Naar inloggen',
  },
  mail: {
    subject: 'Je link om in te loggen',
    text: (organisation: string, address: string) =>
      `Dag,\n\nJe vroeg om in te loggen bij Stapwijs van ${organisation}. Open deze link:\n\n${address}\n\nDe link werkt 15 minuten, en één keer.\nVroeg je dit niet? Dan hoef je niets te doen.\n`,
  },
};

const en: Texts<typeof nl> = {
  ask: {
    title: 'Rather without a password?',
    text: 'We send you a mail with a link that signs you in. The link works for 15 minutes, and once.',
    email: 'Where should the link go?',
    button: 'Send me a link',
  },
  asked: {
    title: 'Look in your mail',
    text: 'Does this address have an account? Then you get a mail now. Do you see nothing? Look in your spam folder.',
    demo: 'In this example no real mail goes out.',
    demoLink: 'See the mail',
    back: 'Back to signing in',
  },
  open: {
    title: 'Sign in with your link',
    text: 'Click the button. Then you are signed in.',
    button: 'Sign in now',
  },
  over: {
    title: 'This link does not work any more',
    text: 'A link works for 15 minutes, and once. Ask for a new one.',
    link: 'To signing in',
  },
  mail: {
    subject: 'Your link to sign in',
    text: (organisation, address) =>
      `Hello,\n\nYou asked to sign in to Stapwijs of ${organisation}. Open this link:\n\n${address}\n\nThe link works for 15 minutes, and once.\nDid you not ask for this? Then you do not have to do anything.\n`,
  },
};

export const mailLinkTexts = { nl, en };
