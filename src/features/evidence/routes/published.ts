import type { Tx } from '../../../platform/db/index.ts';
import type { Finding } from '../finding.ts';
import { everyFinding } from './current.ts';

/** What counts now, in the order of publication. */
export async function publishedFindings(tx: Tx): Promise<Finding[]> {
  return (await everyFinding(tx)).filter(({ status }) => status === 'published');
}

/** What counts now about one instrument, or about one of its outcomes. */
export async function findingsOf(
  tx: Tx,
  about: { readonly instrumentId: string; readonly measure?: Finding['measure'] },
): Promise<Finding[]> {
  return (await publishedFindings(tx)).filter(
    ({ instrument, measure }) =>
      instrument === about.instrumentId && (about.measure === undefined || about.measure === measure),
  );
}
