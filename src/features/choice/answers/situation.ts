import type {
  DigitalLevel,
  Distance,
  Form,
  Goal,
  LanguageLevel,
  LifeDomain,
  Motivation,
  Phase,
  ProfitPressure,
  Rung,
  State,
  TargetGroup,
} from '../../../shared/vocabulary.ts';

/** What someone says about one part of life, and whether they want to work on it. */
export interface DomainAnswer {
  readonly domain: LifeDomain;
  readonly state: State;
  readonly wish: boolean;
}

/**
 * How it is with a person, in their own answers. Every answer may be left out, which means *unknown*:
 * it closes nothing and is listed as uncertain. An empty list means *none*.
 * Nationality, ethnicity, religion, sex, postcode and diagnosis have no place here, on purpose.
 */
export interface Situation {
  readonly goal?: Goal;
  readonly rung?: Rung;
  readonly desiredRung?: Rung;
  readonly phase?: Phase;
  readonly domains?: readonly DomainAnswer[];
  readonly language?: LanguageLevel;
  readonly digital?: DigitalLevel;
  /** Hours a week the person has, 0 to 60. */
  readonly hoursPerWeek?: number;
  readonly targetGroups?: readonly TargetGroup[];
  readonly preferredForms?: readonly Form[];
  readonly municipality?: string;
  /** Instruments already finished. */
  readonly done?: readonly string[];
  readonly distance?: Distance;
  readonly monthsWithoutWork?: number;
  readonly usedToApplying?: boolean;
  readonly motivatedFor?: readonly Motivation[];
  readonly takesInitiative?: boolean;
  readonly wantsPartTime?: boolean;
  readonly problematicDebts?: boolean;
  readonly financialStress?: boolean;
  readonly lowLiteracy?: boolean;
  readonly readyForTrainingOrWork?: boolean;
  readonly profitPressure?: ProfitPressure;
  readonly placedWithEmployer?: boolean;
  readonly vulnerableAtWork?: boolean;
}
