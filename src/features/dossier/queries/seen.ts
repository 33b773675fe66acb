import { type ActivityId, logProcessing, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { isId } from '../../../shared/ids.ts';
import type { Person } from '../person.ts';
import { isSelf, mayCoach, persons } from './visible.ts';

/** Not exported: outside this file nobody can make the proof, only receive it. */
const proof: unique symbol = Symbol('seen');

/** A person this viewer may see, and whose processing-log line is written. What goes on in a dossier asks this, never an id. */
export interface PersonForViewer extends Person {
  readonly [proof]: 'coach' | 'self';
}

/** The same for whoever may also change it. */
export interface PersonForCoach extends PersonForViewer {
  readonly [proof]: 'coach';
}

const columns = [
  'person.id',
  'person.given_name as givenName',
  'person.family_name as familyName',
  'person.birth_year as birthYear',
  'person.municipality_id as municipality',
  'person.phone',
  'person.email',
  'person.language',
  'person.account_id as accountId',
  'person.coach_id as coachId',
  'person.invented',
  'person.archived_at as archivedAt',
  'person.created_at as createdAt',
  'municipality.name as municipalityName',
  'coach.name as coachName',
] as const;

/** The dossier as a coach, or null: it does not exist, or is not for this viewer; from outside that looks the same. */
export async function selectPersonForCoach(
  tx: Tx,
  viewer: Viewer,
  personId: string,
  activity: ActivityId,
): Promise<PersonForCoach | null> {
  if (!isId(personId)) return null;
  const found = await persons(tx, viewer)
    .select(columns)
    .where('person.id', '=', personId)
    .where(mayCoach(viewer))
    .executeTakeFirst();
  if (found === undefined) return null;
  await logProcessing(tx, viewer, activity, [found.id]);
  return { ...found, [proof]: 'coach' };
}

/** The own dossier of whoever is signed in, or null when there is none. */
export async function selectOwnPerson(
  tx: Tx,
  viewer: Viewer,
  activity: ActivityId,
): Promise<PersonForViewer | null> {
  const found = await persons(tx, viewer).select(columns).where(isSelf(viewer)).executeTakeFirst();
  if (found === undefined) return null;
  await logProcessing(tx, viewer, activity, [found.id]);
  return { ...found, [proof]: 'self' };
}

/** As a coach or as the person, whichever the viewer is. */
export async function selectPersonFor(
  tx: Tx,
  viewer: Viewer,
  personId: string,
  activity: ActivityId,
): Promise<PersonForViewer | null> {
  const forCoach = await selectPersonForCoach(tx, viewer, personId, activity);
  if (forCoach !== null) return forCoach;
  const own = await persons(tx, viewer).select('person.id').where(isSelf(viewer)).executeTakeFirst();
  return own?.id === personId ? selectOwnPerson(tx, viewer, activity) : null;
}
