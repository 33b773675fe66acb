import { sql } from 'kysely';
import { type Act, audit, logProcessing, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { isId } from '../../../shared/ids.ts';
import type { Perspective } from '../story.ts';
import { mayQuote } from './patterns.ts';
import type { StoryToRead } from './story-to-read.ts';
import { allows, storiesFor } from './visible.ts';

export interface Coding {
  readonly id: string;
  readonly codeId: string;
  readonly code: string;
  readonly side: 'text' | 'translation';
  readonly from: number;
  readonly to: number;
}

const codings = (tx: Tx, { tenantId }: Act) =>
  tx
    .selectFrom('story_coding as coding')
    .innerJoin('story_code as code', (join) =>
      join.onRef('code.tenant_id', '=', 'coding.tenant_id').onRef('code.id', '=', 'coding.code_id'),
    )
    .where('coding.tenant_id', '=', tenantId)
    .select(['coding.id', 'code.id as codeId', 'code.name as code', 'coding.side'])
    .select(['coding.from_point as from', 'coding.to_point as to']);

export const codingsOf = (tx: Tx, act: Act, storyId: string): Promise<Coding[]> =>
  codings(tx, act)
    .where('coding.story_id', '=', storyId)
    .orderBy('coding.side')
    .orderBy('coding.from_point')
    .orderBy('code.name')
    .limit(500)
    .execute();

export interface CodeWithCounts {
  readonly id: string;
  readonly name: string;
  readonly passages: number;
  readonly stories: number;
}

/** The codes of a study with how often they are used, in stories that may still be used. */
export const codesOf = (tx: Tx, { tenantId }: Act, studyId: string): Promise<CodeWithCounts[]> =>
  tx
    .selectFrom('story_code as code')
    .leftJoin(
      storiesFor(tx, { tenantId }, 'analysis')
        .innerJoin('story_coding as of', (join) =>
          join.onRef('of.tenant_id', '=', 'story.tenant_id').onRef('of.story_id', '=', 'story.id'),
        )
        .where('story.study_id', '=', studyId)
        .select(['of.id', 'of.code_id', 'of.story_id'])
        .as('coding'),
      (join) => join.onRef('coding.code_id', '=', 'code.id'),
    )
    .where('code.tenant_id', '=', tenantId)
    .where('code.study_id', '=', studyId)
    .select(['code.id', 'code.name', sql<number>`count(coding.id)`.as('passages')])
    .select(sql<number>`count(distinct coding.story_id)`.as('stories'))
    .groupBy(['code.id', 'code.name'])
    .orderBy(sql`count(coding.id)`, 'desc')
    .orderBy('code.name')
    .limit(300)
    .execute();

export interface Passage extends Coding {
  readonly storyId: string;
  readonly title: string;
  readonly whole: string;
  readonly language: string;
  readonly perspective: Perspective;
  readonly moment: number;
  readonly mayQuote: boolean;
}

/** The passages with one code; the words come with them, to be cut out by code points. */
export async function passagesOf(
  tx: Tx,
  viewer: Viewer,
  studyId: string,
  codeId: string,
): Promise<Passage[]> {
  if (!isId(codeId)) return [];
  const rows = await codings(tx, viewer)
    .innerJoin('story', (join) =>
      join.onRef('story.tenant_id', '=', 'coding.tenant_id').onRef('story.id', '=', 'coding.story_id'),
    )
    .where('story.study_id', '=', studyId)
    .where('coding.code_id', '=', codeId)
    .where(allows('analysis'))
    .select(['story.id as storyId', 'story.title', 'story.language', 'story.perspective', 'story.moment'])
    .select(['story.person_id as personId', mayQuote.as('mayQuote')])
    .select(sql<string>`case coding.side when 'text' then story.text else story.translation end`.as('whole'))
    .orderBy('coding.made_at', 'desc')
    .orderBy('coding.id')
    .limit(100)
    .execute();
  const read = new Set(rows.map(({ storyId, personId }) => personId ?? storyId));
  await logProcessing(tx, viewer, 'verhalen-lezen', [...read]);
  return rows;
}

export interface NewCoding {
  readonly story: StoryToRead;
  readonly code: { readonly id: string } | { readonly name: string };
  readonly side: 'text' | 'translation';
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

/** Lays a code on passages; what has the code already keeps it once. */
export async function addCoding(
  tx: Tx,
  viewer: Viewer,
  { story, code, side, spans }: NewCoding,
): Promise<void> {
  const { tenantId, accountId, now } = viewer;
  const codeId = await codeIdOf(tx, viewer, story.studyId, code);
  if (codeId === null) return;
  const rows = spans.map(({ from, to }) => ({
    ...{ tenant_id: tenantId, id: viewer.newId(), story_id: story.id, code_id: codeId },
    ...{ side, from_point: from, to_point: to, made_by: accountId, made_at: now },
  }));
  await tx
    .insertInto('story_coding')
    .values(rows)
    .onConflict((on) => on.doNothing())
    .execute();
  const after = { code: codeId, side, spans: spans.map(({ from, to }) => [from, to]) };
  await audit(tx, viewer, { what: 'story.coded', subjectId: story.id, after, confidential: true });
}

async function codeIdOf(
  tx: Tx,
  viewer: Viewer,
  studyId: string,
  code: NewCoding['code'],
): Promise<string | null> {
  const own = tx
    .selectFrom('story_code')
    .select('id')
    .where('tenant_id', '=', viewer.tenantId)
    .where('study_id', '=', studyId);
  if ('id' in code) {
    if (!isId(code.id)) return null;
    return (await own.where('id', '=', code.id).executeTakeFirst())?.id ?? null;
  }
  await tx
    .insertInto('story_code')
    .values({
      ...{ tenant_id: viewer.tenantId, id: viewer.newId(), study_id: studyId, name: code.name },
      ...{ made_by: viewer.accountId, made_at: viewer.now },
    })
    .onConflict((on) => on.doNothing())
    .execute();
  const found = await own.where(sql`lower(name)`, '=', sql<string>`lower(${code.name})`).executeTakeFirst();
  return found?.id ?? null;
}

/** Takes one code off one passage. */
export async function removeCoding(
  tx: Tx,
  viewer: Viewer,
  story: StoryToRead,
  codingId: string,
): Promise<void> {
  if (!isId(codingId)) return;
  const gone = await tx
    .deleteFrom('story_coding')
    .where('tenant_id', '=', viewer.tenantId)
    .where('story_id', '=', story.id)
    .where('id', '=', codingId)
    .returning(['code_id', 'from_point', 'to_point'])
    .executeTakeFirst();
  if (gone === undefined) return;
  const before = { code: gone.code_id, from: gone.from_point, to: gone.to_point };
  await audit(tx, viewer, { what: 'story.uncoded', subjectId: story.id, before, confidential: true });
}
