import type { Tx } from '../../../platform/db/index.ts';
import { type Policy, policySchema } from '../advice/policy.ts';
import { readBasePolicy } from '../content.ts';
import { policyState, readPolicy } from '../queries.ts';

/** The policy that counts for an organisation, and which version that is; 0 is the one of the product. */
export interface CurrentPolicy {
  readonly version: number;
  readonly policy: Policy;
}

const base: CurrentPolicy = { version: 0, policy: readBasePolicy() };
const mostKept = 100;
/** A version never changes, so what was read once stays true. */
const kept = new Map<string, CurrentPolicy>();

export async function policyOf(tx: Tx): Promise<CurrentPolicy> {
  const { tenantId, version, database } = await policyState(tx);
  if (version === 0) return base;
  const key = `${database} ${tenantId} ${version}`;
  const known = kept.get(key) ?? (await policyAt(tx, version)) ?? base;
  kept.delete(key);
  kept.set(key, known);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return known;
}

/** An earlier version; `null` when there never was one with this number. */
export async function policyAt(tx: Tx, version: number): Promise<CurrentPolicy | null> {
  if (version === 0) return base;
  const content = await readPolicy(tx, version);
  return content === null ? null : { version, policy: policySchema.parse(content) };
}
