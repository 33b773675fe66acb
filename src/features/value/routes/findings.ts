import type { Tx } from '../../../platform/db/index.ts';
import { type Finding, oriented, publishedFindings } from '../../evidence/index.ts';
import type { UsableFinding } from '../usable-finding.ts';

/** What counts now: an effect taken from a finding that was withdrawn carries nothing any more. */
export async function findingsNow(
  tx: Tx,
): Promise<{ readonly usable: readonly UsableFinding[]; readonly standing: ReadonlySet<string> }> {
  const published = await publishedFindings(tx);
  return {
    usable: published.flatMap((finding) => usable(finding) ?? []),
    standing: new Set(published.map(({ id }) => id)),
  };
}

/** Only people with paid work, as a difference of a hundred, with both ends of its margin: nothing is filled in. */
function usable(finding: Finding): UsableFinding | null {
  const { id, instrument, effect, measure, comparison, horizonMonths, source } = finding;
  if (effect === null || measure !== 'betaald-werk' || effect.unit !== 'op-100') return null;
  const { estimate, low, high } = oriented(effect);
  if (low === null || high === null) return null;
  return {
    id,
    instrument,
    effect: {
      ...{ low, mid: estimate, high, comparison, months: horizonMonths, finding: id },
      source: { text: source.title, url: source.address ?? '', year: source.year },
    },
  };
}
