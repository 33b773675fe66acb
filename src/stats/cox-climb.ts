import { at } from './at.ts';
import { solveSymmetric } from './cholesky.ts';
import { type CoxData, type Likelihood, likelihood } from './cox-likelihood.ts';
import { type Failure, failure } from './result.ts';

export interface Climbed {
  readonly beta: Float64Array;
  readonly last: Likelihood;
  /** Log likelihood when no column matters. */
  readonly none: number;
}

/** Newton's steps, halved while they lead down. */
export function climb(data: CoxData): Climbed | Failure {
  let beta = new Float64Array(data.p);
  let last = likelihood(data, beta);
  const none = last.value;
  for (let i = 0; i < 50; i++) {
    const step = solveSymmetric(last.information, last.score);
    if (!step) return failure('separation', 'A column tells perfectly who leaves first.');
    let size = 1;
    let next = beta.map((value, j) => value + at(step, j));
    let there = likelihood(data, next);
    while (!(there.value >= last.value - 1e-9 * Math.abs(last.value)) && size > 1e-6) {
      size /= 2;
      next = beta.map((value, j) => value + size * at(step, j));
      there = likelihood(data, next);
    }
    const gain = Math.abs(there.value - last.value) / (Math.abs(there.value) + 0.1);
    const moved = Math.max(...step.map((value, j) => Math.abs(value) / (Math.abs(at(next, j)) + 0.1)));
    [beta, last] = [next, there];
    if (gain < 1e-12 && moved < 1e-7) return { beta, last, none };
    if (gain < 1e-10 && i > 15) break;
  }
  return failure('separation', 'An estimate runs away: in a group nobody, or everybody, leaves.');
}
