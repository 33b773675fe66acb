import {
  type Comparison,
  type EvidenceDirection,
  type EvidenceStrength,
  LIFE_DOMAINS,
  type TargetGroup,
} from '../../shared/vocabulary.ts';
import type { Effect } from './effect.ts';

/** What changed for people: something about work, or one of the life domains. */
export const WORK_OUTCOMES = [
  'betaald-werk',
  'uit-uitkering',
  'uren-werk',
  'inkomen',
  'scholing',
  'meedoen',
] as const;
export type WorkOutcome = (typeof WORK_OUTCOMES)[number];
export const MEASURES = [...WORK_OUTCOMES, ...LIFE_DOMAINS] as const;
export type Measure = (typeof MEASURES)[number];

export const STATUSES = ['draft', 'published', 'withdrawn'] as const;
export type Status = (typeof STATUSES)[number];

/** Where it can be read; nobody has to believe us. */
export interface Source {
  readonly title: string;
  readonly address: string | null;
  readonly year: number | null;
}

/** What somebody writes down about research into one instrument. */
export interface FindingContent {
  readonly instrument: string;
  /** What was found, in one or two sentences. */
  readonly statement: string;
  readonly population: string;
  readonly targetGroups: readonly TargetGroup[];
  readonly measure: Measure;
  /** The outcome in the words of the source. */
  readonly outcome: string;
  readonly horizonMonths: number | null;
  readonly comparison: Comparison;
  /** Null: the source compares without a number, or compares nothing. */
  readonly effect: Effect | null;
  /** How many people it is about. */
  readonly people: number | null;
  readonly direction: EvidenceDirection;
  readonly strength: EvidenceStrength;
  readonly source: Source;
  /** A study of this organisation, when it came from there. */
  readonly studyId: string | null;
}

/** One that comes from elsewhere, with an id of its own: adding it twice adds it once. */
export interface NewFinding extends FindingContent {
  readonly id: string;
  readonly status: Extract<Status, 'draft' | 'published'>;
  readonly invented?: boolean;
}

interface Moment {
  readonly at: Date;
  /** Null: the account is gone. */
  readonly by: string | null;
  readonly byId: string | null;
}

/** A published finding never changes: it is withdrawn, and a new one written. */
export interface Finding extends FindingContent {
  readonly id: string;
  readonly version: number;
  readonly status: Status;
  readonly invented: boolean;
  readonly made: Moment;
  /** The last change of the draft. */
  readonly changed: Moment;
  readonly published: Moment | null;
  readonly withdrawn: (Moment & { readonly why: string }) | null;
}
