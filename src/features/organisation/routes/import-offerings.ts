import { type Act, audit } from '../../../platform/audit/index.ts';
import { inTenant } from '../../../platform/db/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import { readSheet, type SheetProblem } from '../../../platform/sheets/index.ts';
import { storeOfferings } from '../../catalogue/index.ts';
import { judgeOfferings, type Line, type Verdict } from '../offerings-file.ts';
import { namesForOfferings } from '../queries/offerings.ts';
import { listTenants } from '../queries/tenants.ts';
import { actOutside, oneOf } from './first-run.ts';

/** `right`: what to say of a row that is right. */
const inWords = ({ line, id, says }: Verdict, right?: string): string =>
  `line ${line}: ${id || '(no kenmerk)'}: ${typeof says === 'string' ? (right ?? says) : `wrong: ${says.join('; ')}`}`;

const unreadable: Readonly<Record<SheetProblem, string>> = {
  empty: 'The file is empty.',
  'only-header': 'There is only a header.',
  'too-large': 'The file is larger than 2 MB.',
  'too-many-rows': 'The file has more than 5000 rows.',
  'too-many-columns': 'The file has more than 60 columns.',
  'old-excel': 'This is an Excel file of before 2007, or one with a password; save it as xlsx or CSV.',
  broken: 'The file is broken, or too large to unpack; save it again as xlsx or CSV.',
  'not-a-sheet': 'This is no CSV and no xlsx.',
  'unclosed-quote': 'A quotation mark is never closed.',
  'long-cell': 'A cell has more than 500 letters.',
};

/** A number is written here as in a CSV file. */
async function linesIn(file: Uint8Array): Promise<readonly Line[]> {
  const read = await readSheet(file);
  if (!read.ok) {
    const where = read.row === undefined ? '' : ` See line ${read.row}.`;
    throw new Error(`${unreadable[read.code]}${where} Nothing was brought in.`);
  }
  const { header, rows } = read.sheet;
  return [{ row: 1, cells: header }, ...rows.map(({ row, cells }) => ({ row, cells: cells.map(String) }))];
}

/**
 * Brings local offerings in from a CSV or XLSX file: all rows or none, in one transaction. Says of every row what became of it; what
 * is not in the file stays as it was.
 */
export async function importOfferings(deps: Deps, file: Uint8Array, host = ''): Promise<string> {
  const tenant = oneOf(await listTenants(deps.db), host, 'offerings FILE');
  const act: Act = actOutside(deps, tenant.id);
  const lines = await linesIn(file);
  return inTenant(deps.db, act, async (tx) => {
    const judged = judgeOfferings(lines, await namesForOfferings(tx));
    if (judged.kind === 'unreadable') throw new Error(`${judged.why} Nothing was brought in.`);
    const { verdicts, offerings } = judged;
    const wrong = verdicts.filter(({ says }) => typeof says !== 'string').length;
    if (wrong > 0) {
      const said = verdicts.map((verdict) => inWords(verdict, 'right'));
      throw new Error(
        [...said, `Nothing was brought in: ${wrong} of ${verdicts.length} rows are wrong.`].join('\n'),
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
    const said = verdicts.map((verdict) => inWords(verdict));
    return [...said, `${tenant.name} has ${added} new offerings and ${changed} changed ones.`].join('\n');
  });
}
