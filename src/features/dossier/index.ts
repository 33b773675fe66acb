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
import type { PersonPart } from './routes/person-part.ts';
import { pointerRoutes } from './routes/pointers.tsx';

export { type AdviceSnapshot, type ChoiceRecord, goesAgainst } from './choice-record.ts';
export { choiceLinks as dossierChoiceLinks, ownChoiceLinks } from './links/choices.ts';
export { dossierLinks } from './links.ts';
export { fullName, type Person } from './person.ts';
export { type Choice, ownMunicipalities } from './queries/around.ts';
export { lockPerson } from './queries/change.ts';
export { findChoice } from './queries/choices.ts';
export { addInventedPersons, type InventedPerson } from './queries/invented.ts';
export { addInventedChoices, type InventedChoice } from './queries/invented-choices.ts';
export { type CountedRule, countPointers } from './queries/pointer-counts.ts';
export { removeClosedPersons } from './queries/retain.ts';
export { removeOldChoices } from './queries/retain-choices.ts';
export {
  type PersonForCoach,
  type PersonForViewer,
  selectOwnPerson,
  selectPersonFor,
  selectPersonForCoach,
} from './queries/seen.ts';
export { type OwnCaseload, ownCaseload } from './queries/visible.ts';
export { situationOf } from './routes/choices.tsx';
export { findingUse } from './routes/finding-use.tsx';
export type { PersonPart } from './routes/person-part.ts';
export { snapshotOf } from './snapshot.ts';

/** With what later features show in a dossier. */
export const dossierWith = (parts: readonly PersonPart[]): Feature => ({
  name: 'dossier',
  routes: [
    ...caseloadRoutes(parts),
    ...detailsRoutes,
    ...dossierRoutes(parts),
    ...accessRoutes,
    ...eraseRoutes(parts),
    ...mineRoutes(parts),
    ...choiceRoutes(parts),
    ...decideRoutes,
    ...ownChoiceRoutes,
    ...pointerRoutes,
  ],
});
