/** What a study asks of people, and what it compares. */
export const OUTCOMES = ['betaald-werk', 'uit-bijstand'] as const;
export type OutcomeCode = (typeof OUTCOMES)[number];

export const SECONDARY = ['tijd-tot-uitstroom', 'welzijn'] as const;
export type SecondaryCode = (typeof SECONDARY)[number];

export const SUBJECTS = ['werkwijze', 'instrument'] as const;
export type SubjectKind = (typeof SUBJECTS)[number];

export const DUTIES = ['blijven', 'ontheven'] as const;
export type Duties = (typeof DUTIES)[number];

export const BEGINNERS = ['coach', 'inwoner', 'samen'] as const;
export type Beginner = (typeof BEGINNERS)[number];

/** As contacts are written down in a dossier. */
export const CHANNELS = ['gesprek', 'telefoon', 'video', 'bericht', 'app', 'brief', 'huisbezoek'] as const;
export type Channel = (typeof CHANNELS)[number];

/** A regime: what somebody must do and how the contact goes. The first arm is what others compare with. */
export interface Arm {
  readonly number: number;
  readonly name: string;
  readonly control: boolean;
  readonly duties: Duties;
  /** Agreed contact once in so many days; null: as often as somebody asks. */
  readonly contactDays: number | null;
  /** Null: whichever suits. */
  readonly channel: Channel | null;
  readonly begins: Beginner;
  readonly instruction: string;
  /** How many in every round of the lottery. */
  readonly share: number;
}

export const mostArms = 4;
export const leastPlanned = 20;
export const mostPlanned = 2000;

/** Everything a researcher decides before the first person comes. */
export interface Design {
  readonly title: string;
  readonly question: string;
  readonly subjectKind: SubjectKind;
  readonly subject: string;
  readonly population: string;
  /** Questions that must all be answered with yes before somebody may take part. */
  readonly eligibility: readonly string[];
  readonly outcome: OutcomeCode;
  readonly horizonMonths: number;
  readonly secondary: readonly SecondaryCode[];
  readonly lottery: boolean;
  readonly municipalities: readonly string[];
  /** What is known of everybody at the start and taken into account in the estimate. */
  readonly baseline: readonly string[];
  /** At most two of those, that make the strata together with the municipality. */
  readonly factors: readonly string[];
  readonly planned: number;
  /** How many of a hundred reach the outcome, as usual and as hoped for. */
  readonly expectedControl: number;
  readonly expectedArm: number;
  readonly funding: string;
  readonly harms: string;
  readonly involvement: string;
  readonly arms: readonly Arm[];
}

export type Status = 'draft' | 'registered' | 'running' | 'closed';

/** Where a study is; told by what was written down, so that it cannot contradict it. */
export function statusOf(study: {
  readonly registeredAt: Date | null;
  readonly closedAt: Date | null;
  readonly asked: number;
}): Status {
  if (study.registeredAt === null) return 'draft';
  if (study.closedAt !== null) return 'closed';
  return study.asked > 0 ? 'running' : 'registered';
}

export interface Study extends Design {
  readonly id: string;
  readonly version: number;
  readonly status: Status;
  readonly invented: boolean;
  readonly createdAt: Date;
  readonly registeredAt: Date | null;
  readonly protocolHash: string | null;
  readonly seedHash: string | null;
  readonly closedAt: Date | null;
  readonly closingReason: string | null;
  readonly researchers: readonly string[];
}

export interface StudyInList {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly status: Status;
  readonly lottery: boolean;
  readonly outcome: OutcomeCode;
  readonly planned: number;
  readonly invented: boolean;
  readonly createdAt: Date;
}

/** FNV-1a, and then the last step of MurmurHash3: without it texts that look alike keep their order. */
function mixed(text: string): number {
  let hash = 0x811c_9dc5;
  for (const sign of text) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x0100_0193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * While a study runs its groups are letters, and not in the order of the design: else A would always be the usual help. This
 * keeps expectation out of what one sees; it is no secret for who wants to know.
 */
export function letteredArms(study: Pick<Study, 'id' | 'arms'>): readonly { arm: number; letter: string }[] {
  return study.arms
    .map(({ number }) => ({ number, at: mixed(`${number} ${study.id}`) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ number }, at) => ({ arm: number, letter: String.fromCharCode(65 + at) }));
}

export const letterOf = (study: Pick<Study, 'id' | 'arms'>, arm: number): string =>
  letteredArms(study).find((one) => one.arm === arm)?.letter ?? '';
