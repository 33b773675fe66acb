import pg from 'pg';

const oid = { int8: 20, textArray: 1009, int8Array: 1016, date: 1082, dateArray: 1182 };

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit in a JavaScript number.`);
  return value;
}

// pg makes of `date` a moment at local midnight, which is the day before in UTC; a calendar day stays text.
// int8 (every count(*)) is a number. timestamptz stays a Date, numeric stays text because it is exact.
const textArray: (text: string) => string[] = pg.types.getTypeParser(oid.textArray);
const ours = new Map<number, (text: string) => unknown>([
  [oid.int8, safeInteger],
  [oid.int8Array, (text) => textArray(text).map(safeInteger)],
  [oid.date, (text) => text],
  [oid.dateArray, textArray],
]);

/** How values from PostgreSQL become JavaScript; given to every connection. */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && ours.get(id)) || pg.types.getTypeParser(id, format),
};
