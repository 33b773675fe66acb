import type { FindingContent } from '../../evidence/index.ts';
import type { Design } from '../design/study.ts';
import { type Comparison, isEstimate } from './primary.ts';

const measures = { 'betaald-werk': 'betaald-werk', 'uit-bijstand': 'uit-uitkering' } as const;
const level = 0.05;
const tenth = (share: number): number => Math.round(share * 1000) / 10;

/** What one comparison of a study says about an instrument; its words are given. Null: there is no number. */
export function findingFrom(
  design: Design,
  { adjusted, holm, n }: Comparison,
  given: Pick<FindingContent, 'instrument' | 'statement' | 'outcome' | 'source' | 'studyId'>,
): FindingContent | null {
  if (!isEstimate(adjusted)) return null;
  const { estimate, interval } = adjusted;
  const clear = design.lottery && holm !== null && holm < level;
  return {
    ...given,
    ...{ population: design.population, targetGroups: [], measure: measures[design.outcome] },
    ...{ horizonMonths: design.horizonMonths, people: n },
    comparison: design.lottery ? 'loting' : 'vergelijkingsgroep',
    effect: {
      ...{ estimate: tenth(estimate), low: tenth(interval[0]), high: tenth(interval[1]) },
      ...{ unit: 'op-100', better: 'more' },
    },
    // One study with a lottery is strong only when it shows something; without one it stays a comparison.
    direction: clear ? (estimate > 0 ? 'positief' : 'negatief') : 'onbekend',
    strength: clear ? 4 : 3,
  };
}
