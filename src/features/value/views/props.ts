import type { Shell } from '../../../platform/web/shell.ts';
import type { AssumptionField, AssumptionProblem, TypedAssumptions } from '../forms/assumptions.ts';
import type { Problems } from '../forms/common.ts';
import type { LineField, LineProblem, TypedLine } from '../forms/line.ts';
import type { Model, StoredLine } from '../model.ts';
import type { UsableFinding } from '../usable-finding.ts';
import type { Names } from './names.ts';

export interface AssumptionsProps {
  readonly shell: Shell;
  readonly names: Names;
  readonly findings: readonly UsableFinding[];
  /** Null for a model that begins; then `id` is the one it will have. */
  readonly model: Model | null;
  readonly id: string;
  readonly typed: TypedAssumptions;
  readonly problems: Problems<AssumptionField, AssumptionProblem>;
  /** Somebody else changed the model meanwhile: both texts are shown. */
  readonly meanwhile: boolean;
}

export interface LinePageProps {
  readonly shell: Shell;
  readonly names: Names;
  readonly model: Model;
  /** Null for a line that is added; then `id` is the one it will have. */
  readonly line: StoredLine | null;
  readonly id: string;
  readonly typed: TypedLine;
  readonly problems: Problems<LineField, LineProblem>;
  readonly meanwhile: boolean;
}
