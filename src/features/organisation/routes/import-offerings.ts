import { type Act, audit } from '../../../platform/audit/index.ts';
import { inTenant } from '../../../platform/db/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import { readCsv, textOf } from '../../../platform/sheets/index.ts';
import { storeOfferings } from '../../catalogue/index.ts';
import { judgeOfferings, type Verdict } from '../offerings-file.ts';
import { namesForOfferings } from '../queries/offerings.ts';
import { listTenants } from '../queries/tenants.ts';
import { actOutside, oneOf } from './first-run.ts';

/** `right`: what to say of a row that is right. */
const inWords = ({ line, id, says }: Verdict, right?: string): string =>
  `line ${line}: ${id || '(no kenmerk)'}: ${typeof says === 'string' ? (right ?? says) : `wrong: ${says.join('; ')}`}`;

/**
 * Brings local offerings in from a CSV file: all rows or none, in one transaction. Says of every row what became of it; what
 * is not in the file stays as it was.
 */
export async function importOfferings(deps: Deps, file: Uint8Array, host = ''): Promise<string> {
  const tenant = oneOf(await listTenants(deps.db), host, 'offerings FILE');
  const act: Act = actOutside(deps, tenant.id);
  return inTenant(deps.db, act, async (tx) => {
    const judged = judgeOfferings(readCsv(textOf(file)), await namesForOfferings(tx));
    if (judged.kind === 'unreadable') throw new Error(`${judged.why} Nothing was brought in.`);
    const { verdicts, offerings } = judged;
    const wrong = verdicts.filter(({ says }) => typeof says !== 'string').length;
    if (wrong > 0) {
      const lines = verdicts.map((verdict) => inWords(verdict, 'right'));
      throw new Error(
        [...lines, `Nothing was brought in: ${wrong} of ${verdicts.length} rows are wrong.`].join('\n'),
      );
    }
    await storeOfferings(tx, offerings);
    const added = verdicts.filter(({ says }) => says === 'new').length;
    const changed = verdicts.length - added;
    await audit(tx, act, {
      what: 'offering.imported',
      subjectId: null,
      after: { added, changed },
      confidential: false,
    });
    const lines = verdicts.map((verdict) => inWords(verdict));
    return [...lines, `${tenant.name} has ${added} new offerings and ${changed} changed ones.`].join('\n');
  });
}
