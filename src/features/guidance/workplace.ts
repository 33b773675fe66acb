import type { Feeling } from './check-in.ts';

export const NEEDS = ['niets', 'uitleg', 'gesprek', 'anders'] as const;
export type Need = (typeof NEEDS)[number];

/** What a supervisor says: how it goes, and what would help. */
export interface WorkplaceAnswer {
  readonly goes: Feeling;
  readonly needs: Need;
  readonly words: string | null;
}

export interface WorkplaceInvitation {
  readonly supervisor: string;
  readonly agreed: string | null;
}

export interface WorkplaceCheckIn extends WorkplaceInvitation {
  readonly id: string;
  readonly madeAt: Date;
  readonly madeBy: string;
  readonly mailedTo: string | null;
  readonly answer: (WorkplaceAnswer & { readonly at: Date }) | null;
}

export const longestSupervisor = 80;
export const longestAgreed = 1_000;
/** How long the link works. */
export const invitationDays = 30;
