import type { Case } from './kinds.ts';
import { STARTED, stuckOn, wants } from './kinds.ts';

export const returners: readonly Case[] = [
  {
    name: 'Vorige week uit de gevangenis, geen huis, wel zin om te werken',
    situation: {
      goal: 'instroom',
      rung: 2,
      hoursPerWeek: 40,
      language: 'B1',
      targetGroups: ['ex-gedetineerd', 'dakloos'],
      monthsWithoutWork: 26,
      problematicDebts: true,
      domains: [...stuckOn('justitie', 'wonen', 'geld'), ...wants('passend-werk')],
      done: [],
    },
    expects: [
      { amongBest: { ids: ['werk-na-detentie'], within: 2 }, because: 'alles wat hier klemt zit erin' },
      { amongBest: { ids: ['woonbegeleiding', 'schuldhulpverlening'], within: 8 }, because: 'huis en geld' },
      { pointer: ['p7a', 'x4'], because: 'schulden en meer dingen tegelijk' },
      { fits: ['leerwerkplek-straatjongeren', 'brede-intake'], because: 'doen en kennismaken' },
      {
        firstNeeds: { id: 'werkleertraject-met-uitkering', gives: ['brede-intake'] },
        because: 'eerst kennismaken',
      },
    ],
  },
  {
    name: 'Tien jaar thuis voor het gezin, geen uitkering, wil weer werken',
    situation: {
      goal: 'uitstroom',
      rung: 3,
      desiredRung: 6,
      hoursPerWeek: 24,
      language: 'C1',
      digital: 'basis',
      targetGroups: ['nuggers'],
      monthsWithoutWork: 120,
      usedToApplying: false,
      domains: wants('beroepskeuze', 'zelfvertrouwen', 'diploma'),
      done: STARTED,
    },
    expects: [
      {
        amongBest: { ids: ['advies-over-leren'], within: 8 },
        because: 'wat wil en kan ik nog',
      },
      // Three equal wishes and a goal the instrument does not name: 18th, yet it opens 'wat jij wilt'.
      { amongBest: { ids: ['beroepskeuze-traject'], within: 20 }, because: 'zij wil leren kiezen' },
      {
        notAmongBest: {
          ids: ['individuele-inkomenstoeslag', 'participatieplaats', 'uitstroompremie'],
          within: 15,
        },
        because: 'zij heeft geen uitkering',
      },
      { pointer: ['p4a'], because: 'vierentwintig uur' },
      { notPointer: ['p3a', 'p7a'], because: 'zij doet mee en heeft geen schulden' },
      {
        fits: ['jobs-training', 'korte-vakcursus', 'intensieve-begeleiding'],
        because: 'staat voor iedereen open',
      },
    ],
  },
  {
    name: 'Na lange ziekte weer voorzichtig kijken wat het lijf aankan',
    situation: {
      goal: 'instroom',
      rung: 2,
      hoursPerWeek: 6,
      language: 'C1',
      targetGroups: ['arbeidsbeperking'],
      monthsWithoutWork: 30,
      readyForTrainingOrWork: false,
      domains: stuckOn('gezondheid-lichaam'),
      done: ['brede-intake'],
    },
    expects: [
      { amongBest: { ids: ['belastbaarheidsonderzoek'], within: 5 }, because: 'eerst weten wat kan' },
      {
        fits: ['sport-en-bewegen', 'beoordeling-arbeidsvermogen', 'lotgenotengroep'],
        because: 'rustig opbouwen',
      },
      { pointer: ['p7b', 'p1b', 'p3a', 'p4a'], because: 'nog niet klaar, ver weg, weinig uren' },
      {
        fitsNot: ['leerwerkplek-ontwikkelbedrijf', 'praktijkdiagnose-op-de-werkplek'],
        because: 'acht of twaalf uur is te veel',
      },
    ],
  },
  {
    name: 'Verloor vorige maand haar baan en wil snel weer aan de slag',
    situation: {
      goal: 'uitstroom',
      rung: 4,
      desiredRung: 6,
      hoursPerWeek: 36,
      language: 'C1',
      digital: 'goed',
      targetGroups: [],
      monthsWithoutWork: 1,
      usedToApplying: true,
      preferredForms: ['online', 'individueel'],
      domains: wants('passend-werk', 'solliciteren'),
      done: [],
    },
    expects: [
      { amongBest: { ids: ['vacature-matching'], within: 2 }, because: 'snel, online en onderzocht' },
      { fits: ['begeleiding-met-app', 'online-lessen', 'cv-en-profiel'], because: 'zij kan veel zelf' },
      {
        firstNeeds: { id: 'intensieve-begeleiding', gives: ['eigen-plan-van-aanpak'] },
        because: 'eerst een plan',
      },
      { notPointer: ['p1a', 'p1b', 'p3a', 'p4a', 'p7a'], because: 'dichtbij, voltijd, geen zorgen' },
      { fitsNot: ['basisbaan', 'participatieplaats', 'schuldhulpverlening'], because: 'andere doelgroepen' },
    ],
  },
];
