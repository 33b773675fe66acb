import type { Answer, Detail } from './answer.ts';

const heads = ['', 'estimate', 'std. error', 'statistic', 'df', 'from', 'to', 'p'] as const;

/** The answer for a reader: what it is, the estimates below each other, and what to know. */
export function readingTable(procedure: string, answer: Answer): string {
  const { method, n, missing, estimates, details, notes } = answer;
  const rows = estimates.map((e) => [
    ...[e.term, shown(e.estimate), shown(e.stdError), shown(e.statistic), shown(e.df)],
    ...[shown(e.confLow), shown(e.confHigh), e.pValue === null ? '' : shownP(e.pValue)],
  ]);
  const used = heads.map((_, j) => j === 0 || rows.some((row) => row[j] !== ''));
  const keep = (row: readonly string[]) => row.filter((_, j) => used[j]);
  return [
    `${procedure}: ${method}`,
    `${n} used, ${missing} left out because something is missing`,
    ...(rows.length > 0 ? ['', ...aligned([keep(heads), ...rows.map(keep)])] : []),
    ...Object.entries(details).flatMap(([name, value]) => detailLines(name, value)),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ].join('\n');
}

/** Six digits that mean something; a whole number as it is. */
export function shown(value: number | null): string {
  if (value === null) return '';
  if (Number.isInteger(value) && Math.abs(value) < 1e9) return String(value);
  return String(Number(value.toPrecision(6)));
}

const shownP = (p: number): string => (p < 0.0001 ? p.toExponential(1) : p.toFixed(4));

function aligned(rows: readonly (readonly string[])[]): string[] {
  const width = (j: number) => Math.max(...rows.map((row) => row[j]?.length ?? 0));
  return rows.map((row) =>
    row
      .map((cell, j) => (j === 0 ? cell.padEnd(width(j)) : cell.padStart(width(j))))
      .join('  ')
      .trimEnd(),
  );
}

const plain = (value: Detail): string =>
  typeof value === 'number' ? shown(value) : value === null || value === undefined ? '–' : String(value);

const isRecord = (value: Detail): value is { readonly [name: string]: Detail } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Float64Array);

/** A number behind its name, a list of records as a table, anything deeper indented. */
function detailLines(name: string, value: Detail, indent = ''): string[] {
  if (value === undefined) return [];
  if (value instanceof Float64Array) return [`${indent}${name}: ${Array.from(value, shown).join(' ')}`];
  if (Array.isArray(value)) {
    const list = value as readonly Detail[];
    const records = list.filter(isRecord);
    if (records.length !== list.length || list.length === 0)
      return [`${indent}${name}: ${list.map(plain).join(' ')}`];
    const columns = Object.keys(records[0] ?? {});
    const flat = (cell: Detail) =>
      Array.isArray(cell) ? (cell as readonly Detail[]).map(plain).join(' to ') : plain(cell);
    const table = aligned([columns, ...records.map((r) => columns.map((c) => flat(r[c])))]);
    return [
      indent === '' ? '' : undefined,
      `${indent}${name}`,
      ...table.map((line) => `${indent}${line}`),
    ].filter((line) => line !== undefined);
  }
  if (!isRecord(value)) return [`${indent}${name}: ${plain(value)}`];
  const inner = Object.entries(value).flatMap(([key, part]) => detailLines(key, part, `${indent}  `));
  return [`${indent}${name}`, ...inner];
}
