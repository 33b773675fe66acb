import type { Evidence, Instrument } from '../../../shared/instrument.ts';
import type { Situation } from '../answers/situation.ts';
import { type Place, places } from './compare.ts';
import type { Compiled } from './compile.ts';
import { advise } from './rank.ts';

/** How an instrument stands with or without a finding, for the person it is meant for. */
export interface Stand {
  readonly evidence: Evidence | null;
  readonly points: number;
  readonly place: Place | null;
  readonly of: number;
}

export interface FindingEffect {
  readonly without: Stand;
  readonly with: Stand;
  /** False when stronger research about the same instrument counts instead. */
  readonly counts: boolean;
}

/** Somebody it is meant for: at its first rung, with its goal, and a wish for what it addresses first. */
export function meantFor(it: Instrument): Situation {
  const [domain] = it.lifeDomains;
  const [goal] = it.goals;
  return {
    rung: it.rungs.from,
    hoursPerWeek: 36,
    language: 'C1',
    digital: 'goed',
    done: it.requires.instruments,
    targetGroups: it.targetGroups.filter((group) => group !== 'alle'),
    ...(goal === undefined ? {} : { goal }),
    ...(domain === undefined ? {} : { domains: [{ domain, state: 'speelt', wish: true }] }),
  };
}

/** The same advice with and without one finding; both compiled by whoever knows catalogue and policy. */
export function effectOf(
  without: Compiled,
  withIt: Compiled,
  finding: { readonly id: string; readonly instrument: string },
): FindingEffect | null {
  const row = without.indexOf.get(finding.instrument);
  const it = row === undefined ? undefined : without.instruments[row];
  if (row === undefined || it === undefined) return null;
  const situation = meantFor(it);
  const stand = (c: Compiled): Stand => {
    const advice = advise(c, situation);
    const place = places(advice).get(it.id) ?? null;
    const of = place === null || place.standing === 'fitsNot' ? 0 : advice[place.standing].length;
    return { evidence: c.evidence[row] ?? null, points: c.evidencePoints[row] ?? 0, place, of };
  };
  const after = stand(withIt);
  return { without: stand(without), with: after, counts: after.evidence?.findingId === finding.id };
}
