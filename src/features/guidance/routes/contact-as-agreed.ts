import type { Act } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { type AsAgreed, asAgreed } from '../as-agreed.ts';
import { agreedAndHeard, type Period } from '../queries/dose.ts';

export interface ContactAsAgreed extends AsAgreed {
  readonly municipality: string;
  /** People with an agreement in the period; whoever shows this hides small counts. */
  readonly persons: number;
  /** Who guide them: with one or two, the figure says what one colleague did. */
  readonly coaches: number;
}

/** Per municipality: of all days with an agreement, on how many the last contact was no longer ago than agreed. */
export async function contactAsAgreed(tx: Tx, act: Act, period: Period): Promise<ContactAsAgreed[]> {
  const people = (await agreedAndHeard(tx, act, period))
    .map(({ municipality, coach, agreements, heard }) => ({
      municipality,
      coach,
      ...asAgreed(agreements, heard, period),
    }))
    .filter(({ agreedDays }) => agreedDays > 0);
  return [...Map.groupBy(people, ({ municipality }) => municipality)].map(([municipality, list]) => ({
    municipality,
    persons: list.length,
    coaches: new Set(list.flatMap(({ coach }) => coach ?? [])).size,
    agreedDays: list.reduce((sum, one) => sum + one.agreedDays, 0),
    keptDays: list.reduce((sum, one) => sum + one.keptDays, 0),
  }));
}
