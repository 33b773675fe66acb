import type { SheetRow } from './sheet.ts';

/**
 * The rows of a CSV file as spreadsheets write it: `;` or `,` or a tab between cells, quotes around what holds one of
 * those or a line end, two quotes for one. Each row has the line it begins on; empty rows are left out. `sep=;` on top is
 * what Excel writes for itself: no row, and not counted as a line, as Excel does not show it.
 */
export function readCsv(text: string): readonly SheetRow<string>[] {
  const whole = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const said = /^"?sep=([;,\t])"?\n/i.exec(whole);
  const clean = whole.slice(said?.[0].length ?? 0);
  const separator = said?.[1] ?? separatorOf(clean);
  const rows: SheetRow<string>[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let [line, begun] = [1, 1];
  const endRow = (): void => {
    cells.push(cell.trim());
    if (cells.some((one) => one !== ''))
      rows.push({ row: begun, cells, ...(quoted ? { unclosed: true } : {}) });
    [cells, cell, begun] = [[], '', line + 1];
  };
  for (let at = 0; at < clean.length; at++) {
    const sign = clean[at] ?? '';
    if (quoted && sign === '"' && clean[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (quoted || cell.trim() === '')) {
      quoted = !quoted;
    } else if (sign === '\n' && !quoted) {
      endRow();
      line += 1;
    } else if (sign === separator && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else {
      if (sign === '\n') line += 1;
      cell += sign;
    }
  }
  endRow();
  return rows;
}

/** Whichever stands most in the header. */
function separatorOf(text: string): string {
  const header = text.slice(0, text.indexOf('\n') === -1 ? undefined : text.indexOf('\n'));
  const count = (sign: string): number => header.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Excel on Windows writes the letters of Windows where others write UTF-8, and UTF-16 as its "Unicode text". */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
