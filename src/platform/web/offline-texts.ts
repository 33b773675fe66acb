import type { Texts } from '../i18n/texts.ts';

/** For job seekers, A2. */
const nl = {
  ask: 'Is dit jouw eigen telefoon? Dan kun je deze pagina’s ook lezen zonder internet.',
  keep: 'Bewaar op deze telefoon',
  kept: 'Deze pagina’s staan op deze telefoon. Uitloggen haalt ze weg.',
  forget: 'Haal van deze telefoon',
  offline: 'Je hebt geen internet. Je ziet hoe het was op',
  waiting: 'Dit sturen wij zodra je internet hebt:',
  refused: 'Dit kwam niet aan. Schrijf het nog een keer, of vertel het je coach:',
  drop: 'Haal dit weg',
  signIn: 'Log in. Dan sturen wij wat je schreef.',
  elsewhere: 'De pagina die je koos, kan niet zonder internet.',
  stays:
    'Zonder internet lukt dit niet. Wat je koos of schreef, blijft hier staan. Druk nog een keer als je weer internet hebt.',
  missing: 'Er ontbreekt nog iets. Schrijf of kies dat eerst. Stuur het dan.',
};

const en: Texts<typeof nl> = {
  ask: 'Is this your own phone? Then you can read these pages without internet too.',
  keep: 'Keep on this phone',
  kept: 'These pages are on this phone. Signing out removes them.',
  forget: 'Remove from this phone',
  offline: 'You have no internet. You see how it was at',
  waiting: 'We send this as soon as you have internet:',
  refused: 'This could not be sent. Write it once more, or tell your coach:',
  drop: 'Remove this',
  signIn: 'Sign in. Then we send what you wrote.',
  elsewhere: 'The page that you chose does not work without internet.',
  stays:
    'This does not work without internet. What you chose or wrote stays here. Press once more when you have internet again.',
  missing: 'Something is still missing. Write or choose that first. Then send it.',
};

export const offlineTexts = { nl, en };
