import type { Evidence, Instrument } from '../../shared/instrument.ts';
import type { Catalogue } from './catalogue.ts';

type More = ReadonlyMap<string, readonly Evidence[]>;

const mostKept = 8;
/** What was made of a catalogue, by what was added to it; forgotten with the catalogue. */
const made = new WeakMap<Catalogue, Map<More, Catalogue>>();

/** The same catalogue with further research about some instruments; the same two give the same one. */
export function withEvidence(catalogue: Catalogue, more: More): Catalogue {
  if (more.size === 0) return catalogue;
  const known = made.get(catalogue) ?? new Map<More, Catalogue>();
  made.set(catalogue, known);
  const before = known.get(more);
  if (before !== undefined) return before;
  const instruments = catalogue.instruments.map((one) => added(one, more.get(one.id)));
  const result = { ...catalogue, instruments, byId: new Map(instruments.map((one) => [one.id, one])) };
  known.set(more, result);
  const [oldest] = known.keys();
  if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
  return result;
}

const added = (one: Instrument, more: readonly Evidence[] | undefined): Instrument =>
  more === undefined ? one : { ...one, evidence: [...one.evidence, ...more] };
