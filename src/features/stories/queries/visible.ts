import { type SqlBool, sql } from 'kysely';
import type { Act } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Purpose } from '../story.ts';
import './tables.ts';

/** The one place that says for what a story may be used: allowed for this purpose, and not taken back. */
export const allows = (purpose: Purpose) => sql<SqlBool>`exists (select from story_consent allowed
  where allowed.tenant_id = story.tenant_id and allowed.story_id = story.id
    and allowed.purpose = ${purpose} and allowed.given and allowed.withdrawn_at is null)`;

/** Stories that may be used for this purpose; every list, count and passage begins here. */
export const storiesFor = (tx: Tx, { tenantId }: Pick<Act, 'tenantId'>, purpose: Purpose) =>
  tx.selectFrom('story').where('story.tenant_id', '=', tenantId).where(allows(purpose));

export interface Group {
  readonly studyId: string;
  readonly moment: number | null;
  readonly perspective: string | null;
}

/** Inside one study, and when asked one moment and one perspective. */
export const inGroup = ({
  studyId,
  moment,
  perspective,
}: Group) => sql<SqlBool>`(story.study_id = ${studyId}::uuid
  and (${moment}::smallint is null or story.moment = ${moment}::smallint)
  and (${perspective}::text is null or story.perspective = ${perspective}::text))`;
