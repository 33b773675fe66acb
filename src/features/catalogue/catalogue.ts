import type { Instrument, Offering } from '../../shared/instrument.ts';
import { type InstrumentRecord, toInstrument } from './record.ts';

export interface Municipality {
  readonly id: string;
  readonly name: string;
  readonly invented: boolean;
}

/** Everything a tenant offers, in memory; a new one is made when something changed. */
export interface Catalogue {
  readonly version: number;
  readonly records: readonly InstrumentRecord[];
  readonly instruments: readonly Instrument[];
  readonly byId: ReadonlyMap<string, Instrument>;
  readonly recordById: ReadonlyMap<string, InstrumentRecord>;
  /** By the id of the instrument. */
  readonly offerings: ReadonlyMap<string, readonly Offering[]>;
  readonly municipalities: readonly Municipality[];
}

export function assemble(
  version: number,
  records: readonly InstrumentRecord[],
  offerings: readonly Offering[],
  municipalities: readonly Municipality[],
): Catalogue {
  const instruments = records.map(toInstrument);
  return {
    version,
    records,
    instruments,
    byId: new Map(instruments.map((one) => [one.id, one])),
    recordById: new Map(records.map((record) => [record.id, record])),
    offerings: Map.groupBy(offerings, ({ instrument }) => instrument),
    municipalities,
  };
}
