import { daysBefore } from '../../../shared/calendar-day.ts';
import type { Adviser, RouteName } from '../../choice/index.ts';
import { toDutch } from '../../choice/index.ts';
import { goesAgainst, type InventedChoice, snapshotOf } from '../../dossier/index.ts';
import { chance, demoId, oneOf } from '../demo/chance.ts';
import { type DemoPerson, demoPeople } from '../demo/people.ts';
import { type DemoSituation, demoSituations } from './demo-situations.ts';

/** How many of the demo people have made a choice: the first of every coach's caseload. */
const howMany = 120;
/** Invented choices of invented people, computed by the real rules; the same every time for the same day. */
export function demoChoices(adviser: Adviser, now: Date): InventedChoice[] {
  const next = chance(20_261_122);
  return demoPeople.slice(0, howMany).map((person, i) => {
    const demo = demoSituations[i % demoSituations.length] ?? demoSituations[0];
    if (demo === undefined) throw new RangeError('There are no situations.');
    return choiceOf(adviser, person, demo, i, daysBefore(now, Math.floor(next() * 90)), next);
  });
}

function choiceOf(
  adviser: Adviser,
  person: DemoPerson,
  { situation, reason }: DemoSituation,
  number: number,
  at: Date,
  next: () => number,
): InventedChoice {
  const municipality = adviser.municipalities.find((name) => name.toLowerCase() === person.municipality);
  const where = municipality === undefined ? situation : { ...situation, municipality };
  const answer = adviser.advise(where);
  const advice = snapshotOf(answer, (row) => adviser.compiled.instruments[row]?.id ?? '');
  const routes = answer.plan.routes.map((r) => r.name);
  return {
    id: demoId(3, number),
    person: person.id,
    coach: person.coachId,
    at,
    situation: toDutch(where),
    rulesVersion: answer.advice.version,
    advice,
    decision:
      number === 0 || next() < 0.7
        ? { ...decisionOf(advice, routes, next), id: demoId(4, number), reason }
        : null,
  };
}

type Decided = Omit<NonNullable<InventedChoice['decision']>, 'id' | 'reason'>;

function decisionOf(
  advice: InventedChoice['advice'],
  routes: readonly RouteName[],
  next: () => number,
): Decided {
  const chosenBy = next() < 0.8 ? 'samen' : 'inwoner';
  if (routes.length > 0 && next() < 0.75) {
    return { kind: 'route', route: oneOf(routes, next), instrument: null, againstAdvice: false, chosenBy };
  }
  const instrument = advice.fits[0]?.[0] ?? advice.fitsNot[0] ?? null;
  const kind = instrument === null ? 'anders' : 'instrument';
  return { kind, route: null, instrument, againstAdvice: goesAgainst(advice, kind, instrument), chosenBy };
}
