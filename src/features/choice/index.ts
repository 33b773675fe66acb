import type { Feature } from '../../platform/web/route.ts';
import { policyRoutes } from './policy-routes.tsx';
import { routes } from './routes.tsx';

/** What other features may use of the choice. */
export type { Adviser, Answer } from './adviser.ts';
export { RULES_VERSION, readPointerEnglish, readPointers, rulesOf } from './content.ts';
export {
  pairs,
  readChoiceForm,
  type Submitted,
  submittedFrom,
  submittedOf,
  type WrongField,
} from './forms.ts';
export { adviserIn, adviserOf } from './knowledge.ts';
export { choiceLinks, policyLinks } from './links.ts';
export { type Problem, parseSituation, situationSchema, toDutch } from './parse.ts';
export { advicePdf, type PaperOptions, pdfHeaders } from './pdf/advice-pdf.ts';
export type { RouteName } from './plan.ts';
export type { PointerRule, Pointers } from './pointers.ts';
export type { Policy } from './policy.ts';
export { type CurrentPolicy, policyOf } from './policy-current.ts';
export { adviceScreen, questionsScreen, routesScreen, whyScreen } from './screens.tsx';
export type { Situation } from './situation.ts';
export { type WeightGroup, weightsInWords } from './texts/explain.ts';
export { routeTitle } from './texts/words.ts';
export type { Carrier } from './views/carrier.tsx';
export const choice: Feature = { name: 'choice', routes: [...routes, ...policyRoutes] };
