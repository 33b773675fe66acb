import { at, item } from './at.ts';
import { chiSquaredUpper } from './chi-squared.ts';
import { inverseSymmetric, solveSymmetric } from './cholesky.ts';
import { type CoxData, likelihood } from './cox-likelihood.ts';

export interface HazardCheck {
  readonly terms: readonly { readonly name: string; readonly statistic: number; readonly p: number }[];
  /** All columns together; null when it cannot be computed. */
  readonly all: { readonly statistic: number; readonly df: number; readonly p: number } | null;
}

interface Moment {
  readonly time: number;
  readonly score: Float64Array;
  readonly information: readonly Float64Array[];
  readonly events: number;
}

/**
 * Does the ratio of the hazards change over time? Score test of each column times 1 − S(t−), the curve of Kaplan and Meier
 * just before (Grambsch, Therneau 1994; as R's cox.zph since survival 3).
 */
export function proportionalHazards(
  data: CoxData,
  beta: Float64Array,
  names: readonly string[],
): HazardCheck {
  const moments: Moment[] = [];
  const { information } = likelihood(data, beta, (time, score, own, events) => {
    moments.push({ time, score: score.slice(), information: own, events });
  });
  moments.reverse();
  const scale = centredScale(moments, data);
  const p = names.length;
  const zeros = () => Array.from({ length: p }, () => new Float64Array(p));
  const [u, g, h] = [new Float64Array(p), zeros(), zeros()];
  for (const [m, { score, information: own }] of moments.entries()) {
    const weight = at(scale, m);
    for (let j = 0; j < p; j++) {
      u[j] = at(u, j) + weight * at(score, j);
      for (let k = 0; k < p; k++) {
        const part = at(item(own, j), k);
        item(g, j)[k] = at(item(g, j), k) + weight * part;
        item(h, j)[k] = at(item(h, j), k) + weight * weight * part;
      }
    }
  }
  const inverse = inverseSymmetric(information);
  if (!inverse) return { terms: [], all: null };
  // What is left of the spread of u once the coefficients are estimated: H − G I⁻¹ G
  const through = g.map((row) =>
    inverse.map((column) => row.reduce((sum, v, k) => sum + v * at(column, k), 0)),
  );
  const rest = h.map((row, j) =>
    row.map((v, k) => v - item(through, j).reduce((sum, t, l) => sum + t * at(item(g, l), k), 0)),
  );
  const solved = solveSymmetric(rest, u);
  const statistic = solved?.reduce((sum, v, j) => sum + v * at(u, j), 0);
  return {
    terms: names.flatMap((name, j) => {
      const one = at(u, j) ** 2 / at(item(rest, j), j);
      return Number.isFinite(one) ? [{ name, statistic: one, p: chiSquaredUpper(one, 1) }] : [];
    }),
    all: statistic === undefined ? null : { statistic, df: p, p: chiSquaredUpper(statistic, p) },
  };
}

/** 1 − S(t−) at each event time, around its mean over the events. */
function centredScale(moments: readonly Moment[], { time }: CoxData): Float64Array {
  let survival = 1;
  let place = time.length - 1;
  const before = moments.map(({ time: now, events }) => {
    while (place >= 0 && at(time, place) < now) place -= 1;
    const value = 1 - survival;
    survival *= 1 - events / (place + 1);
    return value;
  });
  const total = moments.reduce((sum, { events }) => sum + events, 0);
  const centre = moments.reduce((sum, { events }, m) => sum + events * at(before, m), 0) / total;
  return Float64Array.from(before, (value) => value - centre);
}
