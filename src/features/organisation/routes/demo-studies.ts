import { daysBefore } from '../../../shared/calendar-day.ts';
import {
  type InventedParticipant,
  type InventedStudy,
  registrationOf,
  stratumFor,
} from '../../experiments/index.ts';
import { demoAccounts } from '../demo/accounts.ts';
import { between, type Chance, chance, demoId } from '../demo/chance.ts';
import { type DemoPerson, demoPeople } from '../demo/people.ts';
import { demoDesign, demoDraft, demoRunning } from './demo-designs.ts';

/** Kinds of ids of this part of the demonstration. */
const kinds = { study: 190, participant: 191, deviation: 192, runningParticipant: 197 } as const;
/** Those before them have invented outcomes of another kind. */
const first = 20;

export interface InStudy {
  readonly person: DemoPerson;
  readonly number: number;
  readonly arm: number;
  /** Days before now. */
  readonly began: number;
  readonly stopped: boolean;
}

const seedOf = (next: Chance): string =>
  Array.from({ length: 64 }, () => Math.floor(next() * 16).toString(16)).join('');

interface Filled {
  readonly participants: readonly InventedParticipant[];
  readonly inStudy: readonly InStudy[];
  readonly study: InventedStudy;
}

const known = new Map<number, Filled>();

/** One closed study with four groups. Drawn as every study is; outcomes are invented beside it (`demo-study-outcomes.ts`). */
export function closedStudy(now: Date): Filled {
  const found = known.get(now.getTime());
  if (found !== undefined) return found;
  const next = chance(20_261_126);
  const registration = registrationOf(demoDesign, seedOf(next));
  const ago = (days: number): Date => daysBefore(now, days);
  const taken = new Map<number, number>();
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  const inStudy: InStudy[] = [];
  const participants = demoPeople.slice(first).map((person, number): InventedParticipant => {
    const began = 420 - Math.floor((number / demoPeople.length) * 20);
    const chosen = next();
    const excluded: InventedParticipant['excluded'] =
      chosen < 0.07 ? 'past-niet' : chosen < 0.16 ? 'wil-niet' : null;
    const baseline = {
      leeftijd: ago(began).getUTCFullYear() - person.birthYear,
      'maanden-bijstand': between(1, 72, next),
      'kinderen-thuis': next() < 0.35 ? 1 : 0,
    };
    const shared = {
      ...{
        id: demoId(kinds.participant, number),
        person: person.id,
        coach: person.coachId,
        at: ago(began),
        excluded,
      },
      pseudonym: Array.from({ length: 8 }, () => letters[Math.floor(next() * letters.length)]).join(''),
    } as const;
    if (excluded !== null) return { ...shared, baseline: {}, place: null, stopped: null };
    const stratum = stratumFor(demoDesign, registration.strata, person.municipality, baseline);
    const slot = (taken.get(stratum) ?? 0) + 1;
    taken.set(stratum, slot);
    const arm = registration.lottery?.sequences[stratum - 1]?.[slot - 1] ?? 1;
    const stopped = next() < 0.05 ? ago(began - between(20, 300, next)) : null;
    inStudy.push({ person, number, arm, began, stopped: stopped !== null });
    return { ...shared, baseline, place: { stratum, slot, arm }, stopped };
  });
  const researcher = demoAccounts.find(({ role }) => role === 'researcher')?.id ?? '';
  const study: InventedStudy = {
    ...{ id: demoId(kinds.study, 1), researcher, design: demoDesign, madeAt: ago(440), participants },
    registration: { ...registration, at: ago(435) },
    closing: { at: ago(20), reason: 'Iedereen is twaalf maanden gevolgd.' },
    deviations: [
      {
        ...{ id: demoId(kinds.deviation, 1), at: ago(300), participant: null, treatedAs: null },
        what: 'Twee weken lang werkte de app niet. In die tijd is er gebeld.',
      },
    ],
  };
  const filled = { participants, inStudy, study };
  known.clear();
  known.set(now.getTime(), filled);
  return filled;
}

/** Nobody of the other study: whoever was not in it, and who came before it; not the person of the demonstration. */
function runningStudy(now: Date): InventedStudy {
  const next = chance(20_261_128);
  const { study, inStudy } = closedStudy(now);
  const elsewhere = new Set(inStudy.map(({ person }) => person.id));
  const registration = registrationOf(demoRunning, seedOf(next));
  const ago = (days: number): Date => daysBefore(now, days);
  const taken = new Map<number, number>();
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  const people = demoPeople.slice(1).filter(({ id }) => !elsewhere.has(id));
  const participants = people.map((person, number): InventedParticipant => {
    const at = ago(150 - number);
    const baseline = {
      leeftijd: at.getUTCFullYear() - person.birthYear,
      'maanden-bijstand': between(1, 72, next),
    };
    const stratum = stratumFor(demoRunning, registration.strata, person.municipality, baseline);
    const slot = (taken.get(stratum) ?? 0) + 1;
    taken.set(stratum, slot);
    return {
      ...{ id: demoId(kinds.runningParticipant, number), person: person.id, coach: person.coachId, at },
      pseudonym: Array.from({ length: 8 }, () => letters[Math.floor(next() * letters.length)]).join(''),
      ...{ excluded: null, baseline },
      place: { stratum, slot, arm: registration.lottery?.sequences[stratum - 1]?.[slot - 1] ?? 1 },
      stopped: number % 19 === 7 ? ago(60) : null,
    };
  });
  return {
    ...{ id: demoId(kinds.study, 3), researcher: study.researcher, design: demoRunning, madeAt: ago(170) },
    ...{ registration: { ...registration, at: ago(160) }, participants, closing: null, deviations: [] },
  };
}

/** The closed one, one that runs, and one that is still thought about. */
export const demoStudies = (now: Date): readonly InventedStudy[] => [
  closedStudy(now).study,
  runningStudy(now),
  {
    ...{ id: demoId(kinds.study, 2), researcher: closedStudy(now).study.researcher, design: demoDraft },
    ...{ madeAt: daysBefore(now, 6), registration: null, participants: [], closing: null },
    deviations: [],
  },
];
