import { linear, ticks } from './scale.ts';

export interface WaterfallStep {
  readonly label: string;
  /** The number in words: `− € 120.000`. */
  readonly words: string;
  readonly value: number;
}

/** Where all steps together end, with the margin of it. */
export interface WaterfallTotal extends WaterfallStep {
  readonly low: number;
  readonly high: number;
}

export interface PlacedBar extends WaterfallStep {
  readonly kind: 'plus' | 'minus' | 'total';
  /** Left and right end of the bar, and where the next one begins. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
  /** Of the bar; label and words stand above it. */
  readonly y: number;
}

export interface WaterfallLayout {
  readonly width: number;
  readonly height: number;
  readonly zero: number;
  /** Top and bottom of the field. */
  readonly top: number;
  readonly bottom: number;
  readonly bars: readonly PlacedBar[];
  /** Ends of the margin of the total. */
  readonly margin: { readonly from: number; readonly to: number };
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
}

export const BAR = 22;
const ROW = 62;
const TOP = 8;
const SIDE = 14;

/** Each bar begins where the one before it ended; the last goes from zero to the total. */
export function waterfallLayout(
  steps: readonly WaterfallStep[],
  total: WaterfallTotal,
  width: number,
): WaterfallLayout {
  let sum = 0;
  const ends = steps.map(({ value }) => {
    sum += value;
    return sum;
  });
  const values = [0, ...ends, total.value, total.low, total.high];
  const domain = [Math.min(...values), Math.max(...values)] as const;
  const x = linear(domain, [SIDE, width - SIDE]);
  const barOf = (one: WaterfallStep, i: number, start: number, kind: PlacedBar['kind']): PlacedBar => {
    const end = start + one.value;
    const places = [x(start), x(end)];
    return {
      ...{ label: one.label, words: one.words, value: one.value, kind },
      ...{ from: Math.min(...places), to: Math.max(...places), end: x(end) },
      y: TOP + i * ROW + 30,
    };
  };
  const bars = steps.map((one, i) => barOf(one, i, ends[i - 1] ?? 0, one.value < 0 ? 'minus' : 'plus'));
  const bottom = TOP + (steps.length + 1) * ROW;
  return {
    ...{ width, height: bottom + 30, zero: x(0), top: TOP, bottom },
    bars: [...bars, barOf(total, steps.length, 0, 'total')],
    margin: { from: x(total.low), to: x(total.high) },
    ticks: ticks(domain, width < 480 ? 3 : 5).map((value) => ({ value, x: x(value) })),
  };
}
