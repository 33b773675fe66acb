import { chiSquaredTest } from '../../../stats/chi-squared-test.ts';
import type { Design } from '../design/study.ts';
import type { Row } from './rows.ts';

export interface Missing {
  readonly shares: readonly { readonly arm: number; readonly missing: number; readonly people: number }[];
  /** Whether the groups miss equally much by chance; null: nobody is missing, or not to be computed. */
  readonly p: number | null;
  readonly statistic: number | null;
}

/** Who is missing, per arm. When one group misses more than another, a difference may be only that. */
export function missingOf(
  design: Pick<Design, 'arms'>,
  rows: readonly Row[],
  isMissing: (row: Row) => boolean,
): Missing {
  const shares = design.arms.map(({ number }) => {
    const of = rows.filter(({ arm }) => arm === number);
    return { arm: number, people: of.length, missing: of.filter(isMissing).length };
  });
  const test = chiSquaredTest(shares.map(({ missing, people }) => [people - missing, missing]));
  return { shares, p: test.ok ? test.p : null, statistic: test.ok ? test.statistic : null };
}
