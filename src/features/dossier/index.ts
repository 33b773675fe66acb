/** Dossiers: who may see whom, and what is written down when somebody looks. */
import type { Feature } from '../../platform/web/route.ts';
import { accessRoutes } from './routes/access.tsx';
import { caseloadRoutes } from './routes/caseload.tsx';
import { choiceRoutes } from './routes/choices.tsx';
import { decideRoutes } from './routes/decide.tsx';
import { detailsRoutes } from './routes/details.tsx';
import { dossierRoutes } from './routes/dossier.tsx';
import { eraseRoutes } from './routes/erase.tsx';
import { mineRoutes } from './routes/mine.tsx';
import { ownChoiceRoutes } from './routes/own-choices.tsx';

export { type AdviceSnapshot, goesAgainst } from './choice-record.ts';
export { dossierLinks } from './links.ts';
export type { Person } from './person.ts';
export { addInventedPersons, type InventedPerson } from './queries/invented.ts';
export { addInventedChoices, type InventedChoice } from './queries/invented-choices.ts';
export { removeClosedPersons } from './queries/retain.ts';
export { removeOldChoices } from './queries/retain-choices.ts';
export {
  type PersonForCoach,
  type PersonForViewer,
  selectOwnPerson,
  selectPersonFor,
  selectPersonForCoach,
} from './queries/seen.ts';
export { snapshotOf } from './snapshot.ts';

export const dossier: Feature = {
  name: 'dossier',
  routes: [
    ...caseloadRoutes,
    ...detailsRoutes,
    ...dossierRoutes,
    ...accessRoutes,
    ...eraseRoutes,
    ...mineRoutes,
    ...choiceRoutes,
    ...decideRoutes,
    ...ownChoiceRoutes,
  ],
};
