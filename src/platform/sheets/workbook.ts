import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import writeExcelFile, { type Feature, type SheetData } from 'write-excel-file/node';

/** A cell that the spreadsheet works out itself; `value` is what it gives now, for readers that do not calculate. */
export interface Formula {
  readonly formula: string;
  readonly value: number | string;
}
export type CellValue = string | number | Formula | null;

export type Look = 'title' | 'heading' | 'input' | 'total';
export interface StyledCell {
  readonly cell: CellValue;
  readonly look?: Look;
  /** As a spreadsheet writes it: `#,##0` or `0.00%`. */
  readonly format?: string;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly (StyledCell | CellValue)[])[];
  /** In characters. */
  readonly widths: readonly number[];
  /** Rows at the top that stay in sight. */
  readonly sticky?: number;
}

const looks = {
  title: { fontWeight: 'bold', fontSize: 16 },
  heading: { fontWeight: 'bold', backgroundColor: '#E6F2F2', wrap: true },
  /** Yellow means: you may change this. */
  input: { backgroundColor: '#FFF3C4' },
  total: { fontWeight: 'bold' },
} as const;

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const isStyled = (value: StyledCell | CellValue): value is StyledCell =>
  typeof value === 'object' && value !== null && 'cell' in value;
const isFormula = (value: CellValue): value is Formula => typeof value === 'object' && value !== null;
const styled = (value: StyledCell | CellValue): StyledCell => (isStyled(value) ? value : { cell: value });

/** Column 0 is A, 26 is AA. */
export const columnName = (column: number): string =>
  (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** Text is written as text, never as a formula, whatever it begins with. */
function dataOf({ rows }: WorkbookSheet): SheetData {
  return rows.map((row) =>
    row.map((one) => {
      const { cell, look, format } = styled(one);
      if (cell === null || cell === '') return null;
      const style = {
        ...(look === undefined ? {} : looks[look]),
        ...(format === undefined ? {} : { format }),
      };
      if (isFormula(cell)) return { type: 'Formula' as const, value: cell.formula, ...style };
      return typeof cell === 'number'
        ? { type: Number, value: cell, ...style }
        : { type: String, value: cell, ...style };
    }),
  );
}

/** What each formula gives now, by the address of its cell. */
function resultsOf({ rows }: WorkbookSheet): ReadonlyMap<string, number | string> {
  const results = new Map<string, number | string>();
  for (const [y, row] of rows.entries())
    for (const [x, one] of row.entries()) {
      const { cell } = styled(one);
      if (isFormula(cell)) results.set(`${columnName(x)}${y + 1}`, cell.value);
    }
  return results;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Writes the result beside each formula, and asks a spreadsheet to calculate when it opens the file. */
function liveFormulas(sheets: readonly WorkbookSheet[]): Feature<Stream | Buffer | Blob> {
  const results = sheets.map(resultsOf);
  const withResult =
    (sheet: number) => (found: string, address: string, attributes: string, inside: string) => {
      const value = results[sheet]?.get(address);
      if (value === undefined) return found;
      const type = typeof value === 'string' ? ' t="str"' : '';
      return `<c r="${address}"${attributes}${type}>${inside}<v>${escaped(`${value}`)}</v></c>`;
    };
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes) =>
            tag === 'calcPr' ? { ...attributes, fullCalcOnLoad: 1 } : attributes,
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) =>
            xml.replaceAll(/<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>/g, withResult(sheetIndex)),
        },
      },
    },
  };
}

/** A file with sheets whose formulas work: who changes a yellow cell sees the rest follow. */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeExcelFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: dataOf(sheet),
      columns: sheet.widths.map((width) => ({ width })),
      ...(sheet.sticky === undefined ? {} : { stickyRowsCount: sheet.sticky }),
    })),
    { features: [liveFormulas(sheets)] },
  ).toBuffer();
  return new Uint8Array(written);
}
