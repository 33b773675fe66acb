/** What other features may use of the choice. */
export type { Adviser, Answer } from './adviser.ts';
export { adviserOf } from './knowledge.ts';
export { type Problem, parseSituation, situationSchema, toDutch } from './parse.ts';
export type { Situation } from './situation.ts';
