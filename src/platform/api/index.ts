/** What features need to speak JSON: operations that describe themselves, reading a body, saying what is wrong. */

export type { Mistake } from '../web/problem.ts';
export { readJson } from './body.ts';
export { apiOf } from './feature.ts';
export { apiManners } from './manners.ts';
export type { Operation, Parameter } from './operation.ts';
export { invalid, notFound, problemSchema, unknownParameters } from './problem.ts';
export { named } from './schemas.ts';
export { apiVersion } from './version.ts';
