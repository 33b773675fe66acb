import readWorkbook from 'read-excel-file/node';
import { type Cell, type SheetProblem, type SheetRow, sheetLimits } from './sheet.ts';
import { unzip } from './zip.ts';

type Read =
  | { readonly ok: true; readonly rows: readonly SheetRow[] }
  | { readonly ok: false; readonly code: SheetProblem };

/** The first sheet of an XLSX file. A formula counts as the value that was stored with it; nothing is calculated. */
export async function readXlsx(bytes: Uint8Array): Promise<Read> {
  const wrong = problemOf(bytes);
  if (wrong !== undefined) return { ok: false, code: wrong };
  try {
    const [first] = await readWorkbook(Buffer.from(bytes));
    const rows = (first?.data ?? []).map((cells, i) => ({ row: i + 1, cells: cells.map(cellOf) }));
    return { ok: true, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')) };
  } catch {
    return { ok: false, code: 'broken' };
  }
}

/** Looks inside before the file is read: a cell far away would make a table as large as the way to it. */
function problemOf(bytes: Uint8Array): SheetProblem | undefined {
  const entries = unzip(bytes, sheetLimits.unpacked);
  if (entries === null) return 'broken';
  const sheets = entries.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  if (sheets.length === 0) return 'not-a-sheet';
  for (const { bytes: xml } of sheets) {
    const text = new TextDecoder().decode(xml);
    for (const [, column = '', row = ''] of text.matchAll(/\b(?:r|ref)="(?:[A-Z]+\d+:)?([A-Z]+)(\d+)"/g)) {
      if (Number(row) > sheetLimits.rows + 1) return 'too-many-rows';
      if (columnNumber(column) > sheetLimits.columns) return 'too-many-columns';
    }
  }
  return undefined;
}

/** A is 1, Z is 26, AA is 27. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return value;
  return value === null || value === undefined ? '' : String(value).trim();
}
