/** Dossiers: who may see whom, and what is written down when somebody looks. */
import type { Feature } from '../../platform/web/route.ts';

export type { Person } from './person.ts';
export { addInventedPersons, type InventedPerson } from './queries/invented.ts';
export { removeClosedPersons } from './queries/retain.ts';
export {
  type PersonForCoach,
  type PersonForViewer,
  selectOwnPerson,
  selectPersonFor,
  selectPersonForCoach,
} from './queries/seen.ts';

export const dossier: Feature = { name: 'dossier', routes: [] };
