import type { Scenario } from './scenario.ts';
import type { Category } from './words.ts';

/** One bar of the waterfall: what one kind of costs or benefits adds for all parties together. */
export interface Step {
  readonly kind: 'kosten' | 'baten';
  readonly category: Category;
  readonly worth: number;
}

/** Costs first, then benefits, the largest first in each; transfers are no gain for all together. */
export function stepsOf({ entries }: Pick<Scenario, 'entries'>): readonly Step[] {
  const sums = new Map<string, Step>();
  for (const { line, worth } of entries) {
    const { kind, category } = line;
    if (kind === 'overdracht') continue;
    const key = `${kind} ${category}`;
    sums.set(key, { kind, category, worth: (sums.get(key)?.worth ?? 0) + worth });
  }
  const size = ({ worth }: Step) => Math.abs(worth);
  const of = (kind: Step['kind']) =>
    [...sums.values()].filter((step) => step.kind === kind).toSorted((a, b) => size(b) - size(a));
  return [...of('kosten'), ...of('baten')];
}
