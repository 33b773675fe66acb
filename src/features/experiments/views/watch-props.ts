import type { Shell } from '../../../platform/web/shell.ts';
import type { ArmDose } from '../analysis/dose.ts';
import type { Watch } from '../analysis/watch.ts';
import type { Deviation } from '../design/deviation.ts';
import type { Stratum } from '../design/strata.ts';
import type { Study } from '../design/study.ts';

export interface WatchProblem {
  readonly kind: 'deviation' | 'close' | 'closedMeanwhile';
  readonly typed: string;
}

export interface WatchProps {
  readonly shell: Shell;
  readonly study: Study;
  readonly strata: readonly Stratum[];
  readonly watch: Watch;
  /** What everybody got in the last so many weeks. */
  readonly weeks: number;
  readonly doses: readonly ArmDose[];
  readonly deviations: readonly Deviation[];
  readonly municipalities: readonly { readonly id: string; readonly name: string }[];
  readonly newId: string;
  readonly done: 'afwijking' | null;
  readonly problem: WatchProblem | undefined;
}
