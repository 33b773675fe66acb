/** What was measured: questionnaires and their scores, and what became of people. */
import type { Feature } from '../../platform/web/route.ts';
import { campaignRoutes } from './routes/campaigns.tsx';
import { fillRoutes } from './routes/fill.tsx';
import { importRoutes } from './routes/import.tsx';
import { outcomeRoutes } from './routes/outcomes.tsx';

export type { Answer, Answers } from './answer.ts';
export { codeFrom, type Moment } from './campaign.ts';
export { readQuestionnaires } from './content.ts';
export type { GroupCourse } from './group-course.ts';
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
export { removeOldFiles } from './queries/files.ts';
export {
  addInventedMeasures,
  type InventedInvitation,
  type InventedMeasures,
} from './queries/invented.ts';
export { outcomesOf } from './queries/outcomes.ts';
export { removeOldAnswers } from './queries/retain.ts';
export type { Questionnaire } from './questionnaire.ts';
export type { Change } from './report.ts';
export { groupCourses } from './routes/group-course.ts';
export { measuresPart } from './routes/part.tsx';
export {
  type ConstructChange,
  constructChange,
  type PersonScore,
  type ScoreQuestion,
  scoresOf,
} from './routes/scores.ts';
export type { Score } from './score.ts';
export { type AfterWork, monthsLater, type StillAtWork, stillAtWork } from './still-at-work.ts';

export const measures: Feature = {
  name: 'measures',
  routes: [...importRoutes, ...campaignRoutes, ...fillRoutes, ...outcomeRoutes],
};
