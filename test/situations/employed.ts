import type { Case } from './kinds.ts';
import { goesWell, STARTED, stuckOn, wants } from './kinds.ts';

export const employed: readonly Case[] = [
  {
    name: 'Werkt zonder hulp en het gaat goed: zo houden',
    situation: {
      goal: 'behoud',
      rung: 6,
      desiredRung: 6,
      hoursPerWeek: 4,
      language: 'C1',
      digital: 'goed',
      targetGroups: [],
      phase: 'nazorg',
      domains: goesWell('passend-werk', 'geld', 'wonen', 'gezondheid-mentaal', 'werkplek'),
      done: STARTED,
    },
    expects: [
      { amongBest: { ids: ['nazorg'], within: 5 }, because: 'af en toe bellen is genoeg' },
      {
        // Only twelve fit him at all, so the fifth place stands for little: 4, not 5.
        notAmongBest: { ids: ['jobs-training', 'jobhunting', 'banenmarkt', 'vacature-matching'], within: 4 },
        because: 'hij heeft werk en wil dat houden',
      },
      {
        fitsNot: ['werkervaringsplaats', 'lotgenotengroep', 'vrijwilligerswerk-met-begeleiding'],
        because: 'die tijd is voorbij',
      },
      { notPointer: ['p7a', 'p1b', 'p3a', 'p6a', 'x4'], because: 'niets klemt' },
    ],
  },
  {
    name: 'Begint met een arbeidsbeperking bij een werkgever',
    situation: {
      goal: 'behoud',
      rung: 5,
      hoursPerWeek: 28,
      language: 'B2',
      targetGroups: ['arbeidsbeperking'],
      phase: 'plaatsing',
      placedWithEmployer: true,
      domains: stuckOn('werkplek'),
      done: [...STARTED, 'beoordeling-arbeidsvermogen', 'proefplaatsing', 'loonwaardemeting'],
    },
    expects: [
      { pointer: ['p6a'], because: 'de leidinggevende is de sleutel' },
      {
        amongBest: { ids: ['jobcoaching', 'interne-jobcoach', 'harrie-training'], within: 6 },
        because: 'steun op de plek zelf',
      },
      {
        fits: ['loonkostensubsidie', 'no-riskpolis', 'werkplekaanpassing', 'nazorg'],
        because: 'alles om te kunnen blijven',
      },
      { notAmongBest: { ids: ['jobhunting', 'banenmarkt'], within: 10 }, because: 'er is al een plek' },
    ],
  },
  {
    name: 'Kwetsbaar bij een werkgever, doelgroep nog niet besproken',
    situation: {
      rung: 5,
      hoursPerWeek: 24,
      placedWithEmployer: true,
      vulnerableAtWork: true,
      domains: wants('werkplek'),
    },
    expects: [
      { pointer: ['p6a'], because: 'kwetsbaar en geplaatst' },
      { fits: ['mentorwijs', 'harrie-training', 'jobcoaching'], because: 'onbekend sluit niets' },
      {
        amongBest: { ids: ['mentorwijs', 'jobcoaching'], within: 8 },
        because: 'training van de leidinggevende en een coach',
      },
      { uncertain: ['targetGroups'], because: 'daar hangt veel van af' },
    ],
  },
  {
    name: 'Werkt twaalf uur en krijgt de uitkering erbij, wil meer uren',
    situation: {
      goal: 'doorstroom',
      rung: 5,
      desiredRung: 6,
      hoursPerWeek: 12,
      language: 'B2',
      digital: 'goed',
      targetGroups: ['deeltijdwerkers'],
      financialStress: false,
      problematicDebts: false,
      domains: wants('geld', 'passend-werk'),
      done: STARTED,
    },
    expects: [
      { pointer: ['p4a'], because: 'geen voltijd' },
      { notPointer: ['p7a', 'p1b'], because: 'geen geldzorgen' },
      {
        amongBest: { ids: ['regie-over-loopbaan-werkend', 'wat-hou-ik-over'], within: 8 },
        because: 'uitrekenen en doorgroeien',
      },
      {
        fits: ['bufferbudget', 'vrijlating-van-inkomsten', 'deeltijdwerk-naast-uitkering'],
        because: 'regelingen voor wie deels werkt',
      },
      { fitsNot: ['participatieplaats', 'schuldhulpverlening'], because: 'werkt al, geen schulden' },
    ],
  },
  {
    name: 'Werknemer die moeilijk leest wil zijn baan houden',
    situation: {
      goal: 'behoud',
      rung: 6,
      hoursPerWeek: 4,
      targetGroups: [],
      lowLiteracy: true,
      digital: 'geen',
      domains: stuckOn('taal', 'digitaal'),
      done: ['taalmeting'],
    },
    expects: [
      {
        amongBest: { ids: ['lezen-en-schrijven', 'taal-op-de-werkvloer', 'digitaal-leren'], within: 6 },
        because: 'taal en computer',
      },
      { fitsNot: ['taalles-nt2', 'inburgering-en-participatie'], because: 'hij burgert niet in' },
      {
        firstNeeds: { id: 'vacature-matching', gives: ['digitaal-leren'] },
        because: 'vraagt basis met de computer',
      },
      { above: ['taal-op-de-werkvloer', 'jobclub'], because: 'hij heeft werk' },
    ],
  },
];
