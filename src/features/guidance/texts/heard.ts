import { howManyPeople } from '../../../platform/i18n/how-many.ts';
import type { Texts } from '../../../platform/i18n/texts.ts';

const days = (n: number) => (n === 1 ? '1 dag' : `${n} dagen`);
const daysEn = (n: number) => (n === 1 ? '1 day' : `${n} days`);

/** For coaches, B1. */
const nl = {
  title: 'Van wie hoorde je lang niets?',
  lead: 'Aandacht werkt, ook aan de telefoon. Hier zie je wie te lang niets van zich liet horen.',
  back: 'Terug naar dossiers',
  kinds: {
    late: 'Te lang stil',
    asks: 'Wacht op jouw antwoord',
    within: 'Zoals afgesproken',
    none: 'Geen afspraak',
  },
  kindsLabel: 'Wie wil je zien?',
  count: (n: number) => howManyPeople.nl(n),
  late: (n: number) => `${days(n)} over tijd`,
  left: (n: number) => (n === 0 ? 'vandaag nog' : `nog ${days(n)}`),
  lastHeard: (when: string) => `Laatst gehoord op ${when}.`,
  never: 'Nog nooit iets gehoord.',
  every: (n: number) => (n === 1 ? 'Afspraak: elke dag contact.' : `Afspraak: om de ${n} dagen contact.`),
  noAgreement: 'Geen afspraak over contact.',
  log: 'Leg contact vast',
  nobody: {
    late: { title: 'Je hoorde van iedereen', text: 'Niemand is langer stil dan afgesproken.' },
    asks: { title: 'Niemand wacht op jou', text: 'Elk bericht heeft een antwoord.' },
    within: { title: 'Hier staat nog niemand', text: 'Maak in een dossier een afspraak over contact.' },
    none: { title: 'Met iedereen is een afspraak', text: 'Er is niemand zonder afspraak over contact.' },
  },
  toCaseload: 'Naar dossiers',
  attention: (n: number) =>
    n === 1 ? '1 persoon is langer stil dan afgesproken' : `${n} mensen zijn langer stil dan afgesproken`,
  all: 'Je hoorde van iedereen zoals afgesproken',
  see: 'Bekijk wie',
  asks: (n: number) => (n === 1 ? '1 persoon wacht op antwoord' : `${n} mensen wachten op antwoord`),
  pages: 'Pagina’s',
  previous: 'Vorige',
  next: 'Volgende',
  page: (n: number, of: number) => `Pagina ${n} van ${of}`,
  agreement: {
    title: 'Afspraak over contact',
    lead: (name: string) => `Hoe vaak hebben ${name} en jij contact? Spreek het samen af.`,
    days: 'Na hoeveel dagen is er weer contact?',
    daysHelp: 'Bijvoorbeeld 7 of 14. Laat leeg als jullie niets afspreken.',
    channel: 'Hoe het liefst?',
    anyChannel: 'Maakt niet uit',
    begins: 'Wie begint?',
    who: { coach: 'De coach', inwoner: 'De inwoner', samen: 'Samen' },
    save: 'Bewaar de afspraak',
    back: 'Terug naar contact',
    make: 'Maak een afspraak',
    change: 'Wijzig de afspraak',
    none: 'Jullie hebben nog niets afgesproken over contact.',
    problems: {
      daysWrong: 'Vul een getal in van 1 tot 365, of laat het leeg.',
      beginsMissing: 'Kies wie begint.',
    },
  },
  dose: {
    title: 'Hoeveel contact was er?',
    sentence: (time: string, reached: number) => `In ${time} was er ${reached} keer contact.`,
    triedToo: (tried: number) => `Het lukte ${tried} keer niet.`,
    minutes: (minutes: number, unknown: number) =>
      unknown === 0
        ? `Samen ${minutes} minuten.`
        : `Samen ${minutes} minuten. Van ${unknown} keer is de tijd niet opgeschreven.`,
    over: { weken: 'Contact per week', maanden: 'Contact per maand' },
    channels: 'Contact per soort',
    span: { weken: 'Week van', maanden: 'Maand' },
    channel: 'Soort',
    reached: 'Gesproken',
    tried: 'Niet bereikt',
    minutesColumn: 'Minuten',
    period: 'Over welke tijd?',
    units: { weken: '13 weken', maanden: '12 maanden' },
  },
};

