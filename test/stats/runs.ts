import { at } from '../../src/stats/at.ts';
import { differenceInMeans } from '../../src/stats/difference-in-means.ts';
import type { Inference } from '../../src/stats/result.ts';
import { sure } from './agree.ts';
import { type Table, table } from './shared.ts';

/** How one value of R is computed by us, in the same shape, and how close it must come. */
export interface Run {
  readonly compute: (data: string) => unknown;
  /** 1e-8 for closed forms, 1e-5 where both sides iterate. */
  readonly tolerance?: number;
  /** The one file of values it can be held to. */
  readonly only?: string;
  readonly why?: string;
}

export type Runs = Readonly<Record<string, Run | undefined>>;

export const nsw = (): Table => table('nsw_dw_445.csv');
export const jtpa = (): Table => table('jtpa_11204.csv');
export const jobs = (): Table => table('jobs2_899.csv');

/** With the time at which somebody left, whether they did within 26 weeks, and the quarter they came in. */
function readPenn(): Table {
  const read = table('penn_bonus_13913.csv');
  const weeks = read.column('inuidur1');
  const quarters = [1, 2, 3, 4, 5, 6].map((q) => read.column(`q${q}`));
  return read
    .with('time', (i) => Math.min(at(weeks, i), 26))
    .with('event', (i) => (at(weeks, i) < 26 ? 1 : 0))
    .with('ldur', (i) => Math.log(at(weeks, i)))
    .with('q', (i) => 1 + quarters.findIndex((quarter) => at(quarter, i) === 1));
}

let pennOnce: Table | undefined;
export function penn(): Table {
  pennOnce ??= readPenn();
  return pennOnce;
}

/** As R tells of an inference: estimate, se, t, p, lo, hi, df. */
export function told({ estimate, se, statistic, p, interval, df }: Inference) {
  return {
    estimate,
    se,
    t: statistic,
    p,
    lo: interval[0],
    hi: interval[1],
    ...(df === undefined ? {} : { df }),
  };
}

/** `difference_in_means(outcome ~ arm)` as R tells it. */
export function difference(data: Table, outcome: string, arm: string) {
  const result = sure(differenceInMeans(data.values(outcome, arm, 1), data.values(outcome, arm, 0)));
  return { ...told(result), n: result.n };
}

/** Columns of R: from [{estimate, se}, …] to {estimate: […], se: […]}, put at the places R has them. */
export function columns(rows: readonly Readonly<Record<string, number>>[], first: number) {
  const names = Object.keys(rows[0] ?? {});
  const column = (name: string) => Object.fromEntries(rows.map((row, i) => [i + first, row[name]]));
  return Object.fromEntries(names.map((name) => [name, column(name)]));
}
