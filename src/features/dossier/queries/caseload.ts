import { sql } from 'kysely';
import { logProcessing, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { PersonInList } from '../person.ts';
import { mayCoach, persons } from './visible.ts';

export const personsOnAPage = 25;

export interface CaseloadFilter {
  /** Part of a name. */
  readonly search: string;
  /** Only the own caseload, or that of colleagues in the same municipalities as well. */
  readonly scope: 'own' | 'colleagues';
  readonly closed: boolean;
  /** Counts from 1. */
  readonly page: number;
}

export interface Caseload {
  readonly persons: readonly PersonInList[];
  readonly total: number;
}

/** `%` and `_` are signs like any other in a name. */
const pattern = (search: string): string => `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`;

/** In a Dutch list `de Vries` stands under the V. */
const withoutPrefix = sql`regexp_replace(person.family_name, ${"^((van|de|den|der|het|ter|ten|te|in|op|'t) )+"}, '')`;

/** The dossiers this coach may see, a page at a time; everybody on the page gets a line in the processing log. */
export async function listPersonsFor(tx: Tx, viewer: Viewer, filter: CaseloadFilter): Promise<Caseload> {
  const found = persons(tx, viewer)
    .where(mayCoach(viewer))
    .where('person.archived_at', filter.closed ? 'is not' : 'is', null)
    .$if(filter.scope === 'own', (query) => query.where('person.coach_id', '=', viewer.accountId))
    .$if(filter.search !== '', (query) =>
      query.where(
        sql<string>`person.given_name || ' ' || person.family_name`,
        'ilike',
        pattern(filter.search),
      ),
    );
  const { total } = await found
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const page = await found
    .select(['person.id', 'person.given_name as givenName', 'person.family_name as familyName'])
    .select(['person.invented', 'person.archived_at as archivedAt'])
    .select(['municipality.name as municipalityName', 'coach.name as coachName'])
    .orderBy(withoutPrefix)
    .orderBy('person.given_name')
    .orderBy('person.id')
    .limit(personsOnAPage)
    .offset((filter.page - 1) * personsOnAPage)
    .execute();
  await logProcessing(
    tx,
    viewer,
    'dossiers-zoeken',
    page.map(({ id }) => id),
  );
  return { persons: page, total };
}
