/** Studies: who gets what by lottery, and what came out. */
import type { Feature } from '../../platform/web/route.ts';
import { askRoutes } from './routes/ask.tsx';
import { designRoutes } from './routes/design.tsx';
import { findingRoutes } from './routes/finding.tsx';
import { listRoutes } from './routes/list.tsx';
import { partRoutes } from './routes/part.tsx';
import { reportRoutes } from './routes/report.tsx';
import { studyRoutes } from './routes/study.tsx';
import { watchRoutes } from './routes/watch.tsx';

export { stratumFor } from './design/strata.ts';
export type { Design } from './design/study.ts';
export { experimentLinks } from './links.ts';
export { addInventedStudy, type InventedParticipant, type InventedStudy } from './queries/invented.ts';
export { experimentsPart } from './routes/part.tsx';
export { registrationOf } from './routes/sealed-sequence.ts';

export const experiments: Feature = {
  name: 'experiments',
  // `/onderzoek/nieuw` before `/onderzoek/:studie`.
  routes: [
    ...listRoutes,
    ...designRoutes,
    ...studyRoutes,
    ...watchRoutes,
    ...reportRoutes,
    ...findingRoutes,
    ...askRoutes,
    ...partRoutes,
  ],
};
