import { benjaminiHochberg } from '../../../stats/benjamini-hochberg.ts';
import type { Exit } from './exit.ts';
import type { Wellbeing } from './wellbeing.ts';

/** Of each test beside the main outcome: the part of such findings that is chance, on average; null: no test. */
export interface Secondary {
  readonly tests: number;
  readonly exit: number | null;
  readonly wellbeing: readonly { readonly arm: number; readonly q: number }[];
}

/**
 * Whoever looks at more outcomes sooner sees something by chance. The pace of leaving benefit and every difference in
 * wellbeing are one family: q-values of Benjamini and Hochberg.
 */
export function secondaryOf(exit: Exit | null, wellbeing: Wellbeing | null): Secondary {
  const exitTest = exit?.p ?? null;
  const differences = wellbeing?.differences ?? [];
  const family = [...(exitTest === null ? [] : [exitTest]), ...differences.map(({ estimate }) => estimate.p)];
  const found = benjaminiHochberg(family);
  const q = found.ok ? Array.from(found.adjusted) : [];
  const rest = exitTest === null ? q : q.slice(1);
  return {
    tests: family.length,
    exit: exitTest === null ? null : (q[0] ?? null),
    wellbeing: differences.flatMap(({ arm }, at) => {
      const one = rest[at];
      return one === undefined ? [] : [{ arm, q: one }];
    }),
  };
}
