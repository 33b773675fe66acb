import type { Instrument } from '../../shared/instrument.ts';
import type { LifeDomain } from '../../shared/vocabulary.ts';

/** How well a kind of help was studied, as drawn on the start page. */
export type Studied = 'compared' | 'measured' | 'expected' | 'unknown';
export const studiedLevels: readonly Studied[] = ['compared', 'measured', 'expected', 'unknown'];

export interface OfferCounts {
  readonly total: number;
  /** Life domains with at least one kind of help; the words come from the vocabulary. */
  readonly domains: readonly { readonly id: LifeDomain; readonly label: string; readonly count: number }[];
  readonly studied: Readonly<Record<Studied, number>>;
}

type Counted = Pick<Instrument, 'lifeDomains' | 'evidence'>;

/** The strongest study counts: 3 and up had a comparison, 2 a measurement, 0 and 1 only expectation. */
export function studiedAs({ evidence }: Pick<Counted, 'evidence'>): Studied {
  if (evidence.length === 0) return 'unknown';
  const strongest = Math.max(...evidence.map(({ strength }) => strength));
  if (strongest >= 3) return 'compared';
  return strongest === 2 ? 'measured' : 'expected';
}

export function countOffer(
  instruments: readonly Counted[],
  labels: readonly { readonly id: LifeDomain; readonly label: string }[],
): OfferCounts {
  const tally = (level: Studied): number => instruments.filter((one) => studiedAs(one) === level).length;
  const domains = labels.map(({ id, label }) => ({
    id,
    label,
    count: instruments.filter(({ lifeDomains }) => lifeDomains.includes(id)).length,
  }));
  return {
    total: instruments.length,
    domains: domains.filter(({ count }) => count > 0),
    studied: {
      compared: tally('compared'),
      measured: tally('measured'),
      expected: tally('expected'),
      unknown: tally('unknown'),
    },
  };
}
