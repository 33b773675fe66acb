import type { Case } from './kinds.ts';
import { STARTED, stuckOn, wants } from './kinds.ts';

export const entrepreneurs: readonly Case[] = [
  {
    name: 'Parttime ondernemer in de bijstand voelt druk om winst te maken',
    situation: {
      goal: 'doorstroom',
      rung: 4,
      hoursPerWeek: 20,
      language: 'C1',
      digital: 'goed',
      targetGroups: ['zelfstandigen'],
      monthsWithoutWork: 16,
      motivatedFor: ['eigen bedrijf'],
      takesInitiative: true,
      profitPressure: 'hoog',
      domains: wants('geld', 'motivatie', 'netwerk'),
      done: STARTED,
    },
    expects: [
      { pointer: ['p7c', 'p2a', 'p4a'], because: 'eigen bedrijf, initiatief, druk' },
      { amongBest: { ids: ['parttime-ondernemen'], within: 2 }, because: 'wat hij wil, zonder haast' },
      { above: ['parttime-ondernemen', 'ondernemersplan-cursus'], because: 'doen gaat voor een dik plan' },
      { firstNeeds: { id: 'bbz-starter', gives: ['ondernemersplan-cursus'] }, because: 'eerst een plan' },
      {
        route: { name: 'wat-jij-wilt', contains: ['parttime-ondernemen'], without: ['bbz-starter'] },
        because: 'verwachting omlaag',
      },
    ],
  },
  {
    name: 'Ver van werk, maar barst van de ideeën voor een eigen bedrijf',
    situation: {
      goal: 'doorstroom',
      rung: 2,
      hoursPerWeek: 16,
      language: 'B2',
      digital: 'goed',
      targetGroups: [],
      monthsWithoutWork: 60,
      motivatedFor: ['eigen bedrijf'],
      takesInitiative: true,
      domains: wants('motivatie', 'netwerk'),
      done: STARTED,
    },
    expects: [
      { pointer: ['p2a', 'p1b', 'p3a'], because: 'motivatie bij grote afstand' },
      { fits: ['parttime-ondernemen'], because: 'motivatie gaat voor afstand' },
      { amongBest: { ids: ['parttime-ondernemen'], within: 3 }, because: 'zijn eigen wens' },
      { route: { name: 'wat-jij-wilt', contains: ['parttime-ondernemen'] }, because: 'de wens is het begin' },
      { notPointer: ['p7c', 'p2b'], because: 'geen druk genoemd' },
    ],
  },
  {
    name: 'Wil een eigen bedrijf, maar wacht af: dan niet meteen',
    situation: {
      goal: 'doorstroom',
      rung: 2,
      hoursPerWeek: 16,
      language: 'B2',
      digital: 'goed',
      targetGroups: [],
      monthsWithoutWork: 60,
      motivatedFor: ['eigen bedrijf'],
      takesInitiative: false,
      domains: wants('motivatie', 'netwerk'),
      done: STARTED,
    },
    expects: [
      { notPointer: ['p2a', 'p2b'], because: 'zonder initiatief geldt de regel niet' },
      { firstNeeds: { id: 'parttime-ondernemen', gives: [] }, because: 'van trede 2 naar 4 is te groot' },
      { amongBest: { ids: ['lotgenotengroep'], within: 5 }, because: 'samen ontdekken wat je wilt' },
    ],
  },
  {
    name: 'Gestopte zelfstandige met bedrijfsschulden wil in loondienst',
    situation: {
      goal: 'uitstroom',
      rung: 4,
      desiredRung: 6,
      hoursPerWeek: 40,
      language: 'C2',
      digital: 'goed',
      targetGroups: ['zelfstandigen'],
      monthsWithoutWork: 4,
      usedToApplying: false,
      problematicDebts: true,
      domains: [...stuckOn('geld'), ...wants('solliciteren', 'passend-werk')],
      done: STARTED,
    },
    expects: [
      { pointer: ['p7a', 'p1a'], because: 'schulden, en nooit gesolliciteerd' },
      {
        amongBest: { ids: ['schuldhulpverlening'], within: 10 },
        because: 'schulden trekken anders elke baan leeg',
      },
      {
        fits: ['vacature-matching', 'actief-werk-zoeken-programma', 'budgetcoaching'],
        because: 'hij staat dicht bij werk',
      },
      {
        route: {
          name: 'samen-op',
          contains: ['schuldhulpverlening'],
          containsOneOf: [
            'vacature-matching',
            'actief-werk-zoeken-programma',
            'sollicitatietraining',
            'jobclub',
            'jobs-training',
            'banenmarkt',
            'intensieve-begeleiding',
          ],
        },
        because: 'schuld en werk tegelijk',
      },
      {
        route: {
          name: 'eerst-rust',
          firstStepOneOf: ['schuldhulpverlening', 'budgetcoaching', 'vroegsignalering'],
        },
        because: 'geld eerst',
      },
    ],
  },
];
