import type { Texts } from '../../../platform/i18n/texts.ts';

/** The routes to choose from, over weeks. */
const nl = {
  routesTitle: 'Routes om te kiezen',
  routesLead: (hours: number | null) =>
    hours === null
      ? 'Van boven naar beneden zie je de weken.'
      : `Van boven naar beneden zie je de weken. Elke route past in ${hours} uur per week.`,
  legend: {
    work: 'stap naar werk of meedoen',
    solve: 'iets oplossen of leren',
    unknown: 'niemand weet of deze volgorde beter is',
  },
  disagree: 'De bronnen zijn het niet eens over de volgorde',
  disagreeText:
    'De ene bron zegt: begin met stress over geld. De andere zegt: doe het samen met zoeken naar werk. Een derde zegt: begin met wat iemand wil. Daarom zie je ze naast elkaar.',
  week: 'week',
  lasts: 'Duurt minstens',
  atMost: 'Per week hoogstens',
  steps: 'Stappen',
  weekCount: (n: number) => (n === 1 ? '1 week' : `${n} weken`),
  hourCount: (n: number) => `${n} uur`,
  pathLabel: (name: string, weeks: number) => `Route ${name}, minstens ${weeks} weken.`,
  stepLine: (from: number, to: number, name: string, hours: number) =>
    `Week ${from} tot ${to}: ${name}, ${hours} uur per week.`,
  table: {
    caption: (name: string) => `Route ${name} als tabel`,
    step: 'Stap',
    weeks: 'Week',
    hours: 'Uur per week',
    after: 'Na',
    why: 'Waarom',
  },
  fromTo: (from: number, to: number) => `${from} tot ${to}`,
  fromWeek: (from: number, to: number) => `Week ${from} tot ${to}.`,
  begun: 'begonnen',
  begin: {
    title: 'Zo begin je',
    steps: [
      'Bewaar deze routes. Klik op ‘Bewaar als PDF’ of print de pagina.',
      'Kies de route die jij fijn vindt. Je mag ook iets anders kiezen.',
      'Bel of ga langs. Zeg welke eerste stap je wilt zetten.',
    ],
    first: (name: string) => `Jouw eerste stap kan zijn: ${name}.`,
  },
  leastNote: 'Wij rekenen met de kortste tijd en de minste uren. Het mag altijd langer duren.',
};

const en: Texts<typeof nl> = {
  routesTitle: 'Routes to choose from',
  routesLead: (hours) =>
    hours === null
      ? 'From top to bottom you see the weeks.'
      : `From top to bottom you see the weeks. Every route fits in ${hours} hours a week.`,
  legend: {
    work: 'step to work or taking part',
    solve: 'solving or learning something',
    unknown: 'nobody knows whether this order is better',
  },
  disagree: 'The sources do not agree about the order',
  disagreeText:
    'One source says: begin with stress about money. Another says: do it together with looking for work. A third says: begin with what someone wants. That is why you see them side by side.',
  week: 'week',
  lasts: 'Takes at least',
  atMost: 'A week at most',
  steps: 'Steps',
  weekCount: (n) => (n === 1 ? '1 week' : `${n} weeks`),
  hourCount: (n) => `${n} hours`,
  pathLabel: (name, weeks) => `Route ${name}, at least ${weeks} weeks.`,
  stepLine: (from, to, name, hours) => `Week ${from} to ${to}: ${name}, ${hours} hours a week.`,
  table: {
    caption: (name) => `Route ${name} as a table`,
    step: 'Step',
    weeks: 'Week',
    hours: 'Hours a week',
    after: 'After',
    why: 'Why',
  },
  fromTo: (from, to) => `${from} to ${to}`,
  fromWeek: (from, to) => `Week ${from} to ${to}.`,
  begun: 'begun',
  begin: {
    title: 'How to begin',
    steps: [
      'Keep these routes. Click ‘Save as PDF’ or print the page.',
      'Choose the route you like. You may also choose something else.',
      'Call or come by. Say which first step you want to take.',
    ],
    first: (name) => `Your first step can be: ${name}.`,
  },
  leastNote: 'We count with the shortest time and the fewest hours. It may always take longer.',
};

export const routesPageTexts = { nl, en };
