import type { Case } from './kinds.ts';
import { leaves, STARTED, wants } from './kinds.ts';

export const wishAndDistance: readonly Case[] = [
  {
    name: 'Man op trede 1 met schulden wil heel graag met zijn handen bij een sociale onderneming werken',
    situation: {
      goal: 'doorstroom',
      rung: 1,
      hoursPerWeek: 16,
      language: 'B1',
      targetGroups: [],
      monthsWithoutWork: 50,
      problematicDebts: true,
      motivatedFor: ['bepaald werk'],
      domains: [...leaves('geld'), ...wants('werkervaring', 'zelfvertrouwen', 'passend-werk')],
      done: STARTED,
    },
    expects: [
      { pointer: ['p7a', 'p2b', 'p3a'], because: 'schulden, een duidelijke wens en lang alleen' },
      { fits: ['werken-bij-een-sociale-onderneming'], because: 'motivatie gaat voor afstand' },
      {
        amongBest: { ids: ['werken-bij-een-sociale-onderneming'], within: 5 },
        because: 'precies wat hij wil',
      },
      { fits: ['schuldhulpverlening'], because: 'de schulden blijven bespreekbaar' },
      {
        route: { name: 'eerst-rust', contains: ['schuldhulpverlening'] },
        because: 'deze route regelt eerst geld',
      },
      {
        route: { name: 'wat-jij-wilt', contains: ['werken-bij-een-sociale-onderneming'] },
        because: 'deze route begint bij de wens',
      },
    ],
  },
  {
    name: 'Dezelfde afstand zonder uitgesproken wens: dan eerst kleinere stappen',
    situation: {
      goal: 'doorstroom',
      rung: 1,
      hoursPerWeek: 16,
      targetGroups: [],
      monthsWithoutWork: 50,
      motivatedFor: ['nog onbekend'],
      domains: wants('gezondheid-sociaal', 'zelfvertrouwen', 'netwerk'),
      done: STARTED,
    },
    expects: [
      { notPointer: ['p2a', 'p2b', 'p7a'], because: 'geen wens, geen schulden genoemd' },
      {
        firstNeeds: { id: 'werken-bij-een-sociale-onderneming', gives: [] },
        because: 'van trede 1 naar 3 is meer dan een stap',
      },
      {
        amongBest: { ids: ['lotgenotengroep', 'maatje'], within: 5 },
        because: 'mensen om je heen is stap een',
      },
      {
        notAmongBest: { ids: ['jobs-training', 'banenmarkt', 'jobhunting'], within: 10 },
        because: 'werk zoeken is te ver',
      },
    ],
  },
];
