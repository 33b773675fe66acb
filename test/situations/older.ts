import type { Case } from './kinds.ts';
import { goesWell, STARTED, stuckOn, wants } from './kinds.ts';

export const older: readonly Case[] = [
  {
    name: 'Achtenvijftig, veel ervaring, krijgt steeds nee en heeft weinig met computers',
    situation: {
      goal: 'uitstroom',
      rung: 4,
      desiredRung: 6,
      hoursPerWeek: 36,
      language: 'C1',
      digital: 'geen',
      targetGroups: ['50plus'],
      monthsWithoutWork: 30,
      usedToApplying: true,
      domains: [
        ...stuckOn('solliciteren', 'netwerk'),
        ...wants('zelfvertrouwen'),
        ...goesWell('werkervaring'),
      ],
      done: STARTED,
    },
    expects: [
      { amongBest: { ids: ['ouder-en-ervaren'], within: 3 }, because: 'voor hem gemaakt' },
      {
        amongBest: { ids: ['jobs-training'], within: 8 },
        because: 'volhouden met zelfvertrouwen, goed onderzocht',
      },
      {
        firstNeeds: { id: 'netwerken-training', gives: ['digitaal-leren', 'ouder-en-ervaren'] },
        because: 'vraagt basis computer',
      },
      { fitsNot: ['actief-werk-zoeken-programma', 'bbl-opleiding'], because: 'andere doelgroepen' },
      { notPointer: ['p1a', 'p1b', 'p4a'], because: 'gewend te solliciteren, voltijd, middelgrote afstand' },
    ],
  },
  {
    name: 'Vijfenvijftig en versleten knieën, wil sterker worden voor werk',
    situation: {
      goal: 'doorstroom',
      rung: 3,
      hoursPerWeek: 16,
      language: 'C1',
      targetGroups: ['50plus'],
      monthsWithoutWork: 18,
      domains: stuckOn('gezondheid-lichaam'),
      done: STARTED,
    },
    expects: [
      {
        amongBest: { ids: ['fit-voor-werk', 'sport-en-bewegen', 'leefstijltraining'], within: 5 },
        because: 'het lijf eerst',
      },
      { fitsNot: ['werkplekaanpassing', 'studietoeslag'], because: 'geen erkende beperking, geen student' },
      { above: ['fit-voor-werk', 'jobclub'], because: 'hij vraagt om kracht, niet om sollicitaties' },
      { pointer: ['p4a'], because: 'zestien uur' },
    ],
  },
  {
    name: 'Eenenzestig, gelukkig als vrijwilliger, wil dat houden',
    situation: {
      goal: 'behoud',
      rung: 4,
      desiredRung: 4,
      hoursPerWeek: 12,
      language: 'C1',
      targetGroups: ['50plus'],
      monthsWithoutWork: 70,
      motivatedFor: ['van betekenis zijn'],
      domains: [...wants('dagbesteding', 'gezondheid-sociaal'), ...goesWell('geld')],
      done: STARTED,
    },
    expects: [
      {
        amongBest: { ids: ['vrijwilligerswerk-met-begeleiding'], within: 2 },
        because: 'hier is hij van betekenis',
      },
      { pointer: ['p2b'], because: 'wil van betekenis zijn' },
      {
        notAmongBest: { ids: ['jobs-training', 'jobhunting', 'vacature-matching', 'basisbaan'], within: 8 },
        because: 'hij zoekt geen baan',
      },
      { fitsNot: ['lotgenotengroep', 'ritme-en-structuur'], because: 'die trede is hij voorbij' },
      {
        above: ['vrijwilligerswerk-met-begeleiding', 'social-return-plek'],
        because: 'houden, niet opnieuw beginnen',
      },
    ],
  },
  {
    name: 'Vijftiger met een werkgever die wil, maar zonder rijbewijs in een dorp',
    situation: {
      goal: 'uitstroom',
      rung: 5,
      hoursPerWeek: 36,
      language: 'C1',
      digital: 'goed',
      targetGroups: ['50plus'],
      monthsWithoutWork: 14,
      placedWithEmployer: true,
      vulnerableAtWork: false,
      domains: stuckOn('vervoer'),
      done: STARTED,
    },
    expects: [
      {
        amongBest: { ids: ['rijbewijs-voor-werk', 'vergoeding-werkkosten', 'fiets-of-scooter'], within: 5 },
        because: 'er komen is het enige probleem',
      },
      { fits: ['loonkostenvoordeel', 'nazorg'], because: 'helpt de werkgever over de streep' },
      { fitsNot: ['vervoer-naar-werk'], because: 'alleen bij een beperking' },
      { notPointer: ['p6a'], because: 'niet kwetsbaar in werk' },
    ],
  },
];
