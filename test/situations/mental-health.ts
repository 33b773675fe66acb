import type { Case } from './kinds.ts';
import { goesWell, STARTED, stuckOn, wants } from './kinds.ts';

export const mentalHealth: readonly Case[] = [
  {
    name: 'Vrouw in behandeling bij de ggz wil nu betaald werk',
    situation: {
      goal: 'uitstroom',
      rung: 3,
      desiredRung: 5,
      hoursPerWeek: 20,
      language: 'C1',
      digital: 'goed',
      targetGroups: ['psychisch'],
      monthsWithoutWork: 26,
      motivatedFor: ['bepaald werk'],
      domains: stuckOn('gezondheid-mentaal', 'passend-werk'),
      done: STARTED,
    },
    expects: [
      { amongBest: { ids: ['ips'], within: 2 }, because: 'sterk bewijs, en precies haar vraag' },
      { above: ['ips', 'arbeidsmatige-dagbesteding'], because: 'zij wil een baan, geen dagbesteding' },
      { pointer: ['p2b', 'p4a'], because: 'duidelijke wens, twintig uur' },
      { route: { name: 'wat-jij-wilt', contains: ['ips'] }, because: 'meteen naar werk met hulp erbij' },
      { fits: ['keuzehulp-openheid', 'jobhunting', 'jobcoaching'], because: 'hoort bij deze weg' },
    ],
  },
  {
    name: 'Na een burn-out weer solliciteren, maar wat zeg je erover',
    situation: {
      goal: 'uitstroom',
      rung: 4,
      desiredRung: 6,
      hoursPerWeek: 24,
      language: 'C1',
      digital: 'goed',
      targetGroups: ['psychisch'],
      monthsWithoutWork: 9,
      usedToApplying: true,
      wantsPartTime: true,
      domains: stuckOn('solliciteren', 'zelfvertrouwen', 'gezondheid-mentaal'),
      done: STARTED,
    },
    expects: [
      { amongBest: { ids: ['keuzehulp-openheid'], within: 5 }, because: 'precies haar vraag, en onderzocht' },
      { amongBest: { ids: ['jobs-training'], within: 10 }, because: 'solliciteren met zelfvertrouwen' },
      { notPointer: ['p1a', 'p1b', 'p3a'], because: 'gewend aan solliciteren en dichtbij' },
      { pointer: ['p4a'], because: 'wil deeltijd' },
      { fitsNot: ['lotgenotengroep', 'sociale-activering'], because: 'die trede is zij voorbij' },
    ],
  },
  {
    name: 'Werkt met hulp en voelt dat het misgaat op het werk',
    situation: {
      goal: 'behoud',
      rung: 5,
      hoursPerWeek: 24,
      language: 'B2',
      targetGroups: ['psychisch'],
      placedWithEmployer: true,
      domains: stuckOn('werkplek', 'gezondheid-mentaal'),
    },
    expects: [
      { pointer: ['p6a'], because: 'kwetsbaar en bij een werkgever' },
      {
        amongBest: { ids: ['jobcoaching', 'nazorg', 'terugvalplan'], within: 6 },
        because: 'houden wat er is',
      },
      {
        notAmongBest: { ids: ['jobhunting', 'vacature-matching', 'banenmarkt'], within: 10 },
        because: 'niet zoeken maar houden',
      },
      {
        fitsNot: ['vrijwilligerswerk-met-begeleiding', 'arbeidsmatige-dagbesteding'],
        because: 'dat is een stap terug',
      },
    ],
  },
  {
    name: 'Gaat goed op de dagbesteding en wil daar voorlopig blijven',
    situation: {
      goal: 'behoud',
      rung: 3,
      desiredRung: 3,
      hoursPerWeek: 12,
      targetGroups: ['psychisch', 'arbeidsbeperking'],
      monthsWithoutWork: 90,
      domains: [...wants('dagbesteding', 'gezondheid-sociaal'), ...goesWell('wonen', 'geld')],
      done: STARTED,
    },
    expects: [
      {
        amongBest: { ids: ['arbeidsmatige-dagbesteding'], within: 5 },
        because: 'een plek om te blijven is ook goed',
      },
      {
        notAmongBest: { ids: ['jobs-training', 'jobhunting', 'ips'], within: 8 },
        because: 'hij wil nu geen baan',
      },
      { above: ['arbeidsmatige-dagbesteding', 'werkervaringsplaats'], because: 'blijven waar het goed gaat' },
      { notPointer: ['p7a', 'p2b', 'p6a'], because: 'niets daarvan speelt' },
    ],
  },
];
