import { mondayOf } from './dose.ts';

export const FEELINGS = ['good', 'ok', 'bad'] as const;
export type Feeling = (typeof FEELINGS)[number];
export const STEP_ANSWERS = ['ja', 'beetje', 'nee', 'geen-stap'] as const;
export type StepAnswer = (typeof STEP_ANSWERS)[number];

/** Two questions, and words for who wants. */
export interface CheckInAnswers {
  readonly feeling: Feeling;
  readonly stepGoes: StepAnswer;
  readonly words: string | null;
}

export interface CheckIn extends CheckInAnswers {
  /** The Monday of its week. */
  readonly week: string;
  readonly answeredAt: Date;
}

export const longestWords = 500;

/** All answers of the same week: two devices without internet may both have one. */
export const byWeek = (checkIns: readonly CheckIn[]): readonly (readonly CheckIn[])[] => [
  ...Map.groupBy(checkIns, ({ week }) => week).values(),
];

/** Once a week is enough. */
export const isDue = (latest: Pick<CheckIn, 'week'> | undefined, today: string): boolean =>
  latest === undefined || latest.week < mondayOf(today);
