import { lin } from '../../../stats/lin.ts';
import { pairedChange } from '../../../stats/paired-change.ts';
import type { Failure, Interval } from '../../../stats/result.ts';
import type { Design } from '../design/study.ts';
import { type Estimate, isEstimate } from './primary.ts';
import { column, type Row } from './rows.ts';

/** Change of the same people; without a comparison people change too, so this is no effect. */
export interface ArmChange {
  readonly arm: number;
  readonly n: number;
  readonly missing: number;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly interval: Interval;
  /** Change over the mean spread of both moments. */
  readonly dAv: number | null;
}
export interface Wellbeing {
  readonly changes: readonly ArmChange[];
  /** Difference with the first arm at the end, for people who began alike. */
  readonly differences: readonly { readonly arm: number; readonly n: number; readonly estimate: Estimate }[];
  readonly failure: Failure | null;
}

export function wellbeingOf(design: Pick<Design, 'arms'>, rows: readonly Row[], smallest: number): Wellbeing {
  const before = (list: readonly Row[]) => column(list, (row) => row.wellbeingBefore);
  const after = (list: readonly Row[]) => column(list, (row) => row.wellbeingAfter);
  const changes = design.arms.flatMap(({ number }): ArmChange[] => {
    const of = rows.filter(({ arm }) => arm === number);
    const found = pairedChange(before(of), after(of));
    if (!found.ok || found.n < smallest) return [];
    const { n, missing, estimate: change, interval, dAv } = found;
    return [{ arm: number, n, missing, before: found.before, after: found.after, change, interval, dAv }];
  });
  const shown = changes.map(({ arm }) => arm);
  if (shown.length < 2 || shown[0] !== design.arms[0]?.number)
    return { changes, differences: [], failure: null };
  const used = rows.filter(({ arm }) => shown.includes(arm));
  const found = lin({
    outcome: after(used),
    arm: column(used, ({ arm }) => shown.indexOf(arm)),
    arms: shown.map(String),
    covariates: [{ name: 'before', values: before(used) }],
  });
  if (!found.ok) return { changes, differences: [], failure: found };
  const differences = found.contrasts
    .filter(isEstimate)
    .map((one) => ({ arm: Number(one.arm), n: one.n, estimate: one }));
  return { changes, differences, failure: null };
}
