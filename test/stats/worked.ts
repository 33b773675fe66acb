/** One worked number of the study of story tools: what it should be, and what it is here. */
export interface Worked {
  readonly expected: number | string | readonly (number | string)[];
  readonly ours: () => unknown;
  /** As many digits as were written down. */
  readonly tolerance?: number;
  readonly stories?: true;
}
