export type NumberProblem = 'looks-like-bsn' | 'not-a-number';

/** The eleven-test of the citizen service number: nine figures whose weighted sum is a multiple of eleven. */
export function looksLikeBsn(text: string): boolean {
  if (!/^\d{9}$/.test(text) || /^0{9}$/.test(text)) return false;
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  return weights.reduce((sum, weight, i) => sum + weight * Number(text[i]), 0) % 11 === 0;
}

const nineFigures = (text: string): string => text.replaceAll(/[.\s-]/g, '');

/** Passes the eleven-test, and is of nobody. */
const bsnOfNobody = '111222333';

/** A citizen service number in a file is never kept, not even for a day: what stands there says only that it was one. */
export const withoutBsn = <C extends string | number>(cell: C): C | string =>
  looksLikeBsn(nineFigures(String(cell))) ? bsnOfNobody : cell;

/** A number of the own administration: letters, figures, dots, slashes and hyphens. Leading zeros stay. */
export function clientNumberProblem(text: string): NumberProblem | undefined {
  if (looksLikeBsn(nineFigures(text))) return 'looks-like-bsn';
  return /^[0-9A-Za-z][0-9A-Za-z./-]{0,29}$/.test(text) ? undefined : 'not-a-number';
}
