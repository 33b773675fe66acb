import type { Feature } from '../../platform/web/route.ts';
import { routes } from './routes/choice.tsx';
import { policyRoutes } from './routes/policy.tsx';

export type { PointerRule, Pointers } from './advice/pointers.ts';
export type { Policy } from './advice/policy.ts';
export { type Problem, parseSituation, situationSchema, toDutch } from './answers/parse.ts';
export type { Situation } from './answers/situation.ts';
export { RULES_VERSION, readPointers, rulesOf } from './content.ts';
export {
  pairs,
  readChoiceForm,
  type Submitted,
  submittedFrom,
  submittedOf,
  type WrongField,
} from './forms.ts';
export { choiceLinks, policyLinks } from './links.ts';
export { advicePdf, type PaperOptions, pdfHeaders } from './pdf/advice-pdf.ts';
export type { Route as ProposedRoute, RouteName } from './plan/plan.ts';
/** What other features may use of the choice. */
export type { Adviser, Answer } from './routes/adviser.ts';
export { type CurrentPolicy, policyOf } from './routes/current-policy.ts';
export { findingEffect } from './routes/finding-effect.tsx';
export { adviserIn, adviserOf } from './routes/knowledge.ts';
export { adviceScreen, questionsScreen, routesScreen, whyScreen } from './routes/screens.tsx';
export { type WeightGroup, weightsInWords } from './texts/explain.ts';
export { choiceSteps } from './texts/questions.ts';
export { routeTitle, stepText } from './texts/words.ts';
export type { Carrier } from './views/carrier.tsx';
export const choice: Feature = { name: 'choice', routes: [...routes, ...policyRoutes] };
