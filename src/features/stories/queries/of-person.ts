import { audit, logProcessing, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { PersonForCoach, PersonForViewer } from '../../dossier/index.ts';
import type { Consent } from '../purposes.ts';
import type { FoundStory } from './withdraw.ts';
import './tables.ts';

export interface OwnStory extends FoundStory {
  readonly title: string;
  readonly text: string;
  readonly translation: string;
  readonly language: string;
  readonly consents: readonly Consent[];
}

/** All stories that lie in a dossier; of one person they are few. A coach gets them for the dates only; the words are for the person. */
export async function storiesOfPerson(
  tx: Tx,
  { tenantId }: Viewer,
  person: PersonForViewer,
): Promise<OwnStory[]> {
  const stories = await tx
    .selectFrom('story')
    .innerJoin('story_study as study', (join) =>
      join.onRef('study.tenant_id', '=', 'story.tenant_id').onRef('study.id', '=', 'story.study_id'),
    )
    .select(['story.id', 'study.name as study', 'story.told_on as toldOn', 'story.person_id as personId'])
    .select(['story.title', 'story.text', 'story.translation', 'story.language'])
    .where('story.tenant_id', '=', tenantId)
    .where('story.person_id', '=', person.id)
    .orderBy('story.told_on', 'desc')
    .execute();
  if (stories.length === 0) return [];
  const consents = await tx
    .selectFrom('story_consent')
    .select(['story_id as storyId', 'purpose', 'withdrawn_at as withdrawnAt'])
    .where('tenant_id', '=', tenantId)
    .where(
      'story_id',
      'in',
      stories.map(({ id }) => id),
    )
    .where('given', '=', true)
    .execute();
  return stories.map((story) => ({
    ...story,
    consents: consents.filter(({ storyId }) => storyId === story.id),
  }));
}

/** Lays the stories with this code in a dossier, because the person said so. False: there is none that is free. */
export async function layInDossier(
  tx: Tx,
  viewer: Viewer,
  person: PersonForCoach,
  tellerCode: string,
  today: string,
): Promise<boolean> {
  const { tenantId } = viewer;
  const laid = await tx
    .updateTable('story')
    .set({ person_id: person.id })
    .where('tenant_id', '=', tenantId)
    .where('teller_code', '=', tellerCode)
    .where('perspective', '=', 'candidate')
    .where('person_id', 'is', null)
    .returning('id')
    .execute();
  if (laid.length === 0) return false;
  const consent = laid.map(({ id }) => ({
    ...{ tenant_id: tenantId, story_id: id, purpose: 'dossier' as const },
    ...{ given: true, asked_on: today, withdrawn_at: null },
  }));
  await tx
    .insertInto('story_consent')
    .values(consent)
    .onConflict((on) =>
      on
        .columns(['tenant_id', 'story_id', 'purpose'])
        .doUpdateSet({ given: true, asked_on: today, withdrawn_at: null }),
    )
    .execute();
  const after = { person: person.id };
  for (const { id } of laid)
    await audit(tx, viewer, { what: 'story.laid-in-dossier', subjectId: id, after, confidential: true });
  await logProcessing(tx, viewer, 'verhaal-koppelen', [person.id]);
  return true;
}
