import { at, item } from './at.ts';
import type { Random } from './random.ts';
import { type Failure, failure } from './result.ts';

export interface Minimisation {
  /** For each factor to balance, the code 0 and up of each person, in the order in which people come. */
  readonly factors: readonly ArrayLike<number>[];
  /** People of each arm that should be: [1, 1] or [2, 1]. */
  readonly ratio: readonly number[];
  /** With this chance the arm with the least imbalance; the rest is shared by the others. */
  readonly probability?: number;
  readonly measure?: 'range' | 'variance';
}

/**
 * Minimisation of Pocock and Simon (1975): each person goes to the arm that leaves the least imbalance over the levels of
 * their factors, with a biased coin so that nobody can be sure. Imbalance of a level: range (or variance) of the counts per
 * arm over the ratio; factors count equally. Analyse with the factors as covariates. Fails: `bad-input`.
 */
export function minimisation(plan: Minimisation, random: Random, count: number): Uint8Array | Failure {
  const { factors, ratio, probability = 0.8, measure = 'range' } = plan;
  const arms = ratio.length;
  if (
    arms < 2 ||
    arms > 255 ||
    ratio.some((share) => !(share > 0)) ||
    !(probability > 0 && probability <= 1)
  ) {
    return failure('bad-input', 'At least two arms with a share above 0 are needed, and a chance up to 1.');
  }
  const codes = factors.flatMap((codes) => Array.from(codes));
  if (
    factors.some((codes) => codes.length !== count) ||
    codes.some((code) => !Number.isInteger(code) || code < 0)
  ) {
    return failure('bad-input', 'Each person needs a level of every factor.');
  }
  const seen = factors.map(() => new Map<number, Float64Array>());
  const levelsOf = (person: number) =>
    factors.map((codes, f) => {
      const code = at(codes, person);
      const counts = item(seen, f).get(code) ?? new Float64Array(arms);
      item(seen, f).set(code, counts);
      return counts;
    });
  return Uint8Array.from({ length: count }, (_, person) => {
    const levels = levelsOf(person);
    const imbalance = ratio.map((_, arm) =>
      levels.reduce(
        (sum, counts) =>
          sum +
          spread(
            counts.map((c, a) => (c + (a === arm ? 1 : 0)) / at(ratio, a)),
            measure,
          ),
        0,
      ),
    );
    const arm = coin(imbalance, probability, random);
    for (const counts of levels) counts[arm] = at(counts, arm) + 1;
    return arm;
  });
}

function spread(counts: Float64Array, measure: 'range' | 'variance'): number {
  if (measure === 'range') return Math.max(...counts) - Math.min(...counts);
  const mean = counts.reduce((sum, c) => sum + c, 0) / counts.length;
  return counts.reduce((sum, c) => sum + (c - mean) ** 2, 0) / (counts.length - 1);
}

/** One of the best with the given chance, otherwise one of the others; when all are alike any of them. */
function coin(imbalance: readonly number[], probability: number, random: Random): number {
  const least = Math.min(...imbalance);
  const arms = [...imbalance.keys()];
  const best = arms.filter((arm) => at(imbalance, arm) <= least + 1e-12);
  const rest = arms.filter((arm) => !best.includes(arm));
  const from = rest.length === 0 || random.unit() < probability ? best : rest;
  return item(from, random.below(from.length));
}
