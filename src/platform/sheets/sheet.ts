/** A number only where the file itself says so (XLSX); a day is `2026-11-26`; everything else is text, with its zeros. */
export type Cell = string | number;

export interface SheetRow<C extends Cell = Cell> {
  /** As the spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly cells: readonly C[];
  /** A quote was opened in this row and never closed. */
  readonly unclosed?: true;
}

export interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
}

export type SheetProblem =
  | 'empty'
  | 'only-header'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'old-excel'
  | 'broken'
  | 'not-a-sheet'
  | 'unclosed-quote'
  | 'long-cell';

export type ReadSheet =
  | { readonly ok: true; readonly sheet: Sheet }
  /** With the row it is in, when it is in one. */
  | { readonly ok: false; readonly code: SheetProblem; readonly row?: number };

export const sheetLimits = {
  bytes: 2 * 1024 * 1024,
  rows: 5_000,
  columns: 60,
  /** What an XLSX file may become when it is unpacked. */
  unpacked: 40 * 1024 * 1024,
  /** Letters in one cell. */
  cell: 500,
} as const;
