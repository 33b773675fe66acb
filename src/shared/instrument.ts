import type {
  Comparison,
  DigitalLevel,
  EvidenceDirection,
  EvidenceStrength,
  Form,
  Goal,
  InstrumentRole,
  Kind,
  LanguageLevel,
  LifeDomain,
  Phase,
  Rung,
  TargetGroup,
} from './vocabulary.ts';

/** A whole number of weeks or hours a week, both ends included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** One piece of research, as read: nothing is filled in that the source does not say. */
export interface Evidence {
  readonly source: string;
  readonly year: number | null;
  readonly finding: string;
  readonly strength: EvidenceStrength;
  readonly direction: EvidenceDirection;
  /** Web address, or `seed:` and the file of one of the five sources. */
  readonly origin: string;
  readonly read: string;
  readonly population: string;
  readonly outcome: string;
  readonly horizonMonths: number | null;
  readonly comparison: Comparison;
  /** When the organisation wrote it down itself: the finding where all of it can be read. */
  readonly findingId?: string;
}

/** What a person must have or have done before the instrument can start. */
export interface Requirements {
  readonly language: LanguageLevel | null;
  readonly digital: DigitalLevel;
  /** Whether the instrument teaches digital skills itself. */
  readonly teachesDigital: boolean;
  readonly other: readonly string[];
  readonly instruments: readonly string[];
}

/** A kind of help (the national base), not a local run of it: see `Offering`. */
export interface Instrument {
  readonly id: string;
  /** Of `name` and `summary`; all its other words are Dutch. */
  readonly language: 'nl' | 'en';
  readonly name: string;
  readonly kind: Kind;
  readonly summary: string;
  readonly goals: readonly Goal[];
  readonly rungs: { readonly from: Rung; readonly to: Rung };
  readonly phases: readonly Phase[];
  readonly lifeDomains: readonly LifeDomain[];
  readonly targetGroups: readonly TargetGroup[];
  readonly contraindications: readonly string[];
  readonly requires: Requirements;
  readonly combinesWith: readonly string[];
  readonly forms: readonly Form[];
  /** `null`: nobody knows. All weeks and hours of the base catalogue are estimates. */
  readonly weeks: Range | null;
  readonly hoursPerWeek: Range | null;
  readonly costEuro: number | null;
  readonly costNote: string | null;
  readonly providers: readonly string[];
  readonly law: { readonly text: string; readonly source: string };
  readonly evidence: readonly Evidence[];
  readonly searchWords: readonly string[];
  readonly origin: { readonly summary: string; readonly weeksAndHours: string; readonly note: string | null };
  readonly role: InstrumentRole;
  /** What finishing it gives: levels of Dutch on top, or a digital level. */
  readonly gives: { readonly languageLevels: number; readonly digital: DigitalLevel | null };
}

/** A local run of an instrument: who gives it, where, when, and whether there is room. */
export interface Offering {
  readonly id: string;
  readonly instrument: string;
  readonly provider: string;
  readonly municipality: string;
  readonly place: string;
  /** ISO day of the next start, or `null` when it runs all the time. */
  readonly startsOn: string | null;
  readonly places: number | null;
  readonly openPlaces: number | null;
  readonly waitingWeeks: number | null;
  readonly invented: boolean;
}
