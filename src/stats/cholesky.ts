import { at, item } from './at.ts';

/** Lower triangle L with L Lᵀ = A; undefined unless A is positive definite beyond rounding. */
export function cholesky(a: readonly Float64Array[]): Float64Array[] | undefined {
  const l = a.map((row) => new Float64Array(row.length));
  for (const [i, row] of a.entries()) {
    const own = item(l, i);
    for (let j = 0; j <= i; j++) {
      const other = item(l, j);
      let rest = at(row, j);
      for (let k = 0; k < j; k++) rest -= at(own, k) * at(other, k);
      if (i === j && !(rest > 1e-12 * Math.abs(at(row, i)))) return undefined;
      own[j] = i === j ? Math.sqrt(rest) : rest / at(other, j);
    }
  }
  return l;
}

/** The x with A x = b for a symmetric positive definite A; undefined when A is not. */
export function solveSymmetric(a: readonly Float64Array[], b: ArrayLike<number>): Float64Array | undefined {
  const l = cholesky(a);
  return l && solveWith(l, b);
}

/** The x with L Lᵀ x = b. */
export function solveWith(l: readonly Float64Array[], b: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(b);
  for (let i = 0; i < x.length; i++) {
    for (let k = 0; k < i; k++) x[i] = at(x, i) - at(item(l, i), k) * at(x, k);
    x[i] = at(x, i) / at(item(l, i), i);
  }
  for (let i = x.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < x.length; k++) x[i] = at(x, i) - at(item(l, k), i) * at(x, k);
    x[i] = at(x, i) / at(item(l, i), i);
  }
  return x;
}

/** The inverse of a symmetric positive definite matrix; undefined when it is not. */
export function inverseSymmetric(a: readonly Float64Array[]): Float64Array[] | undefined {
  const l = cholesky(a);
  return (
    l &&
    a.map((_, j) =>
      solveWith(
        l,
        Float64Array.from(a, (_, i) => (i === j ? 1 : 0)),
      ),
    )
  );
}
