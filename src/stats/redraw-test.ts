import { at } from './at.ts';
import { isDraws, noDraws } from './draws.ts';
import { mean } from './moments.ts';
import { type Random, randomFrom } from './random.ts';
import type { RandomisationTest } from './randomisation-inference.ts';
import { computed, type Failure, failure } from './result.ts';

/**
 * The randomisation test for any lottery that can be held again, such as minimisation: `redraw` gives the arm (1 treated, 0 control)
 * of everybody, in the order in which they came, as the lottery could have gone. p = (b + 1)/(draws + 1); a draw that leaves an arm
 * empty counts as extreme. Who has no outcome is drawn along and left out of the means. Fails: `bad-input`, `too-few`.
 */
export function redrawTest(
  outcome: ArrayLike<number>,
  treated: ArrayLike<number>,
  redraw: (random: Random) => ArrayLike<number>,
  { seed, draws = 10_000 }: { readonly seed: number | string; readonly draws?: number },
): RandomisationTest | Failure {
  if (!isDraws(draws)) return noDraws;
  const n = outcome.length;
  if (treated.length !== n || Array.from(treated).some((arm) => arm !== 0 && arm !== 1))
    return failure('bad-input', 'Everybody was treated (1) or not (0).');
  const known = [...Array(n).keys()].filter((i) => !Number.isNaN(at(outcome, i)));
  const centre = mean(known.map((i) => at(outcome, i)));
  const differenceOf = (arm: ArrayLike<number>): number => {
    let [n1, sum1, sum0] = [0, 0, 0];
    for (const i of known) {
      const value = at(outcome, i) - centre;
      if (at(arm, i) === 1) {
        n1 += 1;
        sum1 += value;
      } else sum0 += value;
    }
    return sum1 / n1 - sum0 / (known.length - n1);
  };
  const estimate = differenceOf(treated);
  if (!Number.isFinite(estimate)) return failure('too-few', 'Both groups need people.');
  const random = randomFrom(seed, 'redraw');
  const slack = 1e-9 * known.reduce((most, i) => Math.max(most, Math.abs(at(outcome, i) - centre)), 0);
  let [both, upper] = [1, 1];
  for (let draw = 0; draw < draws; draw++) {
    const again = differenceOf(redraw(random));
    if (!(Math.abs(again) < Math.abs(estimate) - slack)) both += 1;
    if (!(again < estimate - slack)) upper += 1;
  }
  return computed({
    estimand: 'difference between the means',
    method: 'randomisation test, the lottery held again',
    ...{ n: known.length, missing: n - known.length, estimate },
    ...{ p: both / (draws + 1), pUpper: upper / (draws + 1), assignments: draws, exact: false, seed },
  });
}
