/** Ways to be in touch. */
export const CHANNELS = ['gesprek', 'telefoon', 'video', 'bericht', 'app', 'brief', 'huisbezoek'] as const;
export type Channel = (typeof CHANNELS)[number];

export const INITIATORS = ['coach', 'inwoner', 'ander'] as const;
export type Initiator = (typeof INITIATORS)[number];

/** What somebody says about a contact, besides whose it is. */
export interface ContactDetails {
  readonly channel: Channel;
  readonly initiator: Initiator;
  /** False: tried, and did not get through. */
  readonly reached: boolean;
  readonly minutes: number | null;
  readonly happenedAt: Date;
  /** The step of the route it was about. */
  readonly stepId: string | null;
  readonly note: string | null;
}

export interface Contact extends ContactDetails {
  readonly id: string;
  readonly madeBy: string;
  readonly version: number;
}

/** Whether both say the same about a contact; a form knows the moment to the minute. */
export const saysTheSame = (one: ContactDetails, other: ContactDetails): boolean =>
  one.channel === other.channel &&
  one.initiator === other.initiator &&
  one.reached === other.reached &&
  one.minutes === other.minutes &&
  minuteOf(one.happenedAt) === minuteOf(other.happenedAt) &&
  one.stepId === other.stepId &&
  one.note === other.note;

const minuteOf = (moment: Date): number => Math.floor(moment.getTime() / 60_000);

/** Two taps and it is stored: the coach began, just now, and got through. */
export const byDefault = (channel: Channel, reached: boolean, now: Date): ContactDetails => ({
  ...{ channel, reached, initiator: 'coach', minutes: null, happenedAt: now, stepId: null, note: null },
});

export const longestNote = 500;
export const mostMinutes = 600;
