import { at, item } from './at.ts';

/** What a mixed model needs to know of the rows. People with the same Z'Z are one pattern: of them only sums are kept. */
export interface Sufficient {
  /** For each pattern how many people, and the lower triangle of Z'Z. */
  readonly people: Float64Array;
  readonly zz: Float64Array;
  /** For each pattern and each cell (a ≥ b) of Z'Z the lower triangle of Σ over people of Bₐ'B_b + B_b'Bₐ (once when a = b), B = Z'[X y]. */
  readonly products: Float64Array;
  /** Lower triangle of [X y]'[X y]. */
  readonly whole: Float64Array;
  /** Columns of X, and y. */
  readonly width: number;
  /** Random columns: one or two. */
  readonly q: number;
}

const triangle = (size: number): number => (size * (size + 1)) / 2;

/** A round of the search for the variances then costs no more than there are patterns. `columns` are those of X and then y. */
export function sufficient(
  columns: readonly Float64Array[],
  random: readonly Float64Array[],
  group: Int32Array,
  groups: number,
): Sufficient {
  const [width, q] = [columns.length, random.length];
  const b = random.map((z) => columns.map((column) => sumsOf(z, column, group, groups)));
  const own = random.flatMap((z, a) =>
    random.slice(0, a + 1).map((other) => sumsOf(z, other, group, groups)),
  );
  const { pattern, first } = patternsOf(own, groups);
  const [cells, size] = [own.length, triangle(width)];
  const people = new Float64Array(first.length);
  const products = new Float64Array(first.length * cells * size);
  for (let g = 0; g < groups; g++) {
    const p = at(pattern, g);
    people[p] = at(people, p) + 1;
    let place = p * cells * size;
    for (let a = 0; a < q; a++)
      for (let c = 0; c <= a; c++) {
        const [left, right] = [item(b, a), item(b, c)];
        for (let j = 0; j < width; j++)
          for (let k = 0; k <= j; k++, place++) {
            const one = at(item(left, j), g) * at(item(right, k), g);
            const back = a === c ? 0 : at(item(right, j), g) * at(item(left, k), g);
            products[place] = at(products, place) + one + back;
          }
      }
  }
  const zz = Float64Array.from(first.flatMap((g) => own.map((sums) => at(sums, g))));
  return { people, zz, products, whole: crossProducts(columns), width, q };
}

/** Σ of the product of two columns for each person. */
function sumsOf(one: Float64Array, other: Float64Array, group: Int32Array, groups: number): Float64Array {
  const sums = new Float64Array(groups);
  for (let i = 0; i < group.length; i++) {
    const g = at(group, i);
    sums[g] = at(sums, g) + at(one, i) * at(other, i);
  }
  return sums;
}

/** For each person the number of their pattern, and for each pattern the first person who has it. */
function patternsOf(own: readonly Float64Array[], groups: number) {
  const pattern = new Int32Array(groups);
  const first: number[] = [];
  const places = new Map<string | number, number>();
  for (let g = 0; g < groups; g++) {
    const key = own.length === 1 ? at(item(own, 0), g) : own.map((sums) => at(sums, g)).join(' ');
    const place = places.get(key) ?? first.length;
    if (place === first.length) {
      places.set(key, place);
      first.push(g);
    }
    pattern[g] = place;
  }
  return { pattern, first };
}

function crossProducts(columns: readonly Float64Array[]): Float64Array {
  const sums = columns.flatMap((one, j) =>
    columns.slice(0, j + 1).map((other) => {
      let sum = 0;
      for (let i = 0; i < one.length; i++) sum += at(one, i) * at(other, i);
      return sum;
    }),
  );
  return Float64Array.from(sums);
}
