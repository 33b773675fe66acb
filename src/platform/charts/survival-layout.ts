import { linear, ticks } from './scale.ts';

export interface SurvivalPoint {
  readonly month: number;
  /** Shares, 0 to 1, that left. */
  readonly left: number;
  readonly low: number;
  readonly high: number;
  readonly atRisk: number;
}
export interface SurvivalLine {
  readonly label: string;
  readonly points: readonly SurvivalPoint[];
}

export interface SurvivalLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly months: readonly { readonly month: number; readonly x: number }[];
  readonly shares: readonly { readonly share: number; readonly y: number }[];
  readonly lines: readonly {
    readonly label: string;
    readonly path: string;
    readonly endY: number;
    readonly labelY: number;
  }[];
  /** Of the first line alone: four bands over each other tell nothing. */
  readonly band: string | null;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The axis ends above the highest line or band, on a round share. */
function highest(lines: readonly SurvivalLine[]): number {
  const most = Math.max(
    0.05,
    ...lines.flatMap(({ points }, at) => points.map(({ left, high }) => (at === 0 ? high : left))),
  );
  return Math.min(1, Math.ceil(most * 20) / 20);
}

/** People count in quarters and years. */
function monthTicks(last: number): readonly number[] {
  const step = [1, 3, 6, 12].find((months) => last / months <= 6) ?? 12;
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, at) => at * step);
}

/** From month to month a step: nobody leaves in the middle of a month here. */
const stepPath = (places: readonly (readonly [x: number, y: number])[]): string =>
  places.map(([x, y], at) => (at === 0 ? `M${round(x)} ${round(y)}` : `H${round(x)}V${round(y)}`)).join('');

/** Labels at the ends of the lines, each at least so far under the one above. */
function spread(wanted: readonly number[], gap: number, lowest: number): readonly number[] {
  const order = wanted.map((_, at) => at).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const at of order) {
    last = Math.max(wanted[at] ?? 0, last + gap);
    placed[at] = last;
  }
  const over = Math.max(0, last - lowest);
  return placed.map((y) => y - over);
}

export function survivalLayout(
  lines: readonly SurvivalLine[],
  { width, side }: { readonly width: number; readonly side: number },
): SurvivalLayout {
  const [left, right, top, bottom] = [44, width - side, 16, 296];
  const last = Math.max(1, ...lines.flatMap(({ points }) => points.map(({ month }) => month)));
  const most = highest(lines);
  const [x, y] = [linear([0, last], [left, right]), linear([0, most], [bottom, top])];
  const ends = lines.map(({ points }) => y(points.at(-1)?.left ?? 0));
  const labels = spread(ends, 20, bottom);
  const [first] = lines;
  return {
    ...{ width, height: bottom + 48, left, right, top, bottom },
    months: monthTicks(last).map((month) => ({ month, x: round(x(month)) })),
    shares: ticks([0, most], 4).map((share) => ({ share, y: round(y(share)) })),
    lines: lines.map(({ label, points }, at) => ({
      label,
      path: stepPath(points.map((point) => [x(point.month), y(point.left)] as const)),
      endY: round(ends[at] ?? bottom),
      labelY: round(labels[at] ?? bottom),
    })),
    band: first === undefined ? null : bandPath(first.points, x, y),
  };
}

function bandPath(
  points: readonly SurvivalPoint[],
  x: (month: number) => number,
  y: (share: number) => number,
): string {
  const over = stepPath(points.map(({ month, high }) => [x(month), y(high)] as const));
  const back = points
    .toReversed()
    .map(({ month, low }, at) =>
      at === 0 ? `L${round(x(month))} ${round(y(low))}` : `V${round(y(low))}H${round(x(month))}`,
    )
    .join('');
  return `${over}${back}Z`;
}
