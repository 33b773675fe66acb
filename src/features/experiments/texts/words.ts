import type { Texts } from '../../../platform/i18n/texts.ts';

/** Names of what a study is made of. */
const nl = {
  outcome: {
    'betaald-werk': 'betaald werk',
    'uit-bijstand': 'uit de bijstand',
  },
  /** As in: 20 van de 96 … */
  reached: {
    'betaald-werk': 'hadden betaald werk',
    'uit-bijstand': 'waren uit de bijstand',
  },
  moreOf: {
    'betaald-werk': ['minder mensen met werk', 'meer mensen met werk'],
    'uit-bijstand': ['minder mensen uit de bijstand', 'meer mensen uit de bijstand'],
  },
  /** At the two halves of a picture, where there is little room. */
  halves: {
    'betaald-werk': ['minder werk', 'meer werk'],
    'uit-bijstand': ['minder uitstroom', 'meer uitstroom'],
  },
  secondary: {
    'tijd-tot-uitstroom': 'wanneer mensen uit de bijstand gaan',
    welzijn: 'hoe het met mensen gaat (welzijn)',
  },
  subject: { werkwijze: 'een manier van werken', instrument: 'een soort hulp uit het aanbod' },
  duties: { blijven: 'de plichten blijven', ontheven: 'vrij van plichten' },
  begins: { coach: 'de coach', inwoner: 'de werkzoekende', samen: 'wie van de twee wil' },
  channel: {
    gesprek: 'gesprek',
    telefoon: 'telefoon',
    video: 'videobellen',
    bericht: 'bericht',
    app: 'app',
    brief: 'brief',
    huisbezoek: 'huisbezoek',
  },
  anyChannel: 'wat past',
  every: (days: number) => (days % 7 === 0 ? `elke ${days / 7} weken` : `elke ${days} dagen`),
  everyWeek: 'elke week',
  whenAsked: 'als iemand erom vraagt',
  status: { draft: 'ontwerp', registered: 'vastgelegd', running: 'loopt', closed: 'afgerond' },
  baseline: {
    leeftijd: 'leeftijd',
    'maanden-bijstand': 'maanden in de bijstand',
    startkwalificatie: 'diploma op mbo 2, havo of hoger',
    'kinderen-thuis': 'kinderen thuis',
  },
  level: {
    leeftijd: ['tot 27 jaar', '27 tot 50 jaar', '50 jaar en ouder'],
    'maanden-bijstand': ['minder dan een jaar', '1 tot 3 jaar', '3 jaar of langer'],
    startkwalificatie: ['zonder zo’n diploma', 'met zo’n diploma'],
    'kinderen-thuis': ['geen kinderen thuis', 'kinderen thuis'],
  },
  drawn: 'Loting: het toeval bepaalt de groep',
  notDrawn: 'Geen loting: mensen zitten al in een groep',
  months: (n: number) => (n === 1 ? '1 maand' : `${n} maanden`),
  people: (n: number) => `${n} mensen`,
  invented: 'verzonnen',
  hidden: 'te weinig om te tonen',
};

const en: Texts<typeof nl> = {
  outcome: { 'betaald-werk': 'paid work', 'uit-bijstand': 'off benefit' },
  reached: { 'betaald-werk': 'had paid work', 'uit-bijstand': 'were off benefit' },
  moreOf: {
    'betaald-werk': ['fewer people in work', 'more people in work'],
    'uit-bijstand': ['fewer people off benefit', 'more people off benefit'],
  },
  halves: {
    'betaald-werk': ['less work', 'more work'],
    'uit-bijstand': ['fewer exits', 'more exits'],
  },
  secondary: {
    'tijd-tot-uitstroom': 'when people leave benefit',
    welzijn: 'how people are doing (wellbeing)',
  },
  subject: { werkwijze: 'a way of working', instrument: 'a kind of help from the offer' },
  duties: { blijven: 'duties stay', ontheven: 'free of duties' },
  begins: { coach: 'the coach', inwoner: 'the job seeker', samen: 'whoever of the two wants to' },
  channel: {
    gesprek: 'talk',
    telefoon: 'phone',
    video: 'video call',
    bericht: 'message',
    app: 'app',
    brief: 'letter',
    huisbezoek: 'home visit',
  },
  anyChannel: 'whatever suits',
  every: (days) => (days % 7 === 0 ? `every ${days / 7} weeks` : `every ${days} days`),
  everyWeek: 'every week',
  whenAsked: 'when somebody asks',
  status: { draft: 'draft', registered: 'registered', running: 'running', closed: 'closed' },
  baseline: {
    leeftijd: 'age',
    'maanden-bijstand': 'months on benefit',
    startkwalificatie: 'diploma at upper secondary level',
    'kinderen-thuis': 'children at home',
  },
  level: {
    leeftijd: ['under 27', '27 to 49', '50 and over'],
    'maanden-bijstand': ['less than a year', '1 to 3 years', '3 years or longer'],
    startkwalificatie: ['without such a diploma', 'with such a diploma'],
    'kinderen-thuis': ['no children at home', 'children at home'],
  },
  drawn: 'Lottery: chance decides the group',
  notDrawn: 'No lottery: people are in a group already',
  months: (n) => (n === 1 ? '1 month' : `${n} months`),
  people: (n) => `${n} people`,
  invented: 'invented',
  hidden: 'too small to show',
};

export const wordTexts = { nl, en };
export type WordTexts = Texts<typeof nl>;
