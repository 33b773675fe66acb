/** Methodical working: what a team believes, agreed and does. */
import type { Feature } from '../../platform/web/route.ts';
import { agreeRoutes } from './routes/agree.tsx';
import { courseRoutes } from './routes/course.tsx';
import { entriesRoutes } from './routes/entries.ts';
import { pageRoutes } from './routes/pages.tsx';

export { practiceLinks } from './links.ts';
export { addInventedPractice, type InventedPractice } from './queries/invented.ts';

export const practice: Feature = {
  name: 'practice',
  routes: [...pageRoutes, ...courseRoutes, ...agreeRoutes, ...entriesRoutes],
};
