import { lnChoose } from './binomial.ts';

/** Of `white` and `black` balls `drawn` are taken without putting back: the chance of exactly `x` white ones. */
export function hypergeometricChance(x: number, white: number, black: number, drawn: number): number {
  if (x < Math.max(0, drawn - black) || x > Math.min(drawn, white)) return 0;
  const ways = lnChoose(white, x) + lnChoose(black, drawn - x) - lnChoose(white + black, drawn);
  return Math.exp(ways);
}

/** P(X ≤ x): added from the far end inwards, so that a small tail keeps its digits. */
export function hypergeometricCdf(x: number, white: number, black: number, drawn: number): number {
  let sum = 0;
  for (let k = Math.max(0, drawn - black); k <= Math.min(x, drawn, white); k++)
    sum += hypergeometricChance(k, white, black, drawn);
  return Math.min(1, sum);
}

/** P(X > x): of the other balls, so many at most. */
export const hypergeometricUpper = (x: number, white: number, black: number, drawn: number): number =>
  hypergeometricCdf(drawn - x - 1, black, white, drawn);
