import type { Evidence } from '../../shared/instrument.ts';
import type { Role } from '../../shared/roles.ts';
import type { Finding } from './finding.ts';

/** By instrument, in the order of publication. */
export type EvidenceByInstrument = ReadonlyMap<string, readonly Evidence[]>;

/** A finding as the advice takes research: with the address where it can be read. */
export const asEvidence = (finding: Finding): Evidence => ({
  source: finding.source.title,
  year: finding.source.year,
  finding: finding.statement,
  strength: finding.strength,
  direction: finding.direction,
  origin: finding.source.address ?? `/bewijs/${finding.id}`,
  read: '',
  population: finding.population,
  outcome: finding.outcome,
  horizonMonths: finding.horizonMonths,
  comparison: finding.comparison,
  findingId: finding.id,
});

/** Whether it counted at that moment; published and withdrawn findings stay, so that an old advice can be told again. */
export function countedAt({ published, withdrawn }: Finding, moment: Date): boolean {
  if (published === null || published.at > moment) return false;
  return withdrawn === null || withdrawn.at > moment;
}

export const byInstrument = (findings: readonly Finding[]): EvidenceByInstrument =>
  Map.groupBy(findings.map(asEvidence), (_, i) => findings[i]?.instrument ?? '');

/** What came or went after that moment, about one of these instruments. */
export const changedSince = (
  findings: readonly Finding[],
  moment: Date,
  instruments: ReadonlySet<string>,
): Finding[] =>
  findings.filter(
    (one) =>
      instruments.has(one.instrument) &&
      ((one.published !== null && one.published.at > moment && one.withdrawn === null) ||
        (one.withdrawn !== null && one.withdrawn.at > moment && countedAt(one, moment))),
  );

export const mayWrite = (roles: readonly Role[]): boolean =>
  roles.includes('editor') || roles.includes('researcher');

/** An editor publishes; a researcher only what comes from a study of the organisation. */
export const mayPublish = (
  roles: readonly Role[],
  { studyId }: { readonly studyId: string | null },
): boolean => roles.includes('editor') || (roles.includes('researcher') && studyId !== null);
