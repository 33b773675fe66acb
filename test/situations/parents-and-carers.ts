import type { Case } from './kinds.ts';
import { goesWell, STARTED, stuckOn, wants } from './kinds.ts';

export const parentsAndCarers: readonly Case[] = [
  {
    name: 'Alleenstaande moeder met twee kleine kinderen wil weer iets gaan doen',
    situation: {
      goal: 'doorstroom',
      rung: 2,
      hoursPerWeek: 12,
      language: 'B2',
      digital: 'goed',
      targetGroups: ['ouders'],
      monthsWithoutWork: 20,
      domains: [...stuckOn('zorgtaken'), ...wants('zelfvertrouwen', 'netwerk')],
      done: STARTED,
    },
    expects: [
      { amongBest: { ids: ['traject-alleenstaande-ouder'], within: 3 }, because: 'voor haar gemaakt' },
      { amongBest: { ids: ['kinderopvang-regelen'], within: 8 }, because: 'opvang maakt de rest mogelijk' },
      { fits: ['empowerment-training', 'lotgenotengroep'], because: 'zelfvertrouwen en anderen' },
      { pointer: ['p3a', 'p4a'], because: 'lang thuis, deeltijd' },
    ],
  },
  {
    name: 'Gezin met schulden, dreigende ontruiming en zorgen om de kinderen, overal een andere hulpverlener',
    situation: {
      goal: 'instroom',
      rung: 2,
      hoursPerWeek: 8,
      language: 'B1',
      targetGroups: ['ouders'],
      monthsWithoutWork: 48,
      problematicDebts: true,
      financialStress: true,
      domains: stuckOn('geld', 'wonen', 'zorgtaken', 'gezondheid-mentaal'),
      done: ['brede-intake'],
    },
    expects: [
      { pointer: ['p7a', 'x4', 'p1b', 'p3a'], because: 'alles tegelijk' },
      {
        amongBest: {
          ids: ['regiehouder-een-gezin-een-plan', 'mobility-mentoring', 'schuldhulpverlening'],
          within: 5,
        },
        because: 'een plan, een regisseur, rust',
      },
      {
        notAmongBest: { ids: ['jobs-training', 'jobclub', 'banenmarkt', 'vacature-matching'], within: 15 },
        because: 'nu geen werk zoeken',
      },
      {
        route: {
          name: 'eerst-rust',
          firstStepOneOf: [
            'schuldhulpverlening',
            'mobility-mentoring',
            'regiehouder-een-gezin-een-plan',
            'vroegsignalering',
            'budgetcoaching',
            'budgetbeheer',
          ],
        },
        because: 'begin bij geld en regie',
      },
      { fits: ['kinderopvang-smi'], because: 'lucht voor de kinderen' },
    ],
  },
  {
    name: 'Zoon zorgt elke dag voor zijn moeder en heeft zes uur over',
    situation: {
      goal: 'instroom',
      rung: 2,
      hoursPerWeek: 6,
      language: 'C1',
      digital: 'goed',
      targetGroups: ['mantelzorgers'],
      monthsWithoutWork: 30,
      preferredForms: ['telefoon', 'individueel'],
      domains: [...stuckOn('zorgtaken'), ...wants('gezondheid-mentaal')],
      done: STARTED,
    },
    expects: [
      { amongBest: { ids: ['mantelzorg-ontlasten'], within: 2 }, because: 'eerst lucht' },
      { fits: ['telefonische-begeleiding', 'maatschappelijke-participatie'], because: 'kan naast de zorg' },
      {
        fitsNot: ['werkervaringsplaats', 'werkleertraject-met-uitkering'],
        because: 'zoveel uren heeft hij niet',
      },
      { pointer: ['p4a'], because: 'zes uur' },
      { above: ['telefonische-begeleiding', 'jobclub'], because: 'hij wil bellen, niet in een groep' },
    ],
  },
  {
    name: 'Moeder wil werken onder schooltijd, dicht bij werk, kinderen geregeld',
    situation: {
      goal: 'uitstroom',
      rung: 4,
      desiredRung: 6,
      hoursPerWeek: 20,
      language: 'C1',
      digital: 'goed',
      targetGroups: ['ouders'],
      monthsWithoutWork: 9,
      usedToApplying: false,
      wantsPartTime: true,
      domains: [...stuckOn('solliciteren'), ...wants('passend-werk'), ...goesWell('zorgtaken')],
      done: STARTED,
    },
    expects: [
      { pointer: ['p1a', 'p4a'], because: 'dichtbij, nooit gesolliciteerd, deeltijd' },
      { amongBest: { ids: ['vacature-matching'], within: 5 }, because: 'zoekt een passende baan' },
      {
        fits: ['deeltijdwerk-naast-uitkering', 'wat-hou-ik-over', 'actief-werk-zoeken-programma'],
        because: 'deeltijd en zoeken',
      },
      { above: ['vacature-matching', 'kinderopvang-regelen'], because: 'de opvang is al geregeld' },
    ],
  },
];
