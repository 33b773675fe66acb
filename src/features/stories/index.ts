/** Stories about a step: taken with consent, read by their tellers themselves, counted, coded, and gone when taken back. */
import type { Feature } from '../../platform/web/route.ts';
import { codeRoutes } from './routes/codes.tsx';
import { countRoutes } from './routes/counts.tsx';
import { guideRoutes } from './routes/guide.tsx';
import { learnRoutes } from './routes/learn.tsx';
import { personRoutes } from './routes/of-person.tsx';
import { patternRoutes } from './routes/patterns.tsx';
import { recordRoutes } from './routes/record.tsx';
import { studyRoutes } from './routes/studies.tsx';
import { withdrawRoutes } from './routes/withdraw.tsx';

export { readFrame } from './content.ts';
export { storyLinks } from './links.ts';
export type { IndicatorCounted } from './patterns.ts';
export { addInventedStories, type InventedStory, type InventedStudy } from './queries/invented.ts';
export { type CountedIndicators, indicatorCounts, storiesTold } from './routes/counts.tsx';
export { storiesPart } from './routes/of-person.tsx';
export type { Perspective, StoryHandedIn } from './story.ts';
export { dyadPlaces, evenTriad, fromCards, gridPoints, strengths } from './triad-answer.ts';

export const stories: Feature = {
  name: 'stories',
  routes: [
    ...guideRoutes,
    ...withdrawRoutes,
    ...recordRoutes,
    ...studyRoutes,
    ...patternRoutes,
    ...codeRoutes,
    ...countRoutes,
    ...learnRoutes,
    ...personRoutes,
  ],
};
