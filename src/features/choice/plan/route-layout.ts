import type { Why } from './chain.ts';
import type { Route, RouteStep } from './plan.ts';

/** Where a step stands in the picture of a route, in units of the view box. */
export interface PlacedStep {
  readonly row: number;
  readonly hours: number;
  readonly why: Why['kind'];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface RoutePicture {
  readonly height: number;
  readonly weeks: readonly { readonly week: number; readonly y: number }[];
  readonly steps: readonly PlacedStep[];
  /** One path through the steps in the order in which they start. */
  readonly ribbon: string;
  /** Where one step follows another only because the route says so. */
  readonly doubts: readonly { readonly x: number; readonly y: number }[];
  readonly start: { readonly x: number; readonly y: number };
  readonly end: { readonly x: number; readonly y: number };
}

const TOP = 34;
const GAP = 6;
/** Lowest a step can be drawn: its name and hours must fit. */
const LEAST = 84;

/**
 * Time runs down. Weeks are stretched where a short step needs room for its name: each week between two starts or
 * ends is at least as high as the steps in it need. Steps at the same time stand in lanes beside each other.
 */
export function layOut(route: Route, pixelsPerWeek: number, width: number, left: number): RoutePicture {
  const heightOf = weekScale(route, pixelsPerWeek);
  const lanes = laneOf(route.steps);
  const count = Math.max(1, ...lanes.map((l) => l + 1));
  const lane = (width - left - GAP * (count - 1)) / count;
  const steps = route.steps.map((s, i) => {
    const y = TOP + heightOf(s.from) + 3;
    return {
      row: s.row,
      hours: s.hours,
      why: s.why.kind,
      x: round(left + (lanes[i] ?? 0) * (lane + GAP)),
      y: round(y),
      width: round(lane),
      height: round(TOP + heightOf(s.to) - 3 - y),
    };
  });
  const bottom = TOP + heightOf(route.weeks);
  const end = { x: round(left + (width - left) / 2), y: round(bottom + 24) };
  const marks = [...new Set(route.steps.flatMap((s) => [s.from, s.to]))].sort((a, b) => a - b);
  return {
    height: round(bottom + 44),
    weeks: marks.map((week) => ({ week, y: round(TOP + heightOf(week)) })),
    steps,
    ribbon: ribbon(steps, end),
    doubts: doubts(route.steps, steps),
    start: { x: round((steps[0]?.x ?? left) + (steps[0]?.width ?? 0) / 2), y: 16 },
    end,
  };
}

/** On the ribbon, above a step that begins later than the one before it and does not ask that one. */
function doubts(steps: readonly RouteStep[], placed: readonly PlacedStep[]): { x: number; y: number }[] {
  return placed.flatMap((here, i) => {
    const [now, before] = [steps[i], steps[i - 1]];
    if (
      now === undefined ||
      before === undefined ||
      now.from === before.from ||
      now.asks.includes(before.row)
    )
      return [];
    return [{ x: round(here.x + here.width / 2), y: round(here.y - 4) }];
  });
}

const round = (n: number): number => Math.round(n * 10) / 10;

/** Height of the start of each week; linear between the weeks in which something starts or ends. */
function weekScale(route: Route, pixelsPerWeek: number): (week: number) => number {
  const marks = [...new Set([0, ...route.steps.flatMap((s) => [s.from, s.to])])].sort((a, b) => a - b);
  const spans = marks.slice(1).map((to, i) => ({ from: marks[i] ?? 0, to, height: 0 }));
  for (const span of spans) span.height = Math.max(14, (span.to - span.from) * pixelsPerWeek);
  for (const s of route.steps) {
    const inside = spans.filter((x) => x.from >= s.from && x.to <= s.to);
    const now = inside.reduce((sum, x) => sum + x.height, 0);
    for (const x of inside) if (now < LEAST) x.height *= LEAST / now;
  }
  const at = new Map<number, number>([[0, 0]]);
  let sum = 0;
  for (const x of spans) {
    sum += x.height;
    at.set(x.to, sum);
  }
  return (week) => at.get(week) ?? sum;
}

/** The first lane that is free again when a step starts. */
function laneOf(steps: readonly RouteStep[]): number[] {
  const ends: number[] = [];
  return steps.map((s) => {
    const free = ends.findIndex((end) => end <= s.from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = s.to;
    return lane;
  });
}

function ribbon(steps: readonly PlacedStep[], end: { x: number; y: number }): string {
  const points = [...steps]
    .sort((a, b) => a.y - b.y || a.x - b.x)
    .map((s) => ({ x: s.x + s.width / 2, y: s.y + 22 }));
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let d = `M${round(first.x)} 14L${round(first.x)} ${round(first.y)}`;
  let from = first;
  for (const to of [...rest, end]) {
    const middle = round((from.y + to.y) / 2);
    d += `C${round(from.x)} ${middle} ${round(to.x)} ${middle} ${round(to.x)} ${round(to.y)}`;
    from = to;
  }
  return d;
}
