import { scaleConsistency } from './scale-consistency.ts';

/** Why there is no alpha. */
export type AlphaProblem = 'too-few-items' | 'too-few-rows' | 'no-variance';

export type Alpha =
  | { readonly ok: true; readonly alpha: number; readonly rows: number; readonly items: number }
  | { readonly ok: false; readonly code: AlphaProblem; readonly rows: number; readonly items: number };

/**
 * Cronbach's alpha, k/(k−1) · (1 − Σ s²ᵢ / s²ₜ), over rows that have every item (Cronbach 1951, Psychometrika 16, 297–334).
 * Rows with a missing item are left out, and the answer says how many rows it is about.
 */
export function cronbachAlpha(rows: readonly (readonly (number | undefined)[])[]): Alpha {
  const items = rows[0]?.length ?? 0;
  const whole = rows.filter((row) => row.every((value) => value !== undefined)).length;
  const about = { rows: whole, items };
  if (items < 2) return { ok: false, code: 'too-few-items', ...about };
  if (whole < 2) return { ok: false, code: 'too-few-rows', ...about };
  const columns = Array.from({ length: items }, (_, i) =>
    Float64Array.from(rows, (row) => row[i] ?? Number.NaN),
  );
  const result = scaleConsistency(columns);
  return result.ok
    ? { ok: true, alpha: result.estimate, ...about }
    : { ok: false, code: 'no-variance', ...about };
}
