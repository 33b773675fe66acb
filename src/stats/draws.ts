import { failure } from './result.ts';

/** A number of random draws: none is no test, and more than this tells nothing new and may not fit in memory. */
export const isDraws = (draws: number): boolean =>
  Number.isInteger(draws) && draws >= 1 && draws <= 10_000_000;

/** What a test with another number of draws fails with. */
export const noDraws = failure('bad-input', 'Draws must be a whole number from 1 to 10,000,000.');
