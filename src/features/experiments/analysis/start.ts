import { standardisedDifference } from '../../../stats/balance.ts';
import type { Design } from '../design/study.ts';
import { column, type Row } from './rows.ts';

/** How the groups were at the start, without p-values: after a draw any difference is chance. */
export interface StartRow {
  readonly item: string;
  /** Per arm of the design; null: too few people. */
  readonly means: readonly (number | null)[];
  /** The largest difference with the first arm, in spreads. */
  readonly gap: number | null;
}

export function startOf(
  design: Pick<Design, 'arms' | 'baseline'>,
  rows: readonly Row[],
  smallest: number,
): readonly StartRow[] {
  const groups = design.arms.map(({ number }) => rows.filter(({ arm }) => arm === number));
  return design.baseline.map((item) => {
    const values = groups.map((of) => column(of, ({ baseline }) => baseline[item] ?? null));
    const means = values.map((of) => {
      const known = of.filter((value) => !Number.isNaN(value));
      return known.length < smallest ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
    });
    const gaps = values.slice(1).flatMap((of, at) => {
      const found =
        means[0] === null || means[at + 1] === null ? null : standardisedDifference(of, values[0] ?? of);
      return found?.ok ? [Math.abs(found.estimate)] : [];
    });
    return { item, means, gap: gaps.length === 0 ? null : Math.max(...gaps) };
  });
}
