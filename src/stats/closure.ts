/** A composition: parts of a whole, none below 0. */
export type Composition = readonly number[];

/** Divides by the sum, so that the parts are shares. Null where there is nothing to divide, or a part is below 0. */
export function closure(parts: Composition): Composition | null {
  const sum = parts.reduce((all, part) => all + part, 0);
  if (!(sum > 0) || !Number.isFinite(sum) || parts.some((part) => part < 0)) return null;
  return parts.map((part) => part / sum);
}

/**
 * A logarithm of 0 does not exist, so a zero becomes `delta` and the other shares make room in proportion
 * (multiplicative replacement, Martín-Fernández et al. 2003). The choice of delta moves the result: say which it was.
 */
export function replaceZeros(shares: Composition, delta: number): Composition {
  const zeros = shares.filter((share) => share === 0).length;
  return shares.map((share) => (share === 0 ? delta : share * (1 - zeros * delta)));
}
