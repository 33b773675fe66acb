import { scenarioAt, totalAt } from './scenario.ts';
import type { Basics, Effect, Line } from './words.ts';

/** What the total becomes when one thing is at its ends and all others stay in the middle. */
export interface Swing {
  /** Null: the effect itself. */
  readonly line: Line | null;
  readonly low: number;
  readonly high: number;
}

/** What matters most first. What has no range, or is a transfer, moves nothing and is left out. */
export function swingsOf(
  lines: readonly Line[],
  basics: Basics,
  effect: Pick<Effect, 'low' | 'mid' | 'high'>,
): readonly Swing[] {
  const mid = totalAt(lines, basics, effect.mid, 'mid');
  const swing = (line: Line | null, ends: readonly number[]): Swing => ({
    line,
    low: Math.min(...ends),
    high: Math.max(...ends),
  });
  const byLine = lines.map((line) => {
    const own = (level: 'low' | 'mid' | 'high') => scenarioAt([line], basics, effect.mid, level).total;
    return swing(line, [mid - own('mid') + own('low'), mid - own('mid') + own('high')]);
  });
  const byEffect = swing(
    null,
    [effect.low, effect.high].map((end) => totalAt(lines, basics, end, 'mid')),
  );
  return [byEffect, ...byLine]
    .filter(({ low, high }) => high - low >= 1)
    .toSorted((a, b) => b.high - b.low - (a.high - a.low));
}
