/** What went otherwise than the protocol says. */
export interface Deviation {
  readonly at: Date;
  readonly what: string;
  /** The group drawn for the participant it is about, if it is about one. */
  readonly arm: number | null;
  readonly treatedAs: number | null;
}
