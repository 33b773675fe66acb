import { type SqlBool, sql } from 'kysely';
import { type Act, logProcessing, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { DyadCount, IndicatorCount, TriadRow } from '../patterns.ts';
import type { Selection } from '../selection.ts';
import type { Perspective, ShownStory } from '../story.ts';
import { type Group, inGroup, storiesFor } from './visible.ts';

export interface StoryRow extends TriadRow {
  readonly moment: number;
  readonly perspective: Perspective;
}

/** Every story of a study that may be analysed, with where its teller put the stone. */
export async function storyRows(tx: Tx, act: Act, studyId: string): Promise<StoryRow[]> {
  const rows = await storiesFor(tx, act, 'analysis')
    .where('story.study_id', '=', studyId)
    .select(['story.id', 'story.moment', 'story.perspective', 'story.triad_state as state'])
    .select(['story.triad_a as a', 'story.triad_b as b', 'story.triad_c as c'])
    .execute();
  return rows.map(({ a, b, c, ...row }) => ({
    ...row,
    triad: a === null || b === null || c === null ? null : { a, b, c },
  }));
}

/** Where the tellers of these stories, found by `storyRows`, stand on the lines between two ends. */
export const dyadCounts = (tx: Tx, { tenantId }: Act, storyIds: readonly string[]): Promise<DyadCount[]> =>
  tx
    .selectFrom('story_dyad')
    .where('tenant_id', '=', tenantId)
    .where(sql<SqlBool>`story_id = any(${storyIds}::uuid[])`)
    .select(['dyad', 'state', 'place', sql<number>`count(*)`.as('count')])
    .groupBy(['dyad', 'state', 'place'])
    .execute();

/** What the tellers of these stories, found by `storyRows`, notice. */
export const indicatorsOf = (
  tx: Tx,
  { tenantId }: Act,
  storyIds: readonly string[],
): Promise<IndicatorCount[]> =>
  tx
    .selectFrom('story_indicator')
    .where('tenant_id', '=', tenantId)
    .where(sql<SqlBool>`story_id = any(${storyIds}::uuid[])`)
    .select(['indicator', 'answer', 'matters', sql<number>`count(*)`.as('count')])
    .groupBy(['indicator', 'answer', 'matters'])
    .execute();

const behind = (selection: Selection, ids: readonly string[] | null) => {
  if (ids !== null) return sql<SqlBool>`story.id = any(${ids}::uuid[])`;
  // A part of the triangle always comes with its stories: only the rule knows the zones.
  if (selection.kind === 'all' || selection.kind === 'triad')
    return sql<SqlBool>`${selection.kind === 'all'}::boolean`;
  if (selection.kind === 'dyad') {
    const { key } = selection;
    return sql<SqlBool>`exists (select from story_dyad d where d.tenant_id = story.tenant_id and d.story_id = story.id
      and d.dyad = ${selection.dyad} and coalesce(d.place::text, d.state) = ${key})`;
  }
  return sql<SqlBool>`exists (select from story_indicator i where i.tenant_id = story.tenant_id
    and i.story_id = story.id and i.indicator = ${selection.indicator} and i.answer = ${selection.answer})`;
};

export interface Reading {
  readonly group: Group;
  readonly selection: Selection;
  /** For a part of the triangle, or for outliers: these stories and no others. */
  readonly ids: readonly string[] | null;
  readonly seed: number;
  /** Which draw: another gives another order. */
  readonly draw: number;
  readonly limit: number;
}

const columns = [
  'story.id',
  'story.title',
  'story.text',
  'story.translation',
  'story.language',
  'story.moment',
] as const;

/** The stories behind a part of a picture, in an order that the seed of the study decides. */
export async function readStories(tx: Tx, viewer: Viewer, reading: Reading): Promise<ShownStory[]> {
  const { group, selection, ids, seed, draw, limit } = reading;
  const rows = await storiesFor(tx, viewer, 'analysis')
    .where(inGroup(group))
    .where(behind(selection, ids))
    .select([...columns, 'story.perspective', 'story.person_id as personId', mayQuote.as('mayQuote')])
    .orderBy(sql`md5(${`${seed}:${draw}:`} || story.id::text)`)
    .limit(limit)
    .execute();
  await logProcessing(
    tx,
    viewer,
    'verhalen-lezen',
    rows.map(({ id, personId }) => personId ?? id),
  );
  return rows;
}

export const mayQuote = sql<boolean>`exists (select from story_consent q where q.tenant_id = story.tenant_id
  and q.story_id = story.id and q.purpose = 'quote' and q.given and q.withdrawn_at is null)`;
