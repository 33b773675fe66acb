import type { Tx } from '../../../platform/db/index.ts';
import { assemble, type Catalogue } from '../catalogue.ts';
import { catalogueState, readMunicipalities, readOfferings, readRecords } from '../queries/read.ts';

/** More tenants than this on one installation take turns; a catalogue is about a megabyte. */
const mostKept = 40;
const kept = new Map<string, { readonly stamp: string; readonly catalogue: Catalogue }>();

/**
 * The catalogue of the tenant of this transaction, from memory when nothing changed. The state is read before the rows:
 * a change in between gives newer rows under an older stamp, and the next request reads again.
 */
export async function catalogueOf(tx: Tx): Promise<Catalogue> {
  const { tenantId, version, stamp } = await catalogueState(tx);
  const known = kept.get(tenantId);
  if (known?.stamp === stamp) return known.catalogue;
  const records = await readRecords(tx);
  const offerings = await readOfferings(tx);
  const catalogue = assemble(version, records, offerings, await readMunicipalities(tx));
  kept.delete(tenantId);
  kept.set(tenantId, { stamp, catalogue });
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return catalogue;
}
