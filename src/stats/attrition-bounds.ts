import { at } from './at.ts';
import { present } from './complete.ts';
import { mean } from './moments.ts';
import { type Computed, computed, type Failure, failure, type Interval } from './result.ts';

export interface Bounds extends Computed {
  /** Least and most the difference can be; uncertainty from chance comes on top of it. */
  readonly bounds: Interval;
  /** Share of each group whose outcome is known. */
  readonly observed: { readonly treated: number; readonly control: number };
}

interface Groups {
  readonly treated: Float64Array;
  readonly control: Float64Array;
  readonly facts: { n: number; missing: number; observed: { treated: number; control: number } };
}

function split(treatedAll: ArrayLike<number>, controlAll: ArrayLike<number>): Groups | Failure {
  const [one, zero] = [present(treatedAll), present(controlAll)];
  const [treated, control] = [one.values, zero.values];
  if (treated.length === 0 || control.length === 0) {
    return failure('too-few', 'In each group at least one outcome must be known.');
  }
  const observed = {
    treated: treated.length / treatedAll.length,
    control: control.length / controlAll.length,
  };
  const missing = one.missing + zero.missing;
  return { treated, control, facts: { n: treated.length + control.length, missing, observed } };
}

/**
 * Bounds of Lee (2009) on the effect for people whose outcome would be known in either group: from the group in which
 * more is known, the highest or the lowest are left out until the shares are equal. NaN = outcome unknown. Holds when
 * assignment moves who answers in one direction only. Equal outcomes are cut by weight, so the order never matters.
 */
export function leeBounds(treatedAll: ArrayLike<number>, controlAll: ArrayLike<number>): Bounds | Failure {
  const groups = split(treatedAll, controlAll);
  if ('ok' in groups) return groups;
  const { treated, control, facts } = groups;
  const keep = Math.min(1, facts.observed.control / facts.observed.treated);
  const keepControl = Math.min(1, facts.observed.treated / facts.observed.control);
  const [lowT, highT] = trimmedMeans(treated, keep);
  const [lowC, highC] = trimmedMeans(control, keepControl);
  const estimand = 'difference for those whose outcome is known in either group';
  return computed({ estimand, method: 'bounds of Lee', ...facts, bounds: [lowT - highC, highT - lowC] });
}

/** Bounds of Manski (1990): every unknown outcome is as low or as high as the scale allows. */
export function worstCaseBounds(
  treatedAll: ArrayLike<number>,
  controlAll: ArrayLike<number>,
  [lowest, highest]: Interval,
): Bounds | Failure {
  const groups = split(treatedAll, controlAll);
  if ('ok' in groups) return groups;
  const { treated, control, facts } = groups;
  if ([...treated, ...control].some((value) => value < lowest || value > highest)) {
    return failure('bad-input', 'An outcome lies outside the scale.');
  }
  const fill = (values: Float64Array, share: number, unknown: number) =>
    share * mean(values) + (1 - share) * unknown;
  const { treated: t, control: c } = facts.observed;
  const low = fill(treated, t, lowest) - fill(control, c, highest);
  const high = fill(treated, t, highest) - fill(control, c, lowest);
  const estimand = 'difference for everybody who was assigned';
  return computed({ estimand, method: 'worst-case bounds', ...facts, bounds: [low, high] });
}

/** Mean of the lowest and of the highest `keep` of the values; the one on the border counts for a part. */
function trimmedMeans(values: Float64Array, keep: number): readonly [low: number, high: number] {
  const sorted = values.toSorted();
  const size = keep * sorted.length;
  const centre = mean(sorted);
  const meanOf = (place: (i: number) => number) => {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += (at(sorted, place(i)) - centre) * Math.min(1, size - i);
    return centre + sum / size;
  };
  return [meanOf((i) => i), meanOf((i) => sorted.length - 1 - i)];
}
