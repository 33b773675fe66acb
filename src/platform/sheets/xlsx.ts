import readWorkbook from 'read-excel-file/node';
import { type Cell, type SheetProblem, type SheetRow, sheetLimits } from './sheet.ts';
import { unzip, type ZipEntry } from './zip.ts';

type Read =
  | { readonly ok: true; readonly rows: readonly SheetRow[] }
  | { readonly ok: false; readonly code: SheetProblem };

/**
 * The first sheet of an XLSX file. A formula counts as the value that was stored with it; nothing is calculated. One that
 * failed (`#N/A`) or has no value is no empty cell: what stands there comes along, so that nobody takes it for nothing.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Read> {
  const entries = unzip(bytes, sheetLimits.unpacked);
  const wrong = problemOf(entries);
  if (wrong !== undefined) return { ok: false, code: wrong };
  try {
    const [first] = await readWorkbook(Buffer.from(bytes));
    const failed = failedCells(entries ?? []);
    const rows = (first?.data ?? []).map((cells, i) => ({
      row: i + 1,
      cells: cells.map((cell, at) => failed.get(`${at + 1} ${i + 1}`) ?? cellOf(cell)),
    }));
    return { ok: true, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')) };
  } catch {
    return { ok: false, code: 'broken' };
  }
}

/** Looks inside before the file is read: a cell far away would make a table as large as the way to it. */
function problemOf(entries: readonly ZipEntry[] | null): SheetProblem | undefined {
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

/** Cells of the first sheet whose formula gave nothing, by column and row, with what the spreadsheet shows or should work out. */
function failedCells(entries: readonly ZipEntry[]): ReadonlyMap<string, string> {
  const text = (name: string): string =>
    new TextDecoder().decode(entries.find((one) => one.name === name)?.bytes);
  const id = /<sheet\b[^>]*\br:id="([^"]+)"/.exec(text('xl/workbook.xml'))?.[1] ?? '';
  const related = text('xl/_rels/workbook.xml.rels').match(/<Relationship\b[^>]*>/g) ?? [];
  const target =
    /\bTarget="([^"]+)"/.exec(related.find((one) => one.includes(`Id="${id}"`)) ?? '')?.[1] ?? '';
  const sheet = text(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  const failed = new Map<string, string>();
  for (const [, attributes = '', inside = ''] of sheet.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const value = /<v>([^<]*)<\/v>/.exec(inside)?.[1] ?? '';
    const formula = /<f\b[^>]*>([^<]*)<\/f>/.exec(inside)?.[1];
    const shows = /\bt="e"/.test(attributes) ? value || '#' : undefined;
    const open = value === '' && formula !== undefined && !/\bt="str"/.test(attributes);
    const [, column = '', row = ''] = /\br="([A-Z]+)(\d+)"/.exec(attributes) ?? [];
    const says = shows ?? (open ? `=${formula.replace(/^=/, '')}` : undefined);
    if (says !== undefined) failed.set(`${columnNumber(column)} ${row}`, says.slice(0, 100));
  }
  return failed;
}

/** A is 1, Z is 26, AA is 27. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return value;
  return value === null || value === undefined ? '' : String(value).trim();
}
