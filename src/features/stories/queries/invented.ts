import { jsonb, type Tx } from '../../../platform/db/index.ts';
import type { Frame } from '../frame.ts';
import type { Perspective, StoryHandedIn } from '../story.ts';
import { dyadRow, storyRow } from './take.ts';
import './tables.ts';

export interface InventedStudy {
  readonly id: string;
  readonly name: string;
  readonly prompt: string;
  readonly instrumentId: string;
  readonly perspectives: readonly Perspective[];
  readonly frame: Frame;
  readonly moments: readonly string[];
  readonly guides: readonly string[];
  readonly researcher: string;
  readonly stories: readonly InventedStory[];
  readonly codes: readonly InventedCode[];
}

export interface InventedStory extends StoryHandedIn {
  readonly guide: string;
  readonly handedInAt: Date;
  readonly personId: string | null;
}

interface InventedCode {
  readonly id: string;
  readonly name: string;
  readonly passages: readonly {
    readonly id: string;
    readonly story: string;
    readonly from: number;
    readonly to: number;
  }[];
}

const rowsAtOnce = 2000;

const inParts = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, i) =>
    rows.slice(i * rowsAtOnce, (i + 1) * rowsAtOnce),
  );

/** A study of the demonstration with its stories; nobody told them, so nothing is logged. */
export async function addInventedStories(
  tx: Tx,
  tenantId: string,
  study: InventedStudy,
  now: Date,
): Promise<void> {
  const own = { tenant_id: tenantId, study_id: study.id };
  await tx
    .insertInto('story_study')
    .values({
      ...{
        tenant_id: tenantId,
        id: study.id,
        name: study.name,
        prompt: study.prompt,
        instrument_id: study.instrumentId,
      },
      ...{ perspectives: jsonb(study.perspectives), frame: jsonb(study.frame), seed: 20_261_121 },
      ...{ created_by: study.researcher, created_at: now, closed_at: null, invented: true },
    })
    .execute();
  await tx
    .insertInto('story_moment')
    .values(study.moments.map((name, i) => ({ ...own, number: i + 1, name })))
    .execute();
  await tx
    .insertInto('story_guide')
    .values(study.guides.map((id) => ({ ...own, account_id: id })))
    .execute();
  for (const part of inParts(study.stories)) await addPart(tx, tenantId, study.id, part);
  if (study.codes.length > 0) await addCodes(tx, tenantId, study, now);
}

async function addPart(
  tx: Tx,
  tenantId: string,
  studyId: string,
  stories: readonly InventedStory[],
): Promise<void> {
  const rows = stories.map((story) => ({
    ...storyRow({ tenantId, accountId: story.guide, now: story.handedInAt }, studyId, story),
    person_id: story.personId,
    invented: true,
  }));
  await tx.insertInto('story').values(rows).execute();
  const each = <Row extends object>(make: (story: InventedStory) => readonly Row[]) =>
    stories.flatMap((story) =>
      make(story).map((row) => ({ tenant_id: tenantId, story_id: story.id, ...row })),
    );
  await tx
    .insertInto('story_dyad')
    .values(each(({ dyads }) => dyads.map(dyadRow)))
    .execute();
  for (const some of inParts(each(({ indicators }) => indicators)))
    await tx.insertInto('story_indicator').values(some).execute();
  const consent = each(({ consent: given, toldOn, personId }) =>
    (['analysis', 'quote', 'report', 'learning', 'dossier'] as const)
      .filter((purpose) => purpose !== 'dossier' || personId !== null)
      .map((purpose) => ({
        ...{ purpose, given: purpose === 'dossier' || given[purpose], asked_on: toldOn, withdrawn_at: null },
      })),
  );
  await tx.insertInto('story_consent').values(consent).execute();
}

async function addCodes(tx: Tx, tenantId: string, study: InventedStudy, now: Date): Promise<void> {
  const made = { made_by: study.researcher, made_at: now };
  const codes = study.codes.map(({ id, name }) => ({
    tenant_id: tenantId,
    id,
    study_id: study.id,
    name,
    ...made,
  }));
  await tx.insertInto('story_code').values(codes).execute();
  const passages = study.codes.flatMap(({ id: code, passages: all }) =>
    all.map(({ id, story, from, to }) => ({
      ...{ tenant_id: tenantId, id, story_id: story, code_id: code, side: 'text' as const },
      ...{ from_point: from, to_point: to, ...made },
    })),
  );
  if (passages.length > 0) await tx.insertInto('story_coding').values(passages).execute();
}
