import { daysBefore } from '../../../shared/calendar-day.ts';
import type { DemoFinding } from '../../evidence/index.ts';
import { demoId } from '../demo/chance.ts';

const deventer = {
  population: 'mensen met bijstand in Deventer',
  targetGroups: [],
  measure: 'betaald-werk',
  outcome: 'uitstroom naar werk',
  horizonMonths: null,
  comparison: 'loting',
  effect: null,
  people: 364,
  strength: 3,
  source: {
    title: 'Onderzoek ‘Wat werkt op weg naar werk?’, gemeente Deventer en Saxion',
    address: null,
    year: 2020,
  },
  studyId: null,
  status: 'published',
} as const;

const vakkundig = { address: null, year: 2017 };

type Written = Omit<DemoFinding, 'id' | 'at'>;

/** Real research with its real sources; nothing here is invented but who wrote it down. */
const compared: readonly Written[] = [
  {
    ...deventer,
    instrument: 'begeleiding-met-app',
    statement:
      'De groep met begeleiding op afstand en een app ging vaker aan het werk. Het verschil was kleiner dan bij meer begeleiding.',
    direction: 'positief',
  },
  {
    ...deventer,
    instrument: 'intensieve-begeleiding',
    statement: 'De groep met meer begeleiding ging vaker aan het werk, volgens de gegevens van de gemeente.',
    direction: 'positief',
  },
  {
    ...deventer,
    instrument: 'begeleiding-naar-behoefte',
    statement: 'Meer vrijheid leidde niet tot betere resultaten, anders dan in andere landen.',
    direction: 'geen effect',
  },
  {
    ...deventer,
    instrument: 'actief-werk-zoeken-programma',
    statement: 'Deelnemers van WerkLoont hadden gemiddeld minder en minder lang een uitkering.',
    population: 'mensen in Rotterdam, niet te ver van werk',
    measure: 'uit-uitkering',
    outcome: 'minder en minder lang een uitkering',
    comparison: 'vergelijkingsgroep',
    people: null,
    direction: 'positief',
    source: { ...vakkundig, title: 'Onderzoek WerkLoont (J. de Koning), in Vakkundig aan het werk' },
  },
  {
    ...deventer,
    instrument: 'ips',
    statement: 'Met IPS vond 44 procent een gewone betaalde baan, in de andere groep 25 procent.',
    population: 'mensen met een psychische aandoening die betaald werk willen',
    targetGroups: ['psychisch'],
    outcome: 'gewone betaalde baan',
    horizonMonths: 30,
    effect: { estimate: 19, low: null, high: null, unit: 'op-100', better: 'more' },
    people: 151,
    direction: 'positief',
    strength: 4,
    source: {
      title: 'SCION, onderzoek met loting naar IPS (Trimbos-instituut, UMCG)',
      address:
        'https://www.dimencegroep.nl/onderzoek/wetenschappelijk-onderzoek/scion-een-studie-naar-de-kosteneffectiviteit-van-individuele-plaatsing-en',
      year: 2013,
    },
  },
];

/** What is often quoted as an effect, and is none. */
const counted: Written = {
  ...deventer,
  instrument: 'parttime-ondernemen',
  statement: 'Van de kandidaten had 40 procent na een jaar geen bijstand meer. Er is met niemand vergeleken.',
  population: 'mensen met bijstand die deels ondernemen',
  targetGroups: ['zelfstandigen'],
  measure: 'uit-uitkering',
  outcome: 'geen bijstand meer',
  horizonMonths: 12,
  comparison: 'geen',
  people: null,
  direction: 'onbekend',
  strength: 2,
  source: {
    ...vakkundig,
    title: 'Parttime ondernemen in de bijstand (Radar Advies), in Vakkundig aan het werk',
  },
};

const written = (list: readonly Written[], first: number, at: Date): DemoFinding[] =>
  list.map((one, i) => ({ ...one, id: demoId(13, first + i), at }));

/** From before every choice of the demonstration. */
export const demoFindings = (now: Date): DemoFinding[] => written(compared, 0, daysBefore(now, 120));
/** From after most of them, so that an advice of before can say that there is news. */
export const laterDemoFindings = (now: Date): DemoFinding[] => written([counted], 10, daysBefore(now, 1));
