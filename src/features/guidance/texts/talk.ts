import type { Texts } from '../../../platform/i18n/texts.ts';

/** Read by job seekers too: A2. */
const nl = {
  title: (coach: string) => `Praat met ${coach}`,
  coachTitle: 'Berichten',
  lead: 'Schrijf gerust. Alleen jij en je coach lezen dit. Is je coach er een dag niet? Dan leest een collega mee.',
  back: 'Terug naar mijn route',
  messages: 'Berichten',
  empty: { title: 'Er zijn nog geen berichten', text: 'Jullie schreven elkaar hier nog niet.' },
  earlier: 'Eerdere berichten',
  latest: 'Nieuwste berichten',
  yours: 'Jij',
  read: 'gelezen',
  notRead: 'nog niet gelezen',
  label: 'Jouw bericht',
  help: 'Schrijf niets over ziekte. Dat mag hier niet staan.',
  send: 'Stuur',
  waiting: { coach: 'Wacht op de coach', inwoner: 'Wacht op de inwoner' },
  settle: 'Hier is geen antwoord nodig',
  noAccount: 'Deze persoon heeft nog geen account',
  noAccountText: 'Geef eerst toegang. Dan kan deze persoon je berichten lezen.',
  noAccountLink: 'Geef toegang',
  closed: 'Dit dossier is gesloten. Je kunt hier alleen lezen.',
  unread: (n: number) => (n === 1 ? '1 nieuw bericht' : `${n} nieuwe berichten`),
  open: 'Lees en schrijf',
  mail: {
    subject: 'Er is een bericht voor je',
    text: (organisation: string, address: string) =>
      `Dag,\n\nEr is een bericht voor je in Stapwijs van ${organisation}. Log in en lees het:\n\n${address}\n`,
  },
  problems: {
    empty: 'Schrijf eerst je bericht.',
    long: 'Je bericht is te lang. Maak er twee berichten van.',
    byOther:
      'Nu is er iemand anders ingelogd. Is dit van jou? Stuur het dan nog een keer. Is het niet van jou? Sluit dan deze pagina.',
  },
  week: {
    title: 'Hoe gaat het deze week?',
    lead: (coach: string) => `Twee korte vragen. ${coach} leest je antwoord.`,
    feeling: 'Hoe gaat het?',
    faces: { good: 'Goed', ok: 'Gaat wel', bad: 'Niet goed' },
    step: 'Lukt je stap?',
    answers: { ja: 'Ja', beetje: 'Een beetje', nee: 'Nee', 'geen-stap': 'Ik heb nu geen stap' },
    words: 'Wil je er iets bij zeggen?',
    wordsHelp: 'Schrijf niets over ziekte.',
    send: 'Stuur mijn antwoord',
    done: 'Dank je. Je antwoord van deze week is binnen.',
    list: 'Zo ging het',
    listEmpty: 'Er is nog geen antwoord op de vragen van de week.',
    of: (day: string) => `Week van ${day}`,
    more: (n: number) => `Er zijn ${n} antwoorden voor deze week. Ze zijn allemaal bewaard.`,
    problems: {
      byOther:
        'Nu is er iemand anders ingelogd. Is dit van jou? Stuur het dan nog een keer. Is het niet van jou? Sluit dan deze pagina.',
      feelingMissing: 'Kies hoe het gaat.',
      stepMissing: 'Kies of je stap lukt.',
      wordsLong: 'Dit is te lang. Houd het bij 500 tekens.',
    },
  },
};

const en: Texts<typeof nl> = {
  title: (coach) => `Talk to ${coach}`,
  coachTitle: 'Messages',
  lead: 'Feel free to write. Only you and your coach read this. When your coach is away for a day, a colleague reads along.',
  back: 'Back to my route',
  messages: 'Messages',
  empty: { title: 'There are no messages yet', text: 'You have not written to each other here yet.' },
  earlier: 'Earlier messages',
  latest: 'Latest messages',
  yours: 'You',
  read: 'read',
  notRead: 'not read yet',
  label: 'Your message',
  help: 'Do not write about illness. That may not be kept here.',
  send: 'Send',
  waiting: { coach: 'Waiting for the coach', inwoner: 'Waiting for the person' },
  settle: 'No answer is needed here',
  noAccount: 'This person has no account yet',
  noAccountText: 'Give access first. Then this person can read your messages.',
  noAccountLink: 'Give access',
  closed: 'This file is closed. You can only read here.',
  unread: (n) => (n === 1 ? '1 new message' : `${n} new messages`),
  open: 'Read and write',
  mail: {
    subject: 'There is a message for you',
    text: (organisation, address) =>
      `Hello,\n\nThere is a message for you in Stapwijs of ${organisation}. Sign in and read it:\n\n${address}\n`,
  },
  problems: {
    empty: 'Write your message first.',
    long: 'Your message is too long. Split it into two messages.',
    byOther:
      'Somebody else is signed in now. Is this yours? Then send it once more. Is it not yours? Then close this page.',
  },
  week: {
    title: 'How is it going this week?',
    lead: (coach) => `Two short questions. ${coach} reads your answer.`,
    feeling: 'How is it going?',
    faces: { good: 'Good', ok: 'So-so', bad: 'Not good' },
    step: 'Is your step working out?',
    answers: { ja: 'Yes', beetje: 'A little', nee: 'No', 'geen-stap': 'I have no step right now' },
    words: 'Do you want to say more?',
    wordsHelp: 'Do not write about illness.',
    send: 'Send my answer',
    done: 'Thank you. Your answer for this week has arrived.',
    list: 'How it went',
    listEmpty: 'There is no answer to the weekly questions yet.',
    of: (day) => `Week of ${day}`,
    more: (n) => `There are ${n} answers for this week. All of them are kept.`,
    problems: {
      byOther:
        'Somebody else is signed in now. Is this yours? Then send it once more. Is it not yours? Then close this page.',
      feelingMissing: 'Choose how it is going.',
      stepMissing: 'Choose whether your step is working out.',
      wordsLong: 'This is too long. Keep it to 500 characters.',
    },
  },
};

export const talkTexts = { nl, en };
