import type { Shell } from '../../../platform/web/shell.ts';
import type { Instrument } from '../../../shared/instrument.ts';
import type { PointerRule, Pointers } from '../../choice/index.ts';
import type { PointerCounts } from '../pointer-count.ts';

type Pointer = Pointers['richtingaanwijzers'][number];

export interface PointersPageProps {
  readonly shell: Shell;
  readonly pointers: readonly Pointer[];
  readonly warning: string;
  /** Null for visitors. */
  readonly counts: PointerCounts | null;
  readonly instruments: ReadonlyMap<string, Instrument>;
}

/** Rules about guidance, a route or a municipality do not fire in a choice. */
export const firesHere = ({ niveau }: PointerRule): boolean => niveau === 'persoon' || niveau === 'algemeen';
