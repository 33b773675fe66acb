import type { Shell } from '../../../platform/web/shell.ts';
import type { Person } from '../../dossier/index.ts';
import type { Campaign, Moment, Turnout } from '../campaign.ts';
import type { InviteProblem } from '../forms/invite.ts';
import type { OutcomeField, OutcomeProblem, TypedOutcome } from '../forms/outcome.ts';
import type { Outcome } from '../outcome.ts';
import type { Questionnaire } from '../questionnaire.ts';
import type { ScaleReport } from '../report.ts';
import type { NumberFormProps } from './number-form.tsx';

export interface CampaignProps {
  readonly shell: Shell;
  readonly campaign: Campaign;
  readonly questionnaire: Questionnaire;
  readonly turnout: readonly Turnout[];
  readonly report: readonly ScaleReport[];
  /** Turnout and report may be ten minutes old. */
  readonly kept: boolean;
  /** The moment that invitations go out for now; undefined when all are over. */
  readonly moment: Moment | undefined;
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly coaches: readonly { readonly id: string; readonly name: string }[];
  readonly invitedNow: number | null;
  readonly problem: InviteProblem | undefined;
}

export interface OutcomesProps extends Pick<NumberFormProps, 'number' | 'numberProblem'> {
  readonly shell: Shell;
  readonly person: Person;
  readonly outcomes: readonly Outcome[];
  readonly typed: TypedOutcome;
  readonly problems: ReadonlyMap<OutcomeField, OutcomeProblem>;
  readonly said: 'saved' | 'removed' | 'numberSaved' | undefined;
}
