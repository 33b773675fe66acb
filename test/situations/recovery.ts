import type { Case } from './kinds.ts';
import { STARTED, stuckOn, wants } from './kinds.ts';

export const recovery: readonly Case[] = [
  {
    name: 'Man valt na drie maanden werk terug en komt de deur weinig meer uit',
    situation: {
      goal: 'instroom',
      rung: 2,
      hoursPerWeek: 8,
      language: 'B2',
      digital: 'basis',
      targetGroups: ['psychisch'],
      monthsWithoutWork: 3,
      readyForTrainingOrWork: false,
      domains: stuckOn('gezondheid-mentaal', 'dagbesteding'),
      done: [...STARTED, 'ips', 'jobcoaching'],
    },
    expects: [
      { pointer: ['p7b', 'p1b'], because: 'nu nog niet klaar voor werk' },
      {
        amongBest: { ids: ['ritme-en-structuur', 'sociale-activering'], within: 8 },
        because: 'eerst weer dagen met vorm',
      },
      {
        fits: ['terugvalplan', 'arbeidsmatige-dagbesteding', 'empowerment-training'],
        because: 'klein en met steun',
      },
      {
        notAmongBest: { ids: ['sollicitatietraining', 'jobs-training', 'banenmarkt', 'ips'], within: 8 },
        because: 'niet weer meteen zoeken',
      },
      { notPointer: ['p3a'], because: 'hij is niet lang zonder werk' },
    ],
  },
  {
    name: 'Man herstelt vier maanden van een verslaving en zoekt iets om op te staan',
    situation: {
      goal: 'instroom',
      rung: 2,
      hoursPerWeek: 16,
      language: 'B1',
      targetGroups: ['verslaving'],
      monthsWithoutWork: 40,
      domains: [...stuckOn('verslaving'), ...wants('dagbesteding', 'zelfvertrouwen')],
      done: ['brede-intake'],
    },
    expects: [
      { pointer: ['p3b', 'p3a', 'p1b'], because: 'steun van wie het kent' },
      {
        amongBest: { ids: ['verslaving-en-werk', 'begeleiding-door-ervaringsdeskundige'], within: 5 },
        because: 'dit gaat over zijn vraag',
      },
      {
        fits: ['terugvalplan', 'leerwerkplek-straatjongeren', 'werken-in-het-groen'],
        because: 'werk en herstel samen',
      },
      { fitsNot: ['ips', 'werk-na-detentie'], because: 'andere doelgroepen' },
      {
        notAmongBest: { ids: ['banenmarkt', 'vacature-matching'], within: 15 },
        because: 'dit is nu niet de stap',
      },
    ],
  },
];
