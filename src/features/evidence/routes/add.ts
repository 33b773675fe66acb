import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { mayPublish, mayWrite } from '../counting.ts';
import type { Finding, NewFinding } from '../finding.ts';
import { type Objection, objectionsTo } from '../judgement.ts';
import { readFinding } from '../queries/read.ts';
import { insertFinding } from '../queries/store.ts';

export type Added =
  | { readonly ok: true; readonly finding: Finding }
  | { readonly ok: false; readonly why: readonly (Objection | 'notAllowed')[] };

/**
 * Adds a finding from elsewhere, a study for instance, once for its id. Refuses what cannot be said of such research, and who
 * may not say it: a researcher publishes only from a study of the organisation.
 */
export async function addFinding(tx: Tx, viewer: Viewer, finding: NewFinding): Promise<Added> {
  const may = finding.status === 'draft' ? mayWrite(viewer.roles) : mayPublish(viewer.roles, finding);
  const why = [...(may ? [] : (['notAllowed'] as const)), ...objectionsTo(finding)];
  if (why.length > 0) return { ok: false, why };
  await insertFinding(tx, viewer, finding);
  const stored = await readFinding(tx, finding.id);
  return stored === null ? { ok: false, why: ['notAllowed'] } : { ok: true, finding: stored };
}
