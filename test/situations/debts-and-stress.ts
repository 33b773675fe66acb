import type { Case } from './kinds.ts';
import { goesWell, STARTED, stuckOn, wants } from './kinds.ts';

export const debtsAndStress: readonly Case[] = [
  {
    name: 'Vrouw met grote schulden slaapt slecht van de post en wil eerst rust',
    situation: {
      goal: 'doorstroom',
      rung: 3,
      hoursPerWeek: 20,
      language: 'B2',
      digital: 'goed',
      targetGroups: [],
      monthsWithoutWork: 20,
      problematicDebts: true,
      financialStress: true,
      domains: [...stuckOn('geld'), ...wants('gezondheid-mentaal')],
      done: STARTED,
    },
    expects: [
      { pointer: ['p7a'], because: 'grote schulden en geldstress' },
      { amongBest: { ids: ['schuldhulpverlening'], within: 3 }, because: 'dit is haar eerste vraag' },
      {
        amongBest: { ids: ['mobility-mentoring', 'omgaan-met-stress'], within: 10 },
        because: 'geld en stress samen',
      },
      { above: ['schuldhulpverlening', 'sollicitatietraining'], because: 'eerst rust over geld' },
      {
        firstNeeds: { id: 'saneringskrediet', gives: ['schuldhulpverlening'] },
        because: 'een krediet komt uit schuldhulp',
      },
      {
        route: {
          name: 'eerst-rust',
          firstStepOneOf: ['schuldhulpverlening', 'vroegsignalering', 'budgetcoaching', 'mobility-mentoring'],
          contains: ['schuldhulpverlening'],
        },
        because: 'de route begint met geld',
      },
    ],
  },
  {
    name: 'Werkende met loonbeslag wil zijn baan houden',
    situation: {
      goal: 'behoud',
      rung: 6,
      desiredRung: 6,
      hoursPerWeek: 4,
      targetGroups: [],
      problematicDebts: true,
      domains: [...stuckOn('geld'), ...goesWell('passend-werk', 'werkervaring')],
    },
    expects: [
      { pointer: ['p7a'], because: 'schulden wegen ook bij wie werkt' },
      {
        amongBest: { ids: ['schuldhulpverlening', 'budgetcoaching'], within: 5 },
        because: 'dit houdt de baan overeind',
      },
      {
        fitsNot: ['werkervaringsplaats', 'participatieplaats', 'werkleertraject-met-uitkering'],
        because: 'hij werkt al',
      },
      {
        notAmongBest: { ids: ['jobhunting', 'banenmarkt', 'jobclub'], within: 10 },
        because: 'hij zoekt geen werk',
      },
    ],
  },
  {
    name: 'Man vol in de crisis heeft nu nul uren over',
    situation: {
      rung: 2,
      hoursPerWeek: 0,
      targetGroups: [],
      problematicDebts: true,
      domains: stuckOn('geld', 'wonen'),
      done: ['brede-intake'],
    },
    expects: [
      { fits: ['budgetbeheer', 'vroegsignalering'], because: 'dit kost hem zelf geen tijd' },
      {
        amongBest: { ids: ['budgetbeheer', 'vroegsignalering'], within: 5 },
        because: 'geld en huis eerst, zonder uren',
      },
      {
        fitsNot: ['jobs-training', 'werken-in-het-groen', 'bedrijfsbezoek-en-snuffelstage'],
        because: 'daar zijn uren voor nodig',
      },
      { pointer: ['p7a', 'p4a', 'x4'], because: 'schulden, weinig uren en twee zaken die klemmen' },
    ],
  },
  {
    name: 'Man met schulden en een lichte beperking raakt het overzicht over zijn geld steeds kwijt',
    situation: {
      goal: 'instroom',
      rung: 3,
      hoursPerWeek: 12,
      language: 'A2',
      digital: 'geen',
      targetGroups: ['lvb'],
      monthsWithoutWork: 30,
      problematicDebts: true,
      domains: [...stuckOn('geld'), ...wants('competentie')],
      done: STARTED,
    },
    expects: [
      {
        fits: ['beschermingsbewind', 'schuldhulpverlening', 'begeleiding-bij-lvb'],
        because: 'rust en steun op maat',
      },
      {
        amongBest: { ids: ['schuldhulpverlening', 'budgetbeheer'], within: 8 },
        because: 'geld staat voorop',
      },
      {
        firstNeeds: { id: 'vacature-matching', gives: ['digitaal-leren'] },
        because: 'hij kan nog niet met een computer werken',
      },
      { fitsNot: ['ips', 'traject-alleenstaande-ouder'], because: 'andere doelgroepen' },
    ],
  },
];
