import type { Texts } from '../../../platform/i18n/texts.ts';

/** Only in the demonstration, B1. */
const nl = {
  title: 'De post van dit voorbeeld',
  lead: 'Er gaat geen echte mail uit. Hier lees je wat mensen zouden krijgen.',
  to: (email: string) => `Aan ${email}`,
  open: 'Open de link',
  empty: {
    title: 'Er is nog geen post',
    text: 'Vraag een link om in te loggen. Na enkele tellen staat die hier.',
  },
  back: 'Naar inloggen',
};

const en: Texts<typeof nl> = {
  title: 'The mail of this example',
  lead: 'No real mail goes out. Here you read what people would get.',
  to: (email) => `To ${email}`,
  open: 'Open the link',
  empty: {
    title: 'There is no mail yet',
    text: 'Ask for a link to sign in. After a few seconds it is here.',
  },
  back: 'To signing in',
};

export const postTexts = { nl, en };
