import type { Case } from './kinds.ts';
import { STARTED, stuckOn, wants } from './kinds.ts';

export const young: readonly Case[] = [
  {
    name: 'Jongere van de praktijkschool zit thuis en wil een papier halen',
    situation: {
      goal: 'doorstroom',
      rung: 3,
      desiredRung: 5,
      hoursPerWeek: 32,
      language: 'B1',
      digital: 'goed',
      targetGroups: ['jongeren', 'pro-vso'],
      monthsWithoutWork: 8,
      domains: [...stuckOn('diploma'), ...wants('werknemersvaardigheden')],
      done: ['brede-intake'],
    },
    expects: [
      {
        amongBest: { ids: ['entree-opleiding', 'terug-naar-school'], within: 6 },
        because: 'een diploma is de beste start',
      },
      {
        firstNeeds: { id: 'praktijkleren', gives: ['beroepskeuze-traject'] },
        because: 'eerst kiezen welk vak',
      },
      { fitsNot: ['ouder-en-ervaren', 'ips'], because: 'andere doelgroepen' },
      { fits: ['werknemersvaardigheden', 'stage', 'beroepskeuze-traject'], because: 'leren en proberen' },
      { notPointer: ['p4a', 'p1b'], because: 'voltijd en niet ver weg' },
    ],
  },
  {
    name: 'Jongen van negentien slaapt op banken, heeft schulden en wil van de straat af',
    situation: {
      goal: 'instroom',
      rung: 2,
      hoursPerWeek: 24,
      language: 'B1',
      targetGroups: ['jongeren', 'dakloos'],
      monthsWithoutWork: 12,
      problematicDebts: true,
      domains: [...stuckOn('wonen', 'geld'), ...wants('werkervaring', 'zelfvertrouwen')],
      done: [],
    },
    expects: [
      { pointer: ['p3b', 'p7a', 'x4'], because: 'straat, schulden en meer dingen tegelijk' },
      {
        amongBest: { ids: ['leerwerkplek-straatjongeren', 'woonbegeleiding'], within: 6 },
        because: 'een dak en een plek',
      },
      {
        fits: ['begeleiding-door-ervaringsdeskundige', 'schuldhulpverlening'],
        because: 'iemand die dat leven kent',
      },
      {
        route: { name: 'eerst-rust', containsOneOf: ['schuldhulpverlening', 'woonbegeleiding'] },
        because: 'dak en geld geven rust',
      },
      { above: ['woonbegeleiding', 'sollicitatietraining'], because: 'zonder dak geen baan' },
    ],
  },
  {
    name: 'Schoolverlater met mbo-diploma heeft nog nooit gesolliciteerd',
    situation: {
      goal: 'uitstroom',
      rung: 4,
      desiredRung: 6,
      hoursPerWeek: 36,
      language: 'C1',
      digital: 'goed',
      targetGroups: ['jongeren'],
      monthsWithoutWork: 3,
      usedToApplying: false,
      domains: [...stuckOn('solliciteren'), ...wants('motivatie')],
      done: STARTED,
    },
    expects: [
      { pointer: ['p1a'], because: 'dichtbij, maar niet gewend om te solliciteren' },
      {
        amongBest: { ids: ['actief-werk-zoeken-programma', 'jobclub', 'jobs-training'], within: 6 },
        because: 'een zetje helpt hier',
      },
      { fits: ['sollicitatietraining', 'vacature-matching', 'cv-en-profiel'], because: 'hoort bij zoeken' },
      { notPointer: ['p4a', 'p7a', 'p1b'], because: 'voltijd, geen schulden, dichtbij' },
      { fitsNot: ['lotgenotengroep', 'beschut-werk'], because: 'past niet bij deze jongen' },
    ],
  },
  {
    name: 'Jongere met een licht verstandelijke beperking kan weinig met de computer',
    situation: {
      goal: 'doorstroom',
      rung: 3,
      hoursPerWeek: 20,
      language: 'B1',
      digital: 'geen',
      targetGroups: ['jongeren', 'lvb'],
      monthsWithoutWork: 15,
      preferredForms: ['werkplek'],
      domains: stuckOn('werknemersvaardigheden', 'werkervaring'),
      done: ['brede-intake'],
    },
    expects: [
      {
        amongBest: { ids: ['leerwerkplek-ontwikkelbedrijf'], within: 4 },
        because: 'leren door te doen, op een werkplek',
      },
      {
        firstNeeds: { id: 'talentscan', gives: ['digitaal-leren'] },
        because: 'een online test vraagt de computer',
      },
      { firstNeeds: { id: 'online-lessen', gives: ['digitaal-leren'] }, because: 'idem' },
      {
        fits: ['begeleiding-bij-lvb', 'capaciteitenonderzoek', 'werknemersvaardigheden'],
        because: 'steun op maat',
      },
      { above: ['leerwerkplek-ontwikkelbedrijf', 'begeleiding-met-app'], because: 'geen app, maar doen' },
    ],
  },
  {
    name: 'Jongere heeft geen idee wat zij wil',
    situation: {
      goal: 'doorstroom',
      rung: 3,
      hoursPerWeek: 32,
      language: 'C1',
      digital: 'goed',
      targetGroups: ['jongeren'],
      monthsWithoutWork: 5,
      motivatedFor: ['nog onbekend'],
      domains: stuckOn('beroepskeuze', 'motivatie'),
      done: ['brede-intake'],
    },
    expects: [
      { amongBest: { ids: ['beroepskeuze-traject'], within: 2 }, because: 'kiezen is de vraag' },
      {
        amongBest: { ids: ['bedrijfsbezoek-en-snuffelstage'], within: 8 },
        because: 'kijken op een werkplek helpt kiezen',
      },
      { notPointer: ['p2a', 'p2b', 'p4a'], because: 'nog geen wens; tijd genoeg' },
      { above: ['beroepskeuze-traject', 'jobhunting'], because: 'eerst kiezen, dan zoeken' },
      {
        firstNeeds: { id: 'bbl-opleiding', gives: ['beroepskeuze-traject'] },
        because: 'eerst kiezen welk vak',
      },
    ],
  },
];
