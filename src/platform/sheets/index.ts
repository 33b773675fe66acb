/** Reads a CSV or XLSX file into rows, safely: within limits, with everything it says as text, number or day. */
import { readCsv, textOf } from './csv.ts';
import { type Cell, type ReadSheet, type SheetProblem, type SheetRow, sheetLimits } from './sheet.ts';
import { readXlsx } from './xlsx.ts';

export { readCsv, textOf } from './csv.ts';
export {
  type Cell,
  type ReadSheet,
  type Sheet,
  type SheetProblem,
  type SheetRow,
  sheetLimits,
} from './sheet.ts';

const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, i) => bytes[i] === sign);

/** What kind of file it is stands in its first bytes, not in its name. */
export async function readSheet(bytes: Uint8Array): Promise<ReadSheet> {
  if (bytes.length === 0) return { ok: false, code: 'empty' };
  if (bytes.length > sheetLimits.bytes) return { ok: false, code: 'too-large' };
  // The container of Excel before 2007, and of a workbook with a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { ok: false, code: 'old-excel' };
  if (startsWith(bytes, [0x50, 0x4b])) {
    const read = await readXlsx(bytes);
    return read.ok ? toSheet(read.rows) : read;
  }
  const text = textOf(bytes);
  if (text.includes('\0') || text.startsWith('%PDF-')) return { ok: false, code: 'not-a-sheet' };
  const all = readCsv(text);
  const swallowing = all.find((row) => row.unclosed === true || row.cells.some(hasSwallowed));
  if (swallowing !== undefined) return { ok: false, code: 'unclosed-quote', row: swallowing.row };
  return toSheet(all);
}

function toSheet(all: readonly SheetRow[]): ReadSheet {
  const [first, ...rows] = all;
  if (first === undefined) return { ok: false, code: 'empty' };
  const long = all.find((row) => row.cells.some(isLong));
  if (long !== undefined) return { ok: false, code: 'long-cell', row: long.row };
  if (rows.length === 0) return { ok: false, code: 'only-header' };
  const wrong = tooMuch(all);
  if (wrong !== undefined) return { ok: false, code: wrong };
  return { ok: true, sheet: { header: first.cells.map((cell) => String(cell)), rows } };
}

const isLong = (cell: Cell): boolean => String(cell).length > sheetLimits.cell;

/** A quote that is closed much too late swallows lines of the file into one cell. */
const hasSwallowed = (cell: string): boolean => isLong(cell) && cell.includes('\n');

function tooMuch(rows: readonly SheetRow[]): SheetProblem | undefined {
  if (rows.length > sheetLimits.rows + 1) return 'too-many-rows';
  return rows.some(({ cells }) => cells.length > sheetLimits.columns) ? 'too-many-columns' : undefined;
}
