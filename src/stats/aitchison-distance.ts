import type { Composition } from './closure.ts';
import { clr } from './clr.ts';

/** How far two compositions lie apart, in proportions and not in percentage points. No part may be 0. */
export function aitchisonDistance(one: Composition, other: Composition): number {
  const [a, b] = [clr(one), clr(other)];
  return Math.hypot(...a.map((part, i) => part - (b[i] ?? 0)));
}
