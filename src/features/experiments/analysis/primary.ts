import { differenceInMeans } from '../../../stats/difference-in-means.ts';
import { holm } from '../../../stats/holm.ts';
import { lin } from '../../../stats/lin.ts';
import { proportion } from '../../../stats/proportions.ts';
import type { Failure, Inference, Interval } from '../../../stats/result.ts';
import type { Design } from '../design/study.ts';
import { column, type Row } from './rows.ts';

/** A count needs at least this many people on both sides of yes and no. */
export interface ArmShare {
  readonly arm: number;
  /** As drawn. */
  readonly people: number;
  readonly missing: number;
  /** Null: too few people to tell. */
  readonly reached: number | null;
  readonly share: number | null;
  readonly interval: Interval | null;
}

export type Estimate = Pick<Inference, 'estimate' | 'se' | 'p' | 'interval'>;
export interface Comparison {
  readonly arm: number;
  readonly n: number;
  readonly missing: number;
  readonly unadjusted: Estimate | Failure;
  readonly adjusted: Estimate | Failure;
  /** Of the adjusted estimate, over all comparisons; null when one of them failed. */
  readonly holm: number | null;
}

export interface Primary {
  readonly shares: readonly ArmShare[];
  readonly comparisons: readonly Comparison[];
  readonly adjustedFor: readonly string[];
  /** What could not be taken into account. */
  readonly dropped: readonly string[];
  /** The smallest true difference that four of five studies like this one would see, in shares. */
  readonly visible: number | null;
}

const reached = (rows: readonly Row[]): Float64Array =>
  column(rows, (row) => (row.reached === null ? null : row.reached ? 1 : 0));

export function shareOf(arm: number, rows: readonly Row[], smallest: number): ArmShare {
  const of = rows.filter((row) => row.arm === arm);
  const known = of.filter((row) => row.reached !== null);
  const yes = known.filter((row) => row.reached).length;
  const small = [yes, known.length - yes].some((count) => count > 0 && count < smallest);
  const found = small ? null : proportion({ events: yes, n: known.length });
  return {
    ...{ arm, people: of.length, missing: of.length - known.length },
    reached: small ? null : yes,
    share: found?.ok ? found.estimate : null,
    interval: found?.ok ? found.interval : null,
  };
}

/** 1.96 for the interval and 0.84 for four of five. */
const oftenSeen = 1.959964 + 0.841621;

/**
 * The difference of every arm with the first, as drawn. Beside the plain difference the one that takes into account what was
 * known at the start (Lin 2013, HC2); that is the one frozen in the protocol, and Holm goes over its p-values.
 */
export function primaryOf(
  design: Pick<Design, 'arms' | 'baseline'>,
  rows: readonly Row[],
  smallest: number,
): Primary {
  const shares = design.arms.map(({ number }) => shareOf(number, rows, smallest));
  const telling = shares.filter(({ share }) => share !== null).map(({ arm }) => arm);
  const [control, ...others] = telling;
  const nothing = { shares, comparisons: [], adjustedFor: [], dropped: [], visible: null };
  if (control === undefined || control !== design.arms[0]?.number || others.length === 0) return nothing;
  const used = rows.filter(({ arm }) => telling.includes(arm));
  const adjusted = lin({
    outcome: reached(used),
    arm: column(used, (row) => telling.indexOf(row.arm)),
    arms: telling.map(String),
    covariates: design.baseline.map((name) => ({
      name,
      values: column(used, (row) => row.baseline[name] ?? null),
    })),
    stratum: column(used, placeOf(used)),
  });
  const outcomes = (arm: number) => reached(used.filter((row) => row.arm === arm));
  const comparisons = others.map((arm): Comparison => {
    const unadjusted = differenceInMeans(outcomes(arm), outcomes(control));
    const contrast = adjusted.ok ? adjusted.contrasts.find((one) => one.arm === String(arm)) : undefined;
    const both = shares.filter((one) => one.arm === arm || one.arm === control);
    const missing = both.reduce((sum, one) => sum + one.missing, 0);
    return {
      ...{ arm, missing, n: both.reduce((sum, one) => sum + one.people, 0) - missing },
      ...{ unadjusted: estimateOf(unadjusted), adjusted: contrast ?? failureOf(adjusted), holm: null },
    };
  });
  const errors = comparisons.flatMap(({ adjusted: one }) => ('estimate' in one ? [one.se] : []));
  return {
    ...{ shares, comparisons: corrected(comparisons) },
    adjustedFor: design.baseline.filter(
      (name) => !(adjusted.ok && adjusted.dropped.some((one) => one.name === name)),
    ),
    dropped: adjusted.ok ? adjusted.dropped.map(({ name }) => name) : [],
    visible: errors.length === 0 ? null : oftenSeen * Math.max(...errors),
  };
}

const estimateOf = (found: (Estimate & { readonly ok: true }) | Failure): Estimate | Failure => found;
const failureOf = (found: { readonly ok: true } | Failure): Failure =>
  found.ok ? { ok: false, code: 'not-computable', message: 'The arm is not in the model.' } : found;

/** Municipalities by number, so that they can be strata of the estimate. */
function placeOf(rows: readonly Row[]): (row: Row) => number {
  const places = [...new Set(rows.map(({ municipality }) => municipality))].toSorted();
  return (row) => places.indexOf(row.municipality);
}

function corrected(comparisons: readonly Comparison[]): readonly Comparison[] {
  const p = comparisons.map(({ adjusted }) => ('p' in adjusted ? adjusted.p : Number.NaN));
  const found = holm(p);
  return comparisons.map((one, at) => ({ ...one, holm: found.ok ? (found.adjusted[at] ?? null) : null }));
}

export const isEstimate = (found: Estimate | Failure): found is Estimate => 'estimate' in found;
