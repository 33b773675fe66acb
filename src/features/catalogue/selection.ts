import type { Instrument } from '../../shared/instrument.ts';
import type { Catalogue } from './catalogue.ts';

/** More columns than this cannot be read side by side. */
const mostCompared = 3;

export interface Selection {
  readonly chosen: readonly Instrument[];
  readonly tooMany: boolean;
  /** Ids that nobody knows, as they were asked. */
  readonly unknown: readonly string[];
}

export function selectionOf({ byId }: Pick<Catalogue, 'byId'>, asked: readonly string[]): Selection {
  const ids = [...new Set(asked.map((id) => id.trim()).filter(Boolean))];
  const known = ids.flatMap((id) => byId.get(id) ?? []);
  return {
    chosen: known.slice(0, mostCompared),
    tooMany: known.length > mostCompared,
    unknown: ids.filter((id) => !byId.has(id)).map((id) => id.slice(0, 60)),
  };
}
