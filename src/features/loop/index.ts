/** The whole loop on one page, for each role its own. */
import type { Feature } from '../../platform/web/route.ts';
import { loopRoutes } from './routes/page.tsx';

export { loopLinks } from './links.ts';

export const loop: Feature = { name: 'loop', routes: loopRoutes };
