import { benjaminiHochberg, benjaminiYekutieli, hochberg } from '../../src/stats/benjamini-hochberg.ts';
import { bonferroni, holm } from '../../src/stats/holm.ts';
import { sure } from './agree.ts';

/** Adjusted p-values as R's p.adjust names them. */
export const adjustedBy = (raw: readonly number[]) => ({
  raw,
  holm: sure(holm(raw)).adjusted,
  bonferroni: sure(bonferroni(raw)).adjusted,
  hochberg: sure(hochberg(raw)).adjusted,
  BH: sure(benjaminiHochberg(raw)).adjusted,
  BY: sure(benjaminiYekutieli(raw)).adjusted,
});
