import { type Failure, failure } from './result.ts';

/**
 * How many standard errors an interval reaches when people look at it again and again: an asymptotic confidence sequence
 * (Waudby-Smith and others 2021), narrowest near `tuning` people. For one look at the end it is 1.96.
 */
export function sequentialMultiplier(n: number, { tuning = 5_000, alpha = 0.05 } = {}): number | Failure {
  if (!(n > 0 && tuning > 0 && alpha > 0 && alpha < 1)) {
    return failure('bad-input', 'Numbers of people must be above 0 and alpha between 0 and 1.');
  }
  const rho2 = (-2 * Math.log(alpha) + Math.log(-2 * Math.log(alpha) + 1)) / tuning;
  const spread = n * rho2 + 1;
  return Math.sqrt(((2 * spread) / (n * rho2)) * Math.log(Math.sqrt(spread) / alpha));
}
