/** Costs and benefits of one programme: what it brings whom, and what nobody can know yet. */
import type { Feature } from '../../platform/web/route.ts';
import { changeRoutes } from './routes/change.tsx';
import { fileRoutes } from './routes/file.ts';
import { lineRoutes } from './routes/lines.tsx';
import { readRoutes } from './routes/read.tsx';

export { valueLinks } from './links.ts';
export { addInventedModels, type InventedModel } from './queries/invented.ts';

/** `nieuw` before `:id`, because the first route that fits is taken. */
export const value: Feature = {
  name: 'value',
  routes: [...changeRoutes, ...lineRoutes, ...readRoutes, ...fileRoutes],
};
