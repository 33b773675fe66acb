import type { Evidence } from '../../shared/instrument.ts';
import type { EvidenceDirection, EvidenceStrength } from '../../shared/vocabulary.ts';

export interface Verdict {
  readonly level: EvidenceStrength;
  readonly direction: EvidenceDirection;
}

/** The strongest research speaks; when equally strong research disagrees, the answer is mixed. `null`: none is known. */
export function strongest(evidence: readonly Evidence[]): Verdict | null {
  const [first, ...rest] = evidence.toSorted((a, b) => b.strength - a.strength);
  if (first === undefined) return null;
  const equals = [first, ...rest.filter(({ strength }) => strength === first.strength)];
  const agreed = equals.every(({ direction }) => direction === first.direction);
  return { level: first.strength, direction: agreed ? first.direction : 'gemengd' };
}

/** From 3 on there was a comparison; below it there are experiences and counts, which prove nothing. */
export const isCompared = ({ level }: Verdict): boolean => level >= 3;

export type Gap = 'helps' | 'cause' | 'horizon' | 'others';

/** What the research does not say, read off its own fields. */
export function gapsIn(evidence: readonly Evidence[]): readonly Gap[] {
  if (evidence.length === 0) return ['helps'];
  const compared = evidence.some(({ comparison }) => comparison !== 'geen');
  const followed = evidence.some(({ horizonMonths }) => horizonMonths !== null);
  return [...(compared ? [] : (['cause'] as const)), ...(followed ? [] : (['horizon'] as const)), 'others'];
}
