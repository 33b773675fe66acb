import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { differencesIn } from '../../../platform/web/components/both-texts.tsx';
import type { Ctx } from '../../../platform/web/context.ts';
import type { Design } from '../design/study.ts';
import { type Typed, typedOf } from '../forms/typed.ts';
import { lastChangeOf } from '../queries/design.ts';
import type { Municipality } from '../queries/municipalities.ts';
import type { StudyForResearcher } from '../queries/studies.ts';
import type { DesignForm } from '../views/design-props.ts';
import { fieldNames, inWords } from '../views/typed-words.ts';

interface Late {
  readonly study: StudyForResearcher;
  readonly typed: Typed;
  /** What was typed, when it is a sound design. */
  readonly design: Design | null;
  readonly municipalities: readonly Municipality[];
}

/**
 * Both texts, when somebody was first. A draft can still become what was typed. What is registered never changes: then what
 * was typed becomes a study of its own.
 */
export async function lateForm(c: Ctx, tx: Tx, viewer: Viewer, late: Late): Promise<DesignForm> {
  const { study, typed, design, municipalities } = late;
  const { locale, deps } = c.var;
  const isDraft = study.status === 'draft';
  const [theirs, yours] = [typedOf(study), design === null ? typed : typedOf(design)];
  const form = new URLSearchParams(typed);
  form.delete(isDraft ? 'id' : 'versie');
  if (isDraft) form.set('versie', String(study.version));
  else form.set('id', deps.ids());
  const words = (of: Typed) => inWords(locale, municipalities, of);
  const differences = differencesIn(fieldNames(locale, [theirs, yours]), words(theirs), words(yours));
  const { who, whoId, at } = await lastChangeOf(tx, viewer, study);
  return {
    ...{ study: isDraft ? study : null, typed: form, municipalities },
    meanwhile: { who: whoId === viewer.accountId ? null : who, at, differences, study },
  };
}

/** The same form sent twice. */
export const isSame = (a: Design, b: Design): boolean => String(typedOf(a)) === String(typedOf(b));
