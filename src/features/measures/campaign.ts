import type { Answers } from './answer.ts';

export interface Moment {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  /** The first and the last day on which an answer counts. */
  readonly from: string;
  readonly to: string;
}

export interface NewCampaign {
  readonly id: string;
  readonly name: string;
  readonly questionnaire: { readonly id: string; readonly version: string };
  readonly moments: readonly Moment[];
}

export interface Campaign {
  readonly id: string;
  readonly name: string;
  readonly questionnaireId: string;
  readonly questionnaireVersion: string;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly invented: boolean;
  readonly moments: readonly Moment[];
}

/** How many were invited at a moment and how many sent something back. */
export interface Turnout {
  readonly campaignId: string;
  readonly moment: number;
  readonly invited: number;
  readonly sent: number;
}

/** An invitation with what is needed to fill it in. */
export interface Invited {
  readonly id: string;
  readonly personId: string | null;
  readonly code: string | null;
  readonly campaignName: string;
  readonly questionnaireId: string;
  readonly moment: Moment;
  readonly answers: Answers;
  readonly sentAt: Date | null;
}

export const isOpen = ({ from, to }: Pick<Moment, 'from' | 'to'>, today: string): boolean =>
  from <= today && today <= to;

/** The moment that invitations go out for: the one that is open, otherwise the next. */
export const momentFor = (moments: readonly Moment[], today: string): Moment | undefined =>
  moments.find((moment) => isOpen(moment, today)) ?? moments.find(({ from }) => from > today);

const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A code such as `K7M-4QX`, without signs that look alike; made from bytes of chance. */
export function codeFrom(bytes: Uint8Array): string {
  const all = [...bytes.slice(0, 6)].map((byte) => signs[byte % signs.length] ?? 'A').join('');
  return `${all.slice(0, 3)}-${all.slice(3)}`;
}
