import type { Case } from './kinds.ts';
import { STARTED, stuckOn, wants } from './kinds.ts';

export const longUnemployed: readonly Case[] = [
  {
    name: 'Nog niets gevraagd en niets gezegd',
    situation: {},
    expects: [
      {
        fits: ['brede-intake', 'ips', 'ouder-en-ervaren', 'schuldhulpverlening', 'jobcoaching'],
        because: 'onbekend sluit niets',
      },
      { amongBest: { ids: ['brede-intake'], within: 10 }, because: 'eerst kennismaken' },
      { uncertain: ['rung', 'hoursPerWeek', 'targetGroups'], because: 'daar hangt het meeste van af' },
      {
        notPointer: ['p1a', 'p1b', 'p2a', 'p2b', 'p3a', 'p7a', 'p7b', 'x4'],
        because: 'over een onbekend kenmerk gaat geen regel af',
      },
      { uncertain: ['done', 'language'], because: 'ook wat er al gedaan is, moet nog blijken' },
    ],
  },
  {
    name: 'Vijftien jaar bijstand, ziet bijna niemand',
    situation: {
      goal: 'instroom',
      rung: 1,
      hoursPerWeek: 6,
      language: 'C1',
      digital: 'geen',
      targetGroups: ['langdurig'],
      monthsWithoutWork: 180,
      usedToApplying: false,
      domains: stuckOn('gezondheid-sociaal', 'netwerk'),
      done: ['brede-intake'],
    },
    expects: [
      { pointer: ['p1b', 'p3a'], because: 'ver weg en lang alleen' },
      { notPointer: ['p1a'], because: 'geen wake-up-call bij grote afstand' },
      {
        amongBest: { ids: ['lotgenotengroep', 'maatje', 'inloop-in-de-buurt'], within: 5 },
        because: 'mensen eerst',
      },
      { firstNeeds: { id: 'jobhunting', gives: [] }, because: 'twee treden te ver' },
      { fitsNot: ['actief-werk-zoeken-programma', 'werkervaringsplaats'], because: 'te ver of te veel uren' },
    ],
  },
  {
    name: 'Zit al drie jaar op een werkplek zonder loon en wil eindelijk loon',
    situation: {
      goal: 'uitstroom',
      rung: 4,
      desiredRung: 5,
      hoursPerWeek: 28,
      language: 'B1',
      digital: 'basis',
      targetGroups: ['langdurig'],
      monthsWithoutWork: 84,
      domains: [...stuckOn('geld'), ...wants('werkervaring', 'zelfvertrouwen')],
      done: [...STARTED, 'participatieplaats', 'werkervaringsplaats'],
    },
    expects: [
      {
        amongBest: { ids: ['basisbaan', 'ontwikkelbaan'], within: 5 },
        because: 'echt werk met loon, een trede hoger',
      },
      {
        notAmongBest: { ids: ['participatieplaats', 'werkervaringsplaats'], within: 15 },
        because: 'dat heeft hij gehad',
      },
      { pointer: ['p1b', 'p4a'], because: 'lang zonder werk, geen voltijd' },
      { above: ['basisbaan', 'vrijwilligerswerk-met-begeleiding'], because: 'hij wil loon' },
    ],
  },
  {
    name: 'Heeft alles wat gewoonlijk komt al gedaan en heeft nog geen baan',
    situation: {
      goal: 'uitstroom',
      rung: 4,
      hoursPerWeek: 32,
      language: 'C1',
      digital: 'goed',
      targetGroups: ['langdurig'],
      monthsWithoutWork: 30,
      usedToApplying: true,
      domains: stuckOn('solliciteren', 'motivatie', 'zelfvertrouwen'),
      done: [
        ...STARTED,
        'jobs-training',
        'sollicitatietraining',
        'jobclub',
        'cv-en-profiel',
        'banenmarkt',
        'talentscan',
      ],
    },
    expects: [
      {
        notAmongBest: { ids: ['jobs-training', 'sollicitatietraining', 'jobclub', 'banenmarkt'], within: 5 },
        because: 'wat klaar is hoort niet bovenaan',
      },
      { fits: ['begeleiding-naar-behoefte', 'vacature-matching'], because: 'het plan van aanpak is er' },
      { amongBest: { ids: ['intensieve-begeleiding'], within: 5 }, because: 'nog niet gehad, en onderzocht' },
      { notPointer: ['p1a', 'p1b', 'p4a'], because: 'gewend, middel, tijd genoeg' },
    ],
  },
  {
    name: 'Woont ver weg zonder bus en wil liefst bellen',
    situation: {
      goal: 'doorstroom',
      rung: 3,
      hoursPerWeek: 16,
      language: 'B2',
      digital: 'basis',
      targetGroups: [],
      monthsWithoutWork: 16,
      preferredForms: ['telefoon'],
      domains: [...stuckOn('vervoer'), ...wants('motivatie')],
      done: STARTED,
    },
    expects: [
      {
        amongBest: { ids: ['telefonische-begeleiding'], within: 2 },
        because: 'bellen is wat hij wil, en reizen het probleem',
      },
      {
        amongBest: { ids: ['fiets-of-scooter', 'vergoeding-werkkosten'], within: 10 },
        because: 'reizen mogelijk maken',
      },
      { fitsNot: ['vervoer-naar-werk'], because: 'alleen bij een beperking' },
      {
        above: ['telefonische-begeleiding', 'jobclub'],
        because: 'geen groep aan de andere kant van de provincie',
      },
    ],
  },
];
