/** Why there is no alpha. */
export type AlphaProblem = 'too-few-items' | 'too-few-rows' | 'no-variance';

export type Alpha =
  | { readonly ok: true; readonly alpha: number; readonly rows: number; readonly items: number }
  | { readonly ok: false; readonly code: AlphaProblem; readonly rows: number; readonly items: number };

const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, x) => sum + (x - middle) ** 2, 0) / (values.length - 1);
}

/**
 * Cronbach's alpha, k/(k−1) · (1 − Σ s²ᵢ / s²ₜ), over rows that have every item (Cronbach 1951, Psychometrika 16, 297–334).
 * Rows with a missing item are left out, and the answer says how many rows it is about.
 */
export function cronbachAlpha(rows: readonly (readonly (number | undefined)[])[]): Alpha {
  const items = rows[0]?.length ?? 0;
  const whole = rows.filter((row): row is readonly number[] => row.every((value) => value !== undefined));
  const about = { rows: whole.length, items };
  if (items < 2) return { ok: false, code: 'too-few-items', ...about };
  if (whole.length < 2) return { ok: false, code: 'too-few-rows', ...about };
  const total = variance(whole.map((row) => row.reduce((sum, x) => sum + x, 0)));
  if (!(total > 0)) return { ok: false, code: 'no-variance', ...about };
  const parts = Array.from({ length: items }, (_, i) => variance(whole.map((row) => row[i] ?? 0)));
  const alpha = (items / (items - 1)) * (1 - parts.reduce((sum, x) => sum + x, 0) / total);
  return { ok: true, alpha, ...about };
}
