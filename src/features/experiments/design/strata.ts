import { type Baseline, baselineItem, levelsFor, levelsOf } from './baseline.ts';
import type { Design } from './study.ts';

export interface Stratum {
  readonly number: number;
  readonly municipality: string;
  readonly levels: readonly string[];
}

/** Every municipality times every level of every factor, numbered from 1. */
export function strataOf({
  municipalities,
  factors,
}: Pick<Design, 'municipalities' | 'factors'>): readonly Stratum[] {
  const combinations = factors.reduce<readonly (readonly string[])[]>(
    (rows, id) => {
      const item = baselineItem(id);
      return item === undefined
        ? rows
        : rows.flatMap((row) => levelsOf(item).map((level) => [...row, level]));
    },
    [[]],
  );
  return municipalities
    .flatMap((municipality) => combinations.map((levels) => ({ municipality, levels })))
    .map((stratum, at) => ({ number: at + 1, ...stratum }));
}

/** More strata than one for every twenty people leaves most of them nearly empty: then a lottery in strata does no good. */
export const tooManyStrata = (design: Pick<Design, 'municipalities' | 'factors' | 'planned'>): boolean =>
  strataOf(design).length > design.planned / 20;

export const sameStratum = (
  stratum: Stratum,
  { municipality, levels }: { readonly municipality: string; readonly levels: readonly string[] },
): boolean => stratum.municipality === municipality && stratum.levels.join() === levels.join();

/** The number of the stratum somebody falls in; 0 when the study is not in this municipality. */
export function stratumFor(
  { factors }: Pick<Design, 'factors'>,
  strata: readonly Stratum[],
  municipality: string,
  baseline: Baseline,
): number {
  const where = { municipality, levels: levelsFor(factors, baseline) };
  return strata.find((one) => sameStratum(one, where))?.number ?? 0;
}
