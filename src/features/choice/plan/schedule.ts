/**
 * The shortest schedule of a few steps over weeks: a resource-constrained project scheduling problem with one
 * resource (hours a week), earliest starts (waiting times) and two kinds of order, solved exactly.
 *
 * Why it is exact: every order of steps that respects what comes first is a list; placing the steps of a list one
 * by one, each as early as it can, gives an *active* schedule; some active schedule is shortest (Sprecher, Kolisch and
 * Drexl 1995, Eur. J. Oper. Res. 80). Branch and bound over the lists prunes by the longest remaining chain and by
 * the hours that still have to fit.
 */
export interface Task {
  /** Whole weeks, at least 1. */
  readonly weeks: number;
  /** Hours in each of those weeks. */
  readonly hours: number;
  /** First week in which it can start (waiting time). */
  readonly earliest: number;
  /** Tasks that must have ended, and tasks that must have begun at least a week before. */
  readonly afterEnd: readonly number[];
  readonly afterStart: readonly number[];
}

/** Start week of every task and the first week after the last one; `null` when no schedule exists. */
export interface Schedule {
  readonly starts: readonly number[];
  readonly weeks: number;
}

/** @param capacity hours a week the person has; `Infinity` when unknown. */
export function shortestSchedule(tasks: readonly Task[], capacity: number): Schedule | null {
  if (tasks.some((t) => t.hours > capacity) || hasCycle(tasks)) return null;
  const search = new Search(tasks, capacity);
  search.extend(0, 0);
  return search.best;
}

function hasCycle(tasks: readonly Task[]): boolean {
  const placed = new Set<number>();
  for (let round = 0; round < tasks.length; round++) {
    tasks.forEach((t, i) => {
      if ([...t.afterEnd, ...t.afterStart].every((j) => placed.has(j))) placed.add(i);
    });
  }
  return placed.size < tasks.length;
}

class Search {
  best: Schedule | null = null;
  readonly #tasks: readonly Task[];
  readonly #capacity: number;
  readonly #starts: number[];
  /** Weeks from the start of a task to the end of the longest chain behind it. */
  readonly #tails: readonly number[];

  constructor(tasks: readonly Task[], capacity: number) {
    this.#tasks = tasks;
    this.#capacity = capacity;
    this.#starts = tasks.map(() => -1);
    this.#tails = tails(tasks);
  }

  /** Places one more task, trying first the one with the longest chain behind it. */
  extend(placed: number, end: number): void {
    if (this.best !== null && this.#bound(end) >= this.best.weeks) return;
    if (placed === this.#tasks.length) {
      this.best = { starts: [...this.#starts], weeks: end };
      return;
    }
    for (const i of this.#ready()) {
      const start = this.#earliestFit(i);
      this.#starts[i] = start;
      this.extend(placed + 1, Math.max(end, start + this.#task(i).weeks));
      this.#starts[i] = -1;
    }
  }

  #task(i: number): Task {
    const task = this.#tasks[i];
    if (task === undefined) throw new RangeError(`no task ${i}`);
    return task;
  }

  #start(i: number): number {
    return this.#starts[i] ?? -1;
  }

  #ready(): number[] {
    const open = this.#tasks.flatMap((t, i) => {
      const ready = this.#start(i) < 0 && [...t.afterEnd, ...t.afterStart].every((j) => this.#start(j) >= 0);
      return ready ? [i] : [];
    });
    return open.sort((a, b) => (this.#tails[b] ?? 0) - (this.#tails[a] ?? 0) || a - b);
  }

  /** Earliest week by order and waiting time alone. */
  #released(i: number): number {
    const t = this.#task(i);
    let week = t.earliest;
    for (const j of t.afterEnd) week = Math.max(week, this.#start(j) + this.#task(j).weeks);
    for (const j of t.afterStart) week = Math.max(week, this.#start(j) + 1);
    return week;
  }

  /** Usage only falls at the end of a placed task, so only those weeks need trying. */
  #earliestFit(i: number): number {
    const from = this.#released(i);
    const ends = this.#tasks.flatMap((t, j) => {
      const end = this.#start(j) + t.weeks;
      return this.#start(j) >= 0 && end > from ? [end] : [];
    });
    const weeks = [from, ...ends.sort((a, b) => a - b)];
    return weeks.find((week) => this.#fits(i, week)) ?? from;
  }

  /** Usage only rises where a placed task starts, so only those weeks need checking. */
  #fits(i: number, week: number): boolean {
    const { weeks, hours } = this.#task(i);
    const rises = this.#tasks.flatMap((_, j) =>
      this.#start(j) > week && this.#start(j) < week + weeks ? [this.#start(j)] : [],
    );
    return [week, ...rises].every((w) => this.#usage(w) + hours <= this.#capacity);
  }

  #usage(week: number): number {
    let hours = 0;
    this.#tasks.forEach((t, j) => {
      const start = this.#start(j);
      if (start >= 0 && start <= week && week < start + t.weeks) hours += t.hours;
    });
    return hours;
  }

  /** No schedule that extends this one can end earlier: by its longest chain, or by the hours still to place. */
  #bound(end: number): number {
    let bound = end;
    let work = 0;
    this.#tasks.forEach((t, i) => {
      work += t.weeks * t.hours;
      if (this.#start(i) < 0) bound = Math.max(bound, this.#task(i).earliest + (this.#tails[i] ?? 0));
    });
    return Math.max(bound, Math.ceil(work / this.#capacity) || 0);
  }
}

function tails(tasks: readonly Task[]): number[] {
  const memo = new Map<number, number>();
  const tail = (i: number): number => {
    const known = memo.get(i);
    if (known !== undefined) return known;
    const own = tasks[i]?.weeks ?? 0;
    let longest = own;
    tasks.forEach((t, j) => {
      if (t.afterEnd.includes(i)) longest = Math.max(longest, own + tail(j));
      if (t.afterStart.includes(i)) longest = Math.max(longest, 1 + tail(j));
    });
    memo.set(i, longest);
    return longest;
  };
  return tasks.map((_, i) => tail(i));
}
