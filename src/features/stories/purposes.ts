import { askedPurposes, type Purpose } from './story.ts';

export const allPurposes: readonly Purpose[] = [...askedPurposes, 'dossier'];

/** What a teller allowed for a story, and when that ended. */
export interface Consent {
  readonly purpose: Purpose;
  readonly withdrawnAt: Date | null;
}
