/** Findings: what research says about an instrument, and how the advice comes to know it. */
import type { Feature } from '../../platform/web/route.ts';
import type { FindingPart } from './routes/finding-part.ts';
import { listRoutes } from './routes/list.tsx';
import { oneRoutes } from './routes/one.tsx';
import { writeRoutes } from './routes/write.tsx';

export { byInstrument, changedSince, type EvidenceByInstrument } from './counting.ts';
export { type Conclusion, conclusionOf, type Effect, oriented, UNITS, type Unit } from './effect.ts';
export type { Finding, FindingContent, Measure, NewFinding } from './finding.ts';
export { MEASURES } from './finding.ts';
export { DIRECTIONS_AFTER, MOST_STRENGTH, type Objection, objectionsTo } from './judgement.ts';
export { evidenceLinks } from './links.ts';
export { addDemoFindings, type DemoFinding } from './queries/invented.ts';
export { type Added, addFinding } from './routes/add.ts';
export { everyFinding, evidenceNow, evidenceOn } from './routes/current.ts';
export type { FindingPart } from './routes/finding-part.ts';
export { findingsOf, publishedFindings } from './routes/published.ts';
export { EvidenceFrame } from './views/frame.tsx';

/** With what later features say on the page of a finding. */
export const evidenceWith = (parts: readonly FindingPart[]): Feature => ({
  name: 'evidence',
  routes: [...listRoutes, ...writeRoutes, ...oneRoutes(parts)],
});
