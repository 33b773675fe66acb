import { type SqlBool, sql } from 'kysely';
import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import './tables.ts';

/** Persons with the names of their municipality and coach. */
export const persons = (tx: Tx, { tenantId }: Pick<Viewer, 'tenantId'>) =>
  tx
    .selectFrom('person')
    .innerJoin('municipality', (join) =>
      join
        .onRef('municipality.tenant_id', '=', 'person.tenant_id')
        .onRef('municipality.id', '=', 'person.municipality_id'),
    )
    .innerJoin('account as coach', (join) =>
      join.onRef('coach.tenant_id', '=', 'person.tenant_id').onRef('coach.id', '=', 'person.coach_id'),
    )
    .where('person.tenant_id', '=', tenantId);

/**
 * The one place that says which dossiers a coach may see: the own caseload, and those of the municipalities the coach works
 * for, because colleagues stand in for each other. Every look is logged and the person can read who looked. Whoever manages
 * the organisation sees none, whatever other role was added.
 */
export const mayCoach = (viewer: Viewer) =>
  viewer.roles.includes('coach') && !viewer.roles.includes('administrator')
    ? sql<SqlBool>`(person.coach_id = ${viewer.accountId}::uuid or exists (
        select from account_municipality mine where mine.tenant_id = person.tenant_id
          and mine.account_id = ${viewer.accountId}::uuid and mine.municipality_id = person.municipality_id))`
    : sql<SqlBool>`false`;

/** A job seeker sees the own dossier and no other. */
export const isSelf = (viewer: Viewer) =>
  viewer.roles.includes('jobSeeker')
    ? sql<SqlBool>`(person.account_id is not null and person.account_id = ${viewer.accountId}::uuid)`
    : sql<SqlBool>`false`;

/** Open dossiers in the caseload of this coach, for a later feature to list from; it logs whom it shows. */
export const ownCaseload = (tx: Tx, viewer: Viewer) =>
  persons(tx, viewer)
    .where(mayCoach(viewer))
    .where('person.coach_id', '=', viewer.accountId)
    .where('person.archived_at', 'is', null);
export type OwnCaseload = ReturnType<typeof ownCaseload>;
