import type { Tx } from '../../../platform/db/index.ts';
import { byInstrument, countedAt, type EvidenceByInstrument } from '../counting.ts';
import type { Finding } from '../finding.ts';
import { readTimeline, timelineState } from '../queries/read.ts';

/** What counts or once counted, and what was made of it: the same findings give the same object. */
interface Timeline {
  readonly stamp: string;
  readonly findings: readonly Finding[];
  readonly made: Map<string, EvidenceByInstrument>;
}

const mostTenants = 40;
const mostMoments = 8;
const kept = new Map<string, Timeline>();

const keep = <Value>(map: Map<string, Value>, key: string, value: Value, most: number): Value => {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > most && oldest !== undefined) map.delete(oldest);
  return value;
};

async function timelineOf(tx: Tx): Promise<Timeline> {
  const { key, stamp } = await timelineState(tx);
  const known = kept.get(key);
  if (known?.stamp === stamp) return known;
  return keep(kept, key, { stamp, findings: await readTimeline(tx), made: new Map() }, mostTenants);
}

/** Every finding that counts or once counted, in the order of publication; from memory when nothing changed. */
export const everyFinding = async (tx: Tx): Promise<readonly Finding[]> => (await timelineOf(tx)).findings;

/**
 * What the organisation itself found, by instrument: now, or as it was at a moment. The same findings give the same object,
 * so that what is computed from it can be kept beside it.
 */
export async function evidenceOn(tx: Tx, moment: Date | null = null): Promise<EvidenceByInstrument> {
  const { findings, made } = await timelineOf(tx);
  const counting = findings.filter((one) =>
    moment === null ? one.status === 'published' : countedAt(one, moment),
  );
  const key = counting.map(({ id }) => id).join(' ');
  return made.get(key) ?? keep(made, key, byInstrument(counting), mostMoments);
}

export const evidenceNow = (tx: Tx): Promise<EvidenceByInstrument> => evidenceOn(tx);
