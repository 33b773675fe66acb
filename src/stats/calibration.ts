import type { Trial } from './arm-predictions.ts';
import { at, item } from './at.ts';
import { leastSquares } from './least-squares.ts';
import { mean } from './moments.ts';
import { type Failure, failure } from './result.ts';
import { robustCovariance } from './robust-covariance.ts';
import { studentTUpper } from './student-t.ts';

export interface Calibration {
  readonly ok: true;
  readonly arm: number;
  /** 1 when the average of the predicted effects is right; here that average itself, as measured. */
  readonly average: number;
  /** Above 0: who is predicted to gain more does; 1 when by as much as predicted; 0 when the ranking is noise. */
  readonly differential: number;
  readonly se: number;
  readonly pOneSided: number;
}

/**
 * Do the predicted differences in effect come true? Best linear predictor (Chernozhukov, Demirer, Duflo, Fernández-Val 2018) for
 * an arm against the control: y − (m₁ + m₀)/2 on w and w(τ − mean τ), with w = ± ½ and τ = m₁ − m₀ from other folds; HC3.
 * Supposes that both arms had the same chance. Fails: `too-few`; `no-variation` when the same effect is predicted for all.
 */
export function calibration(
  { outcome, arm }: Trial,
  predictions: readonly Float64Array[],
  treated: number,
  control = 0,
): Calibration | Failure {
  const rows = [...arm.keys()].filter((i) => at(arm, i) === treated || at(arm, i) === control);
  const [m1, m0] = [item(predictions, treated), item(predictions, control)];
  const effect = Float64Array.from(rows, (i) => at(m1, i) - at(m0, i));
  const centre = mean(effect);
  const w = Float64Array.from(rows, (i) => (at(arm, i) === treated ? 0.5 : -0.5));
  const rest = Float64Array.from(rows, (i) => at(outcome, i) - (at(m1, i) + at(m0, i)) / 2);
  const fit = leastSquares([w, w.map((half, i) => half * (at(effect, i) - centre))], rest);
  const df = rows.length - 2;
  if (df < 3) return failure('too-few', 'Too few people in these two arms.');
  if (fit.rank < 2) return failure('no-variation', 'The same effect is predicted for everybody.');
  const covariance = robustCovariance(fit, 'HC3');
  const se = Math.sqrt(covariance ? at(item(covariance, 1), 1) : Number.NaN);
  if (!(se > 0)) return failure('leverage-one', 'One person alone fixes the slope.');
  const [average, differential] = [at(fit.coefficients, 0), at(fit.coefficients, 1)];
  return {
    ok: true,
    arm: treated,
    average,
    differential,
    se,
    pOneSided: studentTUpper(differential / se, df),
  };
}
