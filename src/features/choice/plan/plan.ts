import type { Compiled } from '../advice/compile.ts';
import { keysOf } from '../advice/keys.ts';
import type { Advice, Suggestion } from '../advice/rank.ts';
import { stonesTo } from '../advice/stones.ts';
import type { Situation } from '../answers/situation.ts';
import { type Candidates, candidates } from './candidates.ts';
import { type Ground, type Link, type Why, withChain } from './chain.ts';
import { shortestSchedule, type Task } from './schedule.ts';

export type RouteName = 'eerst-rust' | 'samen-op' | 'wat-jij-wilt';

/** A step with its place in the weeks. Weeks count from 0; `to` is the first week after it. */
export interface RouteStep {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly hours: number;
  /** Rows of this route that have ended before it, and rows that have begun before it. */
  readonly after: readonly number[];
  readonly afterStart: readonly number[];
  /** The part of `after` that the step itself asks; the rest is an order of the route that nobody has proven. */
  readonly asks: readonly number[];
  readonly why: Why;
  /** False when nobody knows how long it lasts: then the policy's number of weeks stands in. */
  readonly weeksKnown: boolean;
  readonly waits: number;
}

export interface Route {
  readonly name: RouteName;
  readonly weeks: number;
  readonly steps: readonly RouteStep[];
}

export type Lack = 'none-fits' | 'only-first' | 'one-fits' | 'one-order';

/** Routes side by side, all different. `lack` says why there are fewer than two. */
export interface Plan {
  readonly routes: readonly Route[];
  readonly lack: Lack | null;
}

/** Waiting weeks per instrument id, for local offerings that are known. */
export type Waits = ReadonlyMap<string, number>;

/** What a route wants to contain, and in which order. */
interface Wanted {
  readonly name: RouteName;
  readonly rows: readonly { readonly row: number; readonly why: Why }[];
  /** One thing at a time: each wanted step after the end of the one before. */
  readonly inTurn: boolean;
}

/**
 * Proposes up to three routes: *eerst rust*, *samen op* and *wat jij wilt*. Each is the shortest schedule of its
 * steps within the hours of the person, with the least weeks and hours of each instrument.
 */
export function plan(c: Compiled, s: Situation, advice: Advice, waits: Waits = new Map()): Plan {
  const g = groundOf(c, s, advice);
  const found = candidates(g, s);
  const routes: Route[] = [];
  for (const wanted of [...wantedRoutes(found, hasWish(s)), ...fallbacks(found)]) {
    if (routes.some((r) => r.name === wanted.name)) continue;
    const route = build(g, wanted, found, s, waits);
    if (route !== null && !routes.some((r) => same(r, route))) routes.push(route);
  }
  const lack = routes.length > 1 ? null : lackOf(advice);
  return { routes: routes.sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name)), lack };
}

const hasWish = (s: Situation): boolean =>
  (s.domains?.some((d) => d.wish) ?? false) || (s.motivatedFor?.some((m) => m !== 'nog onbekend') ?? false);

function lackOf({ fits, first }: Advice): Lack {
  if (fits.length === 0) return first.length === 0 ? 'none-fits' : 'only-first';
  return fits.length === 1 ? 'one-fits' : 'one-order';
}

const ORDER: readonly RouteName[] = ['eerst-rust', 'samen-op', 'wat-jij-wilt'];

/** Points less for help of which is not known whether this person belongs to its groups: a route is no guess. */
const UNSURE = 12;

/**
 * What makes a good step: its score, less half a point for every week it takes at least. Small steps first (pointer 7),
 * and light help before heavy: guardianship never comes before a talk about money.
 */
function stepValue({ score, instrument }: Suggestion, groupsKnown: boolean): number {
  const sure = groupsKnown || instrument.targetGroups.includes('alle');
  return score - (instrument.weeks?.min ?? 0) / 2 - (sure ? 0 : UNSURE);
}

function groundOf(c: Compiled, s: Situation, advice: Advice): Ground {
  const verdicts = new Uint8Array(c.instruments.length);
  const value = (one: Suggestion) => stepValue(one, s.targetGroups !== undefined);
  for (const f of advice.first) verdicts[f.row] = f.bits;
  for (const r of advice.fitsNot) verdicts[r.row] = r.bits;
  const fits = advice.fits.map((f) => f.row);
  const open = [...advice.fits, ...advice.first]
    .sort((a, b) => value(b) - value(a) || a.row - b.row)
    .map((f) => f.row);
  const among = (rows: readonly number[]) => {
    const wanted = new Set(rows);
    return open.filter((row) => wanted.has(row));
  };
  const courses = among(c.languageGivers);
  return {
    c,
    k: keysOf(c, s),
    verdicts,
    fits,
    open,
    courses,
    skills: among(c.digitalGivers),
    stones: stones(c, fits),
  };
}

/** Looked up for every row that lies a rung away, so found once for each rung. */
function stones(c: Compiled, fits: readonly number[]): Ground['stones'] {
  const found = new Map<number, readonly number[]>();
  return (needed) => {
    const rows = found.get(needed) ?? stonesTo({ c, fits }, needed);
    found.set(needed, rows);
    return rows;
  };
}

