/** What was measured: questionnaires and their scores, and what became of people. */
import type { Feature } from '../../platform/web/route.ts';

export { measureLinks } from './links.ts';
export {
  AMOUNTS,
  isAtWork,
  KINDS,
  type NewOutcome,
  type Outcome,
  type OutcomeKind,
  type OutcomeValue,
  valueOn,
  WORDS,
} from './outcome.ts';
export { outcomesOf } from './queries/outcomes.ts';
export type { Change } from './report.ts';
export {
  type ConstructChange,
  constructChange,
  type PersonScore,
  type ScoreQuestion,
  scoresOf,
} from './routes/scores.ts';
export type { Score } from './score.ts';
export { type AfterWork, monthsLater, type StillAtWork, stillAtWork } from './still-at-work.ts';

export const measures: Feature = { name: 'measures', routes: [] };
