import type { Act } from '../audit/index.ts';
import type { Tx } from '../db/index.ts';
import { looksLikeToken, newToken, tokenHash } from './token.ts';

/** What a link opens; each purpose belongs to one feature. */
export type LinkPurpose = 'sign-in' | 'questionnaire' | 'check-in';

export interface NewLink {
  readonly purpose: LinkPurpose;
  readonly subjectId: string;
  readonly minutes: number;
}

/** Makes a link and gives its token, which is nowhere kept: only whoever gets the address has it. */
export async function makeLink(tx: Tx, act: Act, { purpose, subjectId, minutes }: NewLink): Promise<string> {
  const token = newToken(act.random);
  await tx
    .insertInto('link')
    .values({
      tenant_id: act.tenantId,
      token_hash: tokenHash(token),
      purpose,
      subject_id: subjectId,
      created_at: act.now,
      expires_at: new Date(act.now.getTime() + minutes * 60_000),
      used_at: null,
    })
    .execute();
  return token;
}

/** Made less than a minute ago and not used: whoever asks again pressed twice. */
export async function hasFreshLink(
  tx: Tx,
  { tenantId, now }: Pick<Act, 'tenantId' | 'now'>,
  purpose: LinkPurpose,
  subjectId: string,
): Promise<boolean> {
  const fresh = await tx
    .selectFrom('link')
    .select('subject_id')
    .where('tenant_id', '=', tenantId)
    .where('purpose', '=', purpose)
    .where('subject_id', '=', subjectId)
    .where('used_at', 'is', null)
    .where('created_at', '>', new Date(now.getTime() - 60_000))
    .executeTakeFirst();
  return fresh !== undefined;
}

export interface OpenedLink {
  readonly subjectId: string;
  readonly usedAt: Date | null;
}

/** What this token opens now; null when it is unknown, for something else or over date: from outside the same. */
export async function openLink(
  tx: Tx,
  act: Act,
  purpose: LinkPurpose,
  token: string | undefined,
): Promise<OpenedLink | null> {
  if (!looksLikeToken(token)) return null;
  const found = await tx
    .selectFrom('link')
    .select(['subject_id as subjectId', 'used_at as usedAt'])
    .where('tenant_id', '=', act.tenantId)
    .where('token_hash', '=', tokenHash(token))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', act.now)
    .executeTakeFirst();
  return found ?? null;
}

/** Uses it up; false when somebody was before: of two requests at once only one hears true. */
export async function useLink(tx: Tx, act: Act, purpose: LinkPurpose, token: string): Promise<boolean> {
  const used = await tx
    .updateTable('link')
    .set({ used_at: act.now })
    .where('tenant_id', '=', act.tenantId)
    .where('token_hash', '=', tokenHash(token))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', act.now)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return used.numUpdatedRows === 1n;
}

/** Everything that opens this, when it is no longer there or must not be opened any more. */
export async function removeLinksOf(
  tx: Tx,
  { tenantId }: Pick<Act, 'tenantId'>,
  purpose: LinkPurpose,
  subjectIds: readonly string[],
): Promise<void> {
  if (subjectIds.length === 0) return;
  await tx
    .deleteFrom('link')
    .where('tenant_id', '=', tenantId)
    .where('purpose', '=', purpose)
    .where('subject_id', 'in', subjectIds)
    .execute();
}

/** Links that open nothing any more. */
export async function removeOldLinks(tx: Tx, tenantId: string, before: Date): Promise<void> {
  await tx.deleteFrom('link').where('tenant_id', '=', tenantId).where('expires_at', '<', before).execute();
}
