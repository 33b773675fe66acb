/** What somebody said to one study, and what came of it. */
export interface Participation {
  readonly id: string;
  readonly studyId: string;
  readonly excluded: 'past-niet' | 'wil-niet' | null;
  readonly askedAt: Date;
  readonly consentAt: Date | null;
  readonly keepAfterStop: boolean;
  readonly arm: number | null;
  readonly stoppedAt: Date | null;
  /** Who stopped it, and why; empty when nobody wrote a reason. */
  readonly stoppedBy: string | null;
  readonly stoppedById: string | null;
  readonly stopReason: string | null;
}

export const takesPart = (part: Participation): boolean => part.arm !== null && part.stoppedAt === null;
