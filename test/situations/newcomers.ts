import type { Case } from './kinds.ts';
import { goesWell, STARTED, stuckOn, wants } from './kinds.ts';

export const newcomers: readonly Case[] = [
  {
    name: 'Statushouder net in de gemeente, taal A0, nog niets gedaan',
    situation: {
      goal: 'instroom',
      rung: 2,
      hoursPerWeek: 30,
      language: 'A0',
      targetGroups: ['statushouders', 'inburgeraars'],
      domains: stuckOn('taal', 'netwerk'),
      done: [],
    },
    expects: [
      { amongBest: { ids: ['taalmeting', 'taalmaatje'], within: 5 }, because: 'taal is de eerste vraag' },
      {
        firstNeeds: { id: 'taalles-nt2', gives: ['taalmeting'] },
        because: 'eerst meten, dan de goede groep',
      },
      {
        firstNeeds: { id: 'inburgering-en-participatie', gives: ['taalmeting', 'brede-intake'] },
        because: 'eerst meten en kennismaken',
      },
      {
        firstNeeds: {
          id: 'duaal-traject-taal-en-werk',
          gives: ['taalles-nt2', 'inburgering-en-participatie'],
        },
        because: 'A1 is nodig',
      },
      { firstNeeds: { id: 'talentscan', gives: [] }, because: 'vraagt B1' },
      { fits: ['brede-intake', 'maatje'], because: 'kan zonder taal beginnen' },
    ],
  },
  {
    name: 'Statushouder met A1 wil werken en taal tegelijk leren',
    situation: {
      goal: 'doorstroom',
      rung: 3,
      desiredRung: 5,
      hoursPerWeek: 32,
      language: 'A1',
      digital: 'basis',
      targetGroups: ['statushouders', 'inburgeraars'],
      monthsWithoutWork: 18,
      motivatedFor: ['bepaald werk'],
      domains: stuckOn('taal', 'werkervaring'),
      done: [...STARTED, 'taalmeting'],
    },
    expects: [
      { amongBest: { ids: ['duaal-traject-taal-en-werk'], within: 3 }, because: 'taal en werk in een' },
      { fits: ['taalles-nt2', 'stage', 'startbaan-statushouder'], because: 'een trede hoger is een stap' },
      {
        firstNeeds: {
          id: 'entree-opleiding',
          gives: ['taalles-nt2', 'duaal-traject-taal-en-werk', 'inburgering-en-participatie'],
        },
        because: 'vraagt A2',
      },
      { fitsNot: ['lezen-en-schrijven', 'jobcoaching'], because: 'andere doelgroepen' },
      { pointer: ['p2b'], because: 'hij weet wat hij wil' },
    ],
  },
  {
    name: 'Hoogopgeleide nieuwkomer met B2 wil terug in haar vak',
    situation: {
      goal: 'uitstroom',
      rung: 4,
      desiredRung: 6,
      hoursPerWeek: 36,
      language: 'B2',
      digital: 'goed',
      targetGroups: ['statushouders'],
      monthsWithoutWork: 10,
      motivatedFor: ['bepaald werk'],
      domains: [...stuckOn('diploma', 'passend-werk'), ...goesWell('taal')],
      done: [...STARTED, 'taalmeting'],
    },
    expects: [
      { amongBest: { ids: ['erkenning-ervaring'], within: 10 }, because: 'haar diploma telt hier nog niet' },
      {
        fits: ['vacature-matching', 'startbaan-statushouder', 'advies-over-leren'],
        because: 'dicht bij werk',
      },
      { above: ['erkenning-ervaring', 'taalles-nt2'], because: 'taal gaat goed, erkenning niet' },
      {
        fitsNot: ['lotgenotengroep', 'inloop-in-de-buurt', 'sociale-activering'],
        because: 'die trede is zij voorbij',
      },
      { notPointer: ['p4a', 'p1b'], because: 'voltijd en dicht bij werk' },
    ],
  },
  {
    name: 'Inburgerende moeder met A2 heeft tien uur als de kinderen op school zijn',
    situation: {
      goal: 'doorstroom',
      rung: 2,
      hoursPerWeek: 10,
      language: 'A2',
      targetGroups: ['inburgeraars', 'ouders'],
      monthsWithoutWork: 30,
      domains: stuckOn('taal', 'zorgtaken'),
      done: [...STARTED, 'taalmeting'],
    },
    expects: [
      { fitsNot: ['duaal-traject-taal-en-werk'], because: 'vraagt zestien uur' },
      {
        amongBest: { ids: ['taalles-nt2'], within: 6 },
        because: 'taal is haar vraag en het past in haar week',
      },
      {
        fits: ['kinderopvang-regelen', 'taalmaatje', 'traject-alleenstaande-ouder'],
        because: 'opvang en taal',
      },
      {
        amongBest: { ids: ['kinderopvang-regelen'], within: 10 },
        because: 'zonder opvang lukt de rest niet',
      },
      { pointer: ['p4a', 'p3a'], because: 'weinig uren, lang thuis' },
    ],
  },
  {
    name: 'Nieuwkomer ziet bijna niemand en spreekt nog geen Nederlands',
    situation: {
      goal: 'instroom',
      rung: 1,
      hoursPerWeek: 8,
      language: 'A0',
      digital: 'geen',
      targetGroups: ['statushouders', 'inburgeraars'],
      monthsWithoutWork: 14,
      domains: [...stuckOn('gezondheid-sociaal', 'netwerk'), ...wants('taal')],
      done: ['brede-intake'],
    },
    expects: [
      { amongBest: { ids: ['maatje', 'taalmaatje'], within: 4 }, because: 'een mens eerst, taal komt mee' },
      { pointer: ['p1b', 'p3a'], because: 'ver van werk en alleen' },
      {
        firstNeeds: { id: 'eigen-plan-van-aanpak', gives: ['taalles-nt2', 'inburgering-en-participatie'] },
        because: 'vraagt A2',
      },
      { firstNeeds: { id: 'banenmarkt', gives: [] }, because: 'trede 3 is te ver' },
      { fitsNot: ['actief-werk-zoeken-programma'], because: 'alleen voor wie dicht bij werk staat' },
    ],
  },
];
