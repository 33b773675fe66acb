import { linear, ticks } from './scale.ts';

/** One difference with its margin. Without a margin only the mark is drawn, and the words have to say so. */
export interface ForestRow {
  readonly label: string;
  /** The numbers in words, `+3 (−9 tot +16)`. */
  readonly words: string;
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
  /** A marker with its colour, for arms that return in other pictures of the page. */
  readonly mark?: ForestMark;
}
export const FOREST_MARKS = ['dot', 'square', 'diamond', 'triangle'] as const;
export type ForestMark = (typeof FOREST_MARKS)[number];

export interface PlacedRow extends ForestRow {
  readonly y: number;
  readonly x: number;
  readonly from: number | null;
  readonly to: number | null;
}

export interface ForestLayout {
  readonly width: number;
  readonly height: number;
  /** Where no difference stands. */
  readonly zero: number;
  readonly left: number;
  readonly right: number;
  /** Top and bottom of the field. */
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly PlacedRow[];
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
}

const TOP = 40;
/** A phone has no room for the label and its numbers side by side. */
const rowOf = (width: number): number => (isNarrow(width) ? 82 : 62);
export const isNarrow = (width: number): boolean => width < 480;
const SIDE = 18;

/** Places everything; zero is always inside, in the middle of a field that is as wide on both sides when that fits. */
export function forestLayout(rows: readonly ForestRow[], width: number): ForestLayout {
  const values = rows.flatMap(({ estimate, low, high }) => [estimate, low ?? estimate, high ?? estimate]);
  const most = Math.max(1e-9, ...values.map(Math.abs));
  const domain = [-most * 1.08, most * 1.08] as const;
  const [left, right] = [SIDE, width - SIDE];
  const x = linear(domain, [left, right]);
  const row = rowOf(width);
  const bottom = TOP + rows.length * row;
  return {
    width,
    height: bottom + 46,
    zero: x(0),
    left,
    right,
    top: TOP,
    bottom,
    rows: rows.map((one, i) => ({
      ...one,
      y: TOP + (i + 1) * row - 18,
      x: x(one.estimate),
      from: one.low === null ? null : x(one.low),
      to: one.high === null ? null : x(one.high),
    })),
    ticks: ticks(domain, isNarrow(width) ? 4 : 6).map((value) => ({ value, x: x(value) })),
  };
}
