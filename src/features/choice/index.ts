import type { Feature } from '../../platform/web/route.ts';
import { routes } from './routes.tsx';

/** What other features may use of the choice. */
export type { Adviser, Answer } from './adviser.ts';
export { adviserOf } from './knowledge.ts';
export { choiceLinks } from './links.ts';
export { type Problem, parseSituation, situationSchema, toDutch } from './parse.ts';
export { advicePdf, type PaperOptions, pdfHeaders } from './pdf/advice-pdf.ts';
export type { Situation } from './situation.ts';
export const choice: Feature = { name: 'choice', routes };
