import { type Computed, computed, type Failure, failure } from './result.ts';

export interface FleissKappa extends Computed {
  readonly estimate: number;
  /** With every label equally likely by chance (Randolph 2005). */
  readonly randolph: number;
  /** Share of the pairs of coders that say the same. */
  readonly agreement: number;
}

/**
 * Agreement beyond chance of as many coders on every unit (Fleiss 1971). `counts[u][c]` = coders who gave unit u label c.
 * Fails: `bad-input` when the number of coders differs or is under two; `no-variation` when only one label is used.
 */
export function fleissKappa(counts: readonly ArrayLike<number>[]): FleissKappa | Failure {
  const rows = counts.map((row) => Array.from(row));
  const [n, labels] = [rows.length, rows[0]?.length ?? 0];
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const coders = sum(rows[0] ?? []);
  const wrong = rows.some(
    (row) => row.length !== labels || sum(row) !== coders || row.some((c) => !(c >= 0)),
  );
  if (wrong || coders < 2 || labels < 2) {
    return failure(
      'bad-input',
      'Every unit needs the same two or more coders, and there must be two labels.',
    );
  }
  const same = rows.map((row) => sum(row.map((c) => c * (c - 1))) / (coders * (coders - 1)));
  const agreement = sum(same) / n;
  const shares = Array.from({ length: labels }, (_, j) => sum(rows.map((row) => row[j] ?? 0)) / (n * coders));
  const chance = sum(shares.map((share) => share * share));
  if (!(1 - chance > 1e-12)) return failure('no-variation', 'One label only is used: kappa does not exist.');
  return computed({
    estimand: 'agreement beyond chance',
    method: "Fleiss' kappa",
    n,
    missing: 0,
    estimate: (agreement - chance) / (1 - chance),
    randolph: (agreement - 1 / labels) / (1 - 1 / labels),
    agreement,
  });
}
