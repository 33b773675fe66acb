import type { Feature } from '../../platform/web/route.ts';
import { routes } from './routes.tsx';

export { pageLinks } from './links.ts';
export const pages: Feature = { name: 'pages', routes };
