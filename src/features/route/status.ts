import type { Agreement, Side, Step, StepStatus } from './step.ts';

/**
 * From which status to which. Everything can be undone: who pressed *done* too early goes on, who stopped may plan again
 * (a way back after a relapse). Coach and person may do the same: it is the route of the person.
 */
export const NEXT: Readonly<Record<StepStatus, readonly StepStatus[]>> = {
  suggested: ['planned', 'under-way', 'stopped'],
  planned: ['under-way', 'done', 'paused', 'stopped'],
  'under-way': ['done', 'paused', 'planned', 'stopped'],
  paused: ['under-way', 'planned', 'done', 'stopped'],
  done: ['under-way'],
  stopped: ['planned', 'suggested'],
};

export type MoveProblem = 'notFromHere' | 'reasonMissing' | 'reasonLong';
export const LONGEST_REASON = 600;

/** What is wrong with moving a step to another status; undefined when it may. Stopping always has a reason. */
export function moveProblem(from: StepStatus, to: StepStatus, reason: string): MoveProblem | undefined {
  if (!NEXT[from].includes(to)) return 'notFromHere';
  if (to === 'stopped' && reason.trim() === '') return 'reasonMissing';
  return reason.length > LONGEST_REASON ? 'reasonLong' : undefined;
}

/** Doing what was agreed leaves the agreement as it is; stopping it is something to agree on again. */
export const agreementAfterMove = (agreement: Agreement, to: StepStatus): Agreement =>
  to === 'stopped' ? agreementAfterChange(agreement) : agreement;

/** A change of an agreed step is never silent: it has to be agreed again, and both see that. */
export const agreementAfterChange = (agreement: Agreement): Agreement =>
  agreement === 'agreed' ? 'again' : agreement;

/**
 * Who may write down that a step is agreed: the coach, after talking about it; the person, when it was the other who
 * proposed or changed it last. Nobody agrees with oneself alone on the side of the person.
 */
export function mayAgree(
  side: Side,
  viewerId: string,
  step: Pick<Step, 'agreement' | 'status' | 'changedBy'>,
): boolean {
  if (step.agreement === 'agreed' || step.status === 'done') return false;
  return side === 'coach' || step.changedBy.id !== viewerId;
}
