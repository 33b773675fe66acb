import { inTenant, type Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { dayInAmsterdam } from '../../../shared/calendar-day.ts';
import {
  type Catalogue,
  catalogueOf,
  openOfferings,
  readVocabulary,
  waitingWeeks,
  withEvidence,
} from '../../catalogue/index.ts';
import { evidenceOn } from '../../evidence/index.ts';
import type { Policy } from '../advice/policy.ts';
import { compileWith, readPointerEnglish, readPointers } from '../content.ts';
import { type Adviser, adviserWith, type Knowledge, type Nearby } from './adviser.ts';
import { policyOf } from './current-policy.ts';

const pointers = readPointers();
export const vocabulary = readVocabulary();
const fixed = {
  vocabulary,
  pointerEnglish: readPointerEnglish(),
};

/** Compiling costs milliseconds and both change seldom: done once for a catalogue, and again when the policy is another. */
const compiled = new WeakMap<Catalogue, { readonly policy: Policy; readonly made: Knowledge['compiled'] }>();

/**
 * The adviser of the organisation of this transaction, with what is on offer there on this day. Findings count as they do
 * now, or as they did at a moment.
 */
export async function adviserIn(tx: Tx, today: string, moment: Date | null = null): Promise<Adviser> {
  const catalogue = withEvidence(await catalogueOf(tx), await evidenceOn(tx, moment));
  const { policy } = await policyOf(tx);
  return adviserWith({
    ...fixed,
    compiled: compiledOf(catalogue, policy),
    municipalities: catalogue.municipalities.map((m) => m.name),
    nearby: (name) => nearby(catalogue, name, today),
  });
}

/** The adviser of the organisation this request belongs to. */
export function adviserOf({ var: { deps, tenant, session } }: Ctx): Promise<Adviser> {
  const who = { tenantId: tenant.id, accountId: session?.accountId ?? null };
  return inTenant(deps.db, who, (tx) => adviserIn(tx, dayInAmsterdam(deps.clock())));
}

export function compiledOf(catalogue: Catalogue, policy: Policy): Knowledge['compiled'] {
  const known = compiled.get(catalogue);
  if (known?.policy === policy) return known.made;
  const made = compileWith(catalogue.instruments, pointers, policy);
  compiled.set(catalogue, { policy, made });
  return made;
}

/** What is open: in the own municipality first, then where the wait is shortest; municipalities by name. */
function nearby(catalogue: Catalogue, name: string | undefined, today: string): Nearby {
  const own = catalogue.municipalities.find((m) => m.name.toLowerCase() === name?.toLowerCase());
  const nameOf = new Map(catalogue.municipalities.map((m) => [m.id, m.name]));
  const open = openOfferings(catalogue, { municipality: own?.id, today });
  const waits = new Map<string, number>();
  const here: string[] = [];
  for (const [id, [nearest]] of open) {
    if (nearest === undefined) continue;
    waits.set(id, waitingWeeks(nearest, today) ?? 0);
    if (own !== undefined && nearest.municipality === own.id) here.push(id);
  }
  const offerings = new Map(
    [...open].map(([id, list]) => [
      id,
      list.map((o) => ({ ...o, municipality: nameOf.get(o.municipality) ?? o.municipality })),
    ]),
  );
  return { offerings, waits, here };
}
