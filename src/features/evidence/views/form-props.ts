import type { Difference } from '../../../platform/web/components/both-texts.tsx';
import type { Problem } from '../forms/problem.ts';
import type { TypedFinding } from '../forms/typed.ts';
import type { EvidenceView } from './props.ts';

export interface FormPageProps {
  readonly view: EvidenceView;
  readonly action: string;
  readonly back: string;
  readonly isNew: boolean;
  /** The id of a new finding, the version of a draft: what makes sending twice the same as once. */
  readonly hidden: readonly (readonly [string, string])[];
  readonly typed: TypedFinding;
  readonly problems: readonly Problem[];
  /** What somebody else made of it in the meantime. */
  readonly meanwhile: {
    readonly who: string | null;
    readonly at: Date;
    readonly differences: readonly Difference[];
  } | null;
}