function wantedRoutes(found: Candidates, wished: boolean): Wanted[] {
  const because = (rows: readonly number[], kind: 'rust' | 'wens' | 'werk' | 'past') =>
    rows.map((row) => ({ row, why: { kind } as const }));
  const calm = because(found.calm, 'rust');
  // Who named no wish is told that it suits the answers, not that it suits a wish.
  const likes = wished ? 'wens' : 'past';
  const wish = because(found.wish, likes);
  const work = because(found.work, 'werk');
  const [besideWish, ...besideWork] = found.beside;
  const beside = [
    ...because(besideWish === undefined ? [] : [besideWish], likes),
    ...because(besideWork, 'werk'),
  ];
  const firstCalm = calm.slice(0, 1);
  const ownWish = wish.filter((w) => !found.calm.includes(w.row));
  return [
    { name: 'eerst-rust', rows: [...calm, ...ownWish.slice(0, 1), ...work], inTurn: true },
    { name: 'samen-op', rows: [...firstCalm, ...beside], inTurn: false },
    // The same steps in the same weeks are no second route: then one thing less, or one more, at the same time.
    {
      name: 'samen-op',
      rows: besideWork.length === 0 ? [] : [...firstCalm, ...because(besideWork, 'werk')],
      inTurn: false,
    },
    { name: 'samen-op', rows: [...calm, ...beside, ...ownWish.slice(0, 1)], inTurn: false },
    { name: 'samen-op', rows: [...firstCalm, ...beside, ...ownWish], inTurn: false },
    {
      name: 'samen-op',
      rows: [...firstCalm, ...beside, ...because(found.any, 'past').slice(0, 2)],
      inTurn: false,
    },
    { name: 'wat-jij-wilt', rows: [...wish, ...work], inTurn: false },
  ];
}

/** When the three come out the same: what fits best, one by one, in another order or alone. */
function fallbacks(found: Candidates): Wanted[] {
  const best = found.any.map((row) => ({ row, why: { kind: 'past' } as const }));
  const orders = [
    best.slice(0, 2),
    best.slice(0, 2).reverse(),
    best.slice(0, 1),
    best.slice(1, 2),
    best.slice(2, 4),
  ];
  return ORDER.flatMap((name) => orders.map((steps) => ({ name, rows: steps, inTurn: name !== 'samen-op' })));
}

function build(g: Ground, wanted: Wanted, found: Candidates, s: Situation, waits: Waits): Route | null {
  let links: readonly Link[] = [];
  for (const { row, why } of wanted.rows) {
    links = withChain(g, links, row, why) ?? links;
  }
  if (links.length === 0) return null;
  const ordered = links.map((link) => edges(link, links, wanted.inTurn, found.startFirst));
  const tasks = ordered.map((o) => taskOf(g, o, ordered, waits));
  const schedule = shortestSchedule(tasks, s.hoursPerWeek ?? Number.POSITIVE_INFINITY);
  if (schedule === null) return null;
  const steps = ordered.map((o, i) => stepOf(g, o, tasks[i], schedule.starts[i] ?? 0));
  return {
    name: wanted.name,
    weeks: schedule.weeks,
    steps: steps.sort((a, b) => a.from - b.from || a.row - b.row),
  };
}

interface Ordered {
  readonly link: Link;
  readonly after: readonly number[];
  readonly afterStart: readonly number[];
}

/** Prerequisites, turns (links stand in the wanted order) and *start first* of a pointer, without a circle. */
function edges(link: Link, links: readonly Link[], inTurn: boolean, startFirst: readonly number[]): Ordered {
  const rows = links.map((l) => l.row);
  const before = inTurn ? rows.slice(0, rows.indexOf(link.row)) : [];
  const begin = startFirst.filter(
    (row) => rows.includes(row) && row !== link.row && !needs(links, row, link.row),
  );
  const after = new Set(link.after);
  for (const row of before) if (!begin.includes(row)) after.add(row);
  return { link, after: [...after], afterStart: begin.filter((row) => !after.has(row)) };
}

/** Whether `row` can only start after `other`. */
function needs(links: readonly Link[], row: number, other: number): boolean {
  const after = links.find((l) => l.row === row)?.after ?? new Set<number>();
  return after.has(other) || [...after].some((r) => needs(links, r, other));
}

function taskOf(g: Ground, o: Ordered, all: readonly Ordered[], waits: Waits): Task {
  const it = g.c.instruments[o.link.row];
  const place = (row: number) => all.findIndex((x) => x.link.row === row);
  return {
    weeks: Math.max(1, it?.weeks?.min ?? g.c.policy.grenzen.onbekendeWeken),
    hours: it?.hoursPerWeek?.min ?? 0,
    earliest: waits.get(it?.id ?? '') ?? 0,
    afterEnd: o.after.map(place),
    afterStart: o.afterStart.map(place),
  };
}

function stepOf(g: Ground, o: Ordered, task: Task | undefined, from: number): RouteStep {
  return {
    row: o.link.row,
    from,
    to: from + (task?.weeks ?? 1),
    hours: task?.hours ?? 0,
    after: o.after,
    afterStart: o.afterStart,
    asks: [...o.link.after],
    why: o.link.why,
    weeksKnown: g.c.instruments[o.link.row]?.weeks !== null,
    waits: task?.earliest ?? 0,
  };
}

function same(a: Route, b: Route): boolean {
  const key = (r: Route) => r.steps.map((step) => `${step.row}:${step.from}-${step.to}`).join(' ');
  return key(a) === key(b);
}
