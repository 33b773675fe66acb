import type { Texts } from '../../../platform/i18n/texts.ts';

/** How it goes with the working method. For professionals, B1. */
const nl = {
  title: (team: string) => `Hoe gaat het in ${team}?`,
  lead: 'Wat jullie vinden, wat jullie doen en wat er intussen gebeurde. Nooit over één collega.',
  traces: 'Doen wij wat wij afspraken?',
  tracesText:
    'Dit telt Stapwijs uit het werk zelf. Minder dan 10, of minder dan 3 coaches? Dan staat het er niet.',
  noTraces: 'Er is nog niets te tellen. Maak keuzes en rond stappen af; dan komt het hier.',
  quarter: 'Kwartaal',
  quarterName: (year: string, number: string) => `${number}e kwartaal ${year}`,
  decided: 'Keuzes met een reden erbij',
  evaluated: 'Stappen waarvan bekend is hoe het ging',
  contact: {
    kept: (days: string) =>
      `Contact: in de laatste 90 dagen ging het op ${days} van de 100 dagen zoals afgesproken.`,
    nobody: 'Contact: er is nog met niemand afgesproken hoe vaak.',
    hidden: 'Contact: dit gaat over te weinig mensen of coaches. Daarom staat hier geen getal.',
  },
  of: (done: string, all: string) => `${done} van de ${all}`,
  hidden: 'te weinig om te tonen',
  noChange: 'Te weinig mensen vulden het meer dan één keer in. Over verandering zeggen wij niets.',
  nothing: 'geen',
  constructs: 'Wat vinden wij zelf?',
  constructsText: (team: string) =>
    `Collega’s in ${team} vulden dezelfde vragen in op meer momenten. Dit is geen bewijs dat de werkwijze het deed.`,
  noConstructs: {
    title: 'Er zijn nog geen antwoorden',
    text: 'Vraag collega’s vóór, tijdens en na de verandering hoe zij erover denken.',
    action: 'Begin een meting',
  },
  range: (from: string, to: string) => `Van ${from} (helemaal niet) tot ${to} (helemaal wel).`,
  moment: 'Moment',
  mean: 'Gemiddeld',
  people: 'Mensen',
  interval: 'Marge',
  change: (change: string, low: string, high: string, d: string, n: string) =>
    `Verandering: ${change} (marge ${low} tot ${high}), d ${d}, ${n} mensen.`,
  dText:
    'Met d vergelijk je: de verandering, gedeeld door hoe ver de antwoorden uit elkaar liggen (d_av). 0,2 is klein, 0,8 is groot.',
  timeline: 'Wat gebeurde er intussen?',
  timelineText: 'Een reorganisatie of nieuwe regels kunnen de cijfers ook veranderen.',
  timelineLabel: 'Een tijdlijn met metingen, gebeurtenissen en momenten van terugkijken.',
  noEvents: {
    title: 'Er staat nog niets op de tijdlijn',
    text: 'Schrijf op wat er gebeurde, en wanneer jullie samen terugkeken.',
  },
  /** When there is more than fits on one page. */
  pages: {
    latest: (here: number, all: number) =>
      `Jullie schreven ${all} gebeurtenissen en momenten van terugkijken op. Dit zijn de laatste ${here}.`,
    earlier: (here: number, all: number) =>
      `Jullie schreven ${all} gebeurtenissen en momenten van terugkijken op. Dit zijn er ${here} van eerder.`,
    label: 'Bladeren in de tijd',
    page: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
    older: 'Wat eerder gebeurde',
    newer: 'Wat later gebeurde',
    learned: 'Dit hoort bij de tijd van deze pagina.',
    nothingLearned: 'In de tijd van deze pagina schreven jullie dit niet op.',
    toPages: 'Kies een andere tijd',
  },
  mark: { measured: 'Meting', event: 'Gebeurtenis', evaluation: 'Samen terugkijken' },
  addEvent: 'Schrijf op wat er gebeurde',
  addEvaluation: 'Schrijf op wat jullie leerden',
  evaluations: 'Wat wij leerden',
  noEvaluations: 'Jullie schreven nog niet op wat jullie leerden.',
  keeps: 'Dit houden wij',
  changes: 'Dit doen wij anders',
  when: 'Wanneer',
  what: 'Wat',
  kind: 'Soort',
};

const en: Texts<typeof nl> = {
  title: (team) => `How is it going in ${team}?`,
  lead: 'What you think, what you do and what happened meanwhile. Never about one colleague.',
  traces: 'Do we do what we agreed?',
  tracesText:
    'Stapwijs counts this from the work itself. Fewer than 10, or fewer than 3 coaches? Then it is not shown.',
  noTraces: 'There is nothing to count yet. Make choices and finish steps; then it appears here.',
  quarter: 'Quarter',
  quarterName: (year, number) => `Quarter ${number} of ${year}`,
  decided: 'Choices with a reason',
  evaluated: 'Steps of which is known how it went',
  contact: {
    kept: (days) => `Contact: in the last 90 days it went as agreed on ${days} of every 100 days.`,
    nobody: 'Contact: nothing has been agreed with anybody about how often.',
    hidden: 'Contact: this is about too few people or coaches. That is why there is no figure here.',
  },
  of: (done, all) => `${done} of ${all}`,
  hidden: 'too few to show',
  noChange: 'Too few people answered more than once. We say nothing about change.',
  nothing: 'none',
  constructs: 'What do we think ourselves?',
  constructsText: (team) =>
    `Colleagues in ${team} answered the same questions at several moments. This does not prove that the method did it.`,
  noConstructs: {
    title: 'There are no answers yet',
    text: 'Ask colleagues before, during and after the change what they think.',
    action: 'Begin a measurement',
  },
  range: (from, to) => `From ${from} (not at all) to ${to} (completely).`,
  moment: 'Moment',
  mean: 'Mean',
  people: 'People',
  interval: 'Margin',
  change: (change, low, high, d, n) => `Change: ${change} (margin ${low} to ${high}), d ${d}, ${n} people.`,
  dText:
    'With d you can compare: the change divided by the mean spread of the answers (d_av). 0.2 is small, 0.8 is large.',
  timeline: 'What happened meanwhile?',
  timelineText: 'A reorganisation or new rules may change the figures too.',
  timelineLabel: 'A timeline with measurements, events and moments of looking back.',
  noEvents: {
    title: 'There is nothing on the timeline yet',
    text: 'Write down what happened, and when you looked back together.',
  },
  pages: {
    latest: (here, all) =>
      `You wrote down ${all} events and moments of looking back. These are the latest ${here}.`,
    earlier: (here, all) =>
      `You wrote down ${all} events and moments of looking back. These are ${here} from before.`,
    label: 'Pages of time',
    page: (page, pages) => `Page ${page} of ${pages}`,
    older: 'What happened before',
    newer: 'What happened after',
    learned: 'This belongs to the time of this page.',
    nothingLearned: 'You wrote nothing of this in the time of this page.',
    toPages: 'Choose another time',
  },
  mark: { measured: 'Measurement', event: 'Event', evaluation: 'Looking back together' },
  addEvent: 'Write down what happened',
  addEvaluation: 'Write down what you learned',
  evaluations: 'What we learned',
  noEvaluations: 'You have not written down yet what you learned.',
  keeps: 'What we keep',
  changes: 'What we do differently',
  when: 'When',
  what: 'What',
  kind: 'Kind',
};

export const courseTexts = { nl, en };
