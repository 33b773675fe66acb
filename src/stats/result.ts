/** Lower and upper end. */
export type Interval = readonly [lower: number, upper: number];

export type FailureCode =
  | 'bad-input' // what was asked cannot be: a share above 1, columns of unequal length
  | 'too-few' // not enough people, groups or events
  | 'too-many' // would take too long to compute exactly
  | 'no-variation' // nobody differs, so no uncertainty can be computed
  | 'leverage-one' // one person alone fixes a coefficient
  | 'collinear' // the column asked about is told by the others
  | 'separation' // a group in which everybody or nobody has the outcome
  | 'no-convergence' // the iterations did not settle
  | 'not-computable'; // a number came out that is no number

/** A computation that failed is another type than a result. The message is for who builds; screens speak by code. */
export interface Failure {
  readonly ok: false;
  readonly code: FailureCode;
  readonly message: string;
}

/** What every result tells: of what, how, with how many, without how many. */
export interface Computed {
  readonly ok: true;
  readonly estimand: string;
  readonly method: string;
  readonly n: number;
  readonly missing: number;
}

/** Estimate with its uncertainty. `df` is absent where the normal distribution is used. */
export interface Inference {
  readonly estimate: number;
  readonly se: number;
  readonly df?: number;
  readonly statistic: number;
  /** Two-sided. */
  readonly p: number;
  readonly interval: Interval;
  readonly level: number;
}

/** A computation that could not be done, and why. */
export const failure = (code: FailureCode, message: string): Failure => ({ ok: false, code, message });

/** The only door out of a kernel: a result in which a number is NaN or infinite becomes a failure. */
export function computed<T extends Omit<Computed, 'ok'>>(facts: T): (T & { readonly ok: true }) | Failure {
  const wrong = firstUnusable(facts, '');
  return wrong === undefined
    ? { ok: true, ...facts }
    : failure('not-computable', `${facts.method}: ${wrong} is not a finite number.`);
}

function firstUnusable(value: unknown, path: string): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : path;
  if (value === null || typeof value !== 'object') return undefined;
  if (value instanceof Float64Array) return value.every(Number.isFinite) ? undefined : path;
  for (const [key, part] of Object.entries(value)) {
    const found = firstUnusable(part, path === '' ? key : `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
