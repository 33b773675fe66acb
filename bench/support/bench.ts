/** One measured number; `main.ts` prints it as a line of JSON. */
export interface Measurement {
  name: string;
  value: number;
  unit: string;
}

export type Report = (measurement: Measurement) => void;

/** What every bench/*.bench.ts exports. */
export interface Bench {
  group: string;
  /** `asked`: what stood behind the dot of `GROUP.PIECE`, for a group that can run a piece by itself. */
  run: (report: Report, asked?: string) => Promise<void>;
}

export const isBench = (module: object): module is Bench =>
  'group' in module &&
  typeof module.group === 'string' &&
  'run' in module &&
  typeof module.run === 'function';