const en: Texts<typeof nl> = {
  title: 'Who have you not heard from in a while?',
  lead: 'Attention works, by phone too. Here you see who has been silent for too long.',
  back: 'Back to files',
  kinds: {
    late: 'Silent for too long',
    asks: 'Waiting for your answer',
    within: 'As agreed',
    none: 'No agreement',
  },
  kindsLabel: 'Who do you want to see?',
  count: (n) => howManyPeople.en(n),
  late: (n) => `${daysEn(n)} overdue`,
  left: (n) => (n === 0 ? 'today at the latest' : `${daysEn(n)} left`),
  lastHeard: (when) => `Last heard from on ${when}.`,
  never: 'Never heard from yet.',
  every: (n) => (n === 1 ? 'Agreed: contact every day.' : `Agreed: contact every ${n} days.`),
  noAgreement: 'No agreement about contact.',
  log: 'Log contact',
  nobody: {
    late: { title: 'You have heard from everybody', text: 'Nobody has been silent for longer than agreed.' },
    asks: { title: 'Nobody is waiting for you', text: 'Every message has an answer.' },
    within: { title: 'There is nobody here yet', text: 'Make an agreement about contact in a file.' },
    none: { title: 'There is an agreement with everybody', text: 'Nobody is without one.' },
  },
  toCaseload: 'To files',
  attention: (n) =>
    n === 1
      ? '1 person has been silent for longer than agreed'
      : `${n} people have been silent for longer than agreed`,
  all: 'You have heard from everybody as agreed',
  see: 'See who',
  asks: (n) => (n === 1 ? '1 person is waiting for an answer' : `${n} people are waiting for an answer`),
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  page: (n, of) => `Page ${n} of ${of}`,
  agreement: {
    title: 'Agreement about contact',
    lead: (name) => `How often are you and ${name} in touch? Agree on it together.`,
    days: 'After how many days is there contact again?',
    daysHelp: 'For example 7 or 14. Leave it empty if you agree on nothing.',
    channel: 'Which way do you prefer?',
    anyChannel: 'Any way is fine',
    begins: 'Who begins?',
    who: { coach: 'The coach', inwoner: 'The person', samen: 'Together' },
    save: 'Save the agreement',
    back: 'Back to contact',
    make: 'Make an agreement',
    change: 'Change the agreement',
    none: 'You have not agreed on contact yet.',
    problems: {
      daysWrong: 'Fill in a number from 1 to 365, or leave it empty.',
      beginsMissing: 'Choose who begins.',
    },
  },
  dose: {
    title: 'How much contact was there?',
    sentence: (time, reached) =>
      `In ${time} there was contact ${reached === 1 ? 'once' : `${reached} times`}.`,
    triedToo: (tried) => `It failed ${tried === 1 ? 'once' : `${tried} times`}.`,
    minutes: (minutes, unknown) =>
      unknown === 0
        ? `${minutes} minutes together.`
        : `${minutes} minutes together. For ${unknown} of them nobody noted the time.`,
    over: { weken: 'Contact per week', maanden: 'Contact per month' },
    channels: 'Contact by kind',
    span: { weken: 'Week of', maanden: 'Month' },
    channel: 'Kind',
    reached: 'Got through',
    tried: 'Not reached',
    minutesColumn: 'Minutes',
    period: 'Over what period?',
    units: { weken: '13 weeks', maanden: '12 months' },
  },
};

export const heardTexts = { nl, en };
