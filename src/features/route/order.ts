import { isOpen, type Step } from './step.ts';

type Placed = Pick<Step, 'id' | 'after' | 'from' | 'to' | 'position'>;

/** By day, steps without a day last; never before what they depend on. */
export function inOrder<One extends Placed>(steps: readonly One[]): One[] {
  const waiting = [...steps].sort(byDay);
  const here = new Set(steps.map(({ id }) => id));
  const placed = new Set<string>();
  const done: One[] = [];
  const ready = (step: One) => step.after.every((id) => placed.has(id) || !here.has(id));
  while (waiting.length > 0) {
    const at = waiting.findIndex(ready);
    // A circle cannot be stored; if it were, nothing disappears.
    const [next] = waiting.splice(Math.max(0, at), 1);
    if (next === undefined) break;
    placed.add(next.id);
    done.push(next);
  }
  return done;
}

const LAST = '9999-12-31';
const byDay = (a: Placed, b: Placed): number =>
  (a.from ?? LAST).localeCompare(b.from ?? LAST) || a.position - b.position;

/** Whether `id` would, directly or not, come after itself when it comes after `after`. */
export function makesCircle(
  steps: readonly Pick<Step, 'id' | 'after'>[],
  id: string,
  after: readonly string[],
): boolean {
  const before = new Map(steps.map((step) => [step.id, step.after]));
  const seen = new Set<string>();
  const waiting = [...after];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (one === id) return true;
    if (seen.has(one)) continue;
    seen.add(one);
    waiting.push(...(before.get(one) ?? []));
  }
  return false;
}

/** Steps that this one waits for and that are planned to end on or after its first day. A warning, no wall. */
export function startsTooEarly<One extends Placed & Pick<Step, 'status'>>(
  step: Pick<Placed, 'after' | 'from'>,
  steps: readonly One[],
): One[] {
  const { from } = step;
  if (from === null) return [];
  return waitsFor(step, steps).filter((other) => {
    const ends = other.to ?? other.from;
    return ends !== null && ends >= from;
  });
}

/** Steps that should be done first and are not. What was stopped is not waited for any more. */
export const waitsFor = <One extends Pick<Step, 'id' | 'status'>>(
  step: Pick<Step, 'after'>,
  steps: readonly One[],
): One[] => steps.filter((other) => step.after.includes(other.id) && isOpen(other));

/**
 * The one thing for now: what is under way, else the first planned that can begin, else what was paused (it holds up the
 * rest), else an idea.
 */
export function stepNow<One extends Placed & Pick<Step, 'status'>>(steps: readonly One[]): One | undefined {
  const ordered = inOrder(steps);
  const free = (step: One) => waitsFor(step, steps).length === 0;
  return (
    ordered.find(({ status }) => status === 'under-way') ??
    ordered.find((step) => step.status === 'planned' && free(step)) ??
    ordered.find(({ status }) => status === 'paused') ??
    ordered.find((step) => step.status === 'suggested' && free(step)) ??
    ordered.find(isOpen)
  );
}
