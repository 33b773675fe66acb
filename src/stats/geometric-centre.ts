import { type Composition, closure } from './closure.ts';

/** The centre of compositions: the geometric mean of each part, closed. Null for none. No part may be 0. */
export function geometricCentre(rows: readonly Composition[]): Composition | null {
  const [first] = rows;
  if (first === undefined) return null;
  const means = first.map((_, part) =>
    Math.exp(rows.reduce((all, row) => all + Math.log(row[part] ?? 0), 0) / rows.length),
  );
  return closure(means);
}
