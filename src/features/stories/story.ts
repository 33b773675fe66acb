import type { Triad } from './triad-zone.ts';

/** Whose story it is: of the person, or of who guides that person. */
export const perspectives = ['candidate', 'caseManager', 'jobCoach'] as const;
export type Perspective = (typeof perspectives)[number];

/** What a teller is asked to allow, each apart. `dossier` is asked later, when a story is laid in a dossier. */
export const askedPurposes = ['analysis', 'quote', 'report', 'learning'] as const;
export type AskedPurpose = (typeof askedPurposes)[number];
export type Purpose = AskedPurpose | 'dossier';

export const indicatorAnswers = ['better', 'same', 'worse', 'not-applicable', 'not-answered'] as const;
export type IndicatorAnswer = (typeof indicatorAnswers)[number];

export const translators = ['teller', 'guide', 'interpreter', 'machine'] as const;
export type Translator = (typeof translators)[number];

/** Not answering and saying that it does not apply are answers of their own; nothing is filled in for anybody. */
export type Answered<Value> =
  | { readonly state: 'answered'; readonly value: Value }
  | { readonly state: 'not-applicable' | 'not-answered' };

export interface PlacedTriad extends Triad {
  /** Cards and triangle are two ways to say it; a fine analysis keeps them apart. */
  readonly mode: 'cards' | 'triangle';
}

export interface IndicatorReading {
  readonly indicator: string;
  readonly answer: IndicatorAnswer;
  readonly matters: boolean;
}

/** What a guide hands in. */
export interface StoryHandedIn {
  readonly id: string;
  readonly moment: number;
  readonly perspective: Perspective;
  readonly tellerCode: string;
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly translation: string;
  readonly translatedBy: Translator | null;
  readonly toldOn: string;
  readonly consent: Readonly<Record<AskedPurpose, boolean>>;
  readonly triad: Answered<PlacedTriad>;
  readonly dyads: readonly { readonly dyad: string; readonly answer: Answered<number> }[];
  readonly indicators: readonly IndicatorReading[];
}

export interface Moment {
  readonly number: number;
  readonly name: string;
}

/** Longest texts, the same in the form, on the server and in the database. */
export const longest = {
  title: 120,
  text: 20_000,
  studyName: 120,
  prompt: 500,
  moment: 60,
  code: 60,
} as const;

/** As far as a reader sees it. */
export interface ShownStory {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly translation: string;
  readonly language: string;
  readonly moment: number;
  readonly perspective: Perspective;
  readonly mayQuote: boolean;
}

/** What a coach reads: the words, and nothing that says who told them. */
export type StoryToLearnFrom = Pick<
  ShownStory,
  'id' | 'title' | 'text' | 'translation' | 'language' | 'perspective'
>;

export interface StudyToLearnFrom {
  readonly id: string;
  readonly name: string;
  readonly instrumentId: string;
}
