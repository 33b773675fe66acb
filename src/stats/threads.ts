import { at } from './at.ts';

/** One teller says that `from` leads to `to`. */
export interface Claim {
  readonly from: number;
  readonly to: number;
  readonly teller: string;
}

export interface Threads {
  /** Most ways from start to goal that share no claim (maximum flow, a claim counts once for each teller). */
  readonly flow: number;
  /** Tellers who themselves tell a whole way from start to goal: a way pieced together from several is told by nobody. */
  readonly tellers: readonly string[];
}

/** How firmly do tellers together hold that one factor leads to another, and who tells the whole thread? */
export function threads(claims: readonly Claim[], start: number, goal: number): Threads {
  const own = Map.groupBy(claims, ({ teller }) => teller);
  const told = [...own].filter(([, some]) => wayOf(capacities(some), start, goal) !== undefined);
  return {
    flow: maximumFlow(capacities(claims), start, goal),
    tellers: told.map(([teller]) => teller).sort(),
  };
}

type Capacities = Map<number, Map<number, number>>;

function capacities(claims: readonly Claim[]): Capacities {
  const room: Capacities = new Map();
  for (const { from, to } of claims) add(room, from, to, 1);
  return room;
}

function add(room: Capacities, from: number, to: number, amount: number): void {
  const row = room.get(from) ?? new Map<number, number>();
  room.set(from, row.set(to, (row.get(to) ?? 0) + amount));
}

/** The shortest way with room left. */
function wayOf(room: Capacities, start: number, goal: number): number[] | undefined {
  const before = new Map<number, number>([[start, start]]);
  const queue = [start];
  for (const here of queue) {
    for (const [to, left] of room.get(here) ?? []) {
      if (left <= 0 || before.has(to)) continue;
      before.set(to, here);
      queue.push(to);
    }
  }
  if (start === goal || !before.has(goal)) return undefined;
  const way = [goal];
  while (at(way, 0) !== start) way.unshift(before.get(at(way, 0)) ?? start);
  return way;
}

/** Edmonds and Karp (1972). */
function maximumFlow(room: Capacities, start: number, goal: number): number {
  let flow = 0;
  for (let way = wayOf(room, start, goal); way; way = wayOf(room, start, goal)) {
    const pairs = way.slice(1).map((to, i) => [at(way, i), to] as const);
    const amount = Math.min(...pairs.map(([from, to]) => room.get(from)?.get(to) ?? 0));
    for (const [from, to] of pairs) {
      add(room, from, to, -amount);
      add(room, to, from, amount);
    }
    flow += amount;
  }
  return flow;
}
