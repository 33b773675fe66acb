import { type Needed, neededEffect, paidBackAfter } from './break-even.ts';
import { type Level, type Scenario, scenariosOf, totalAt } from './scenario.ts';
import { type Swing, swingsOf } from './sensitivity.ts';
import type { Effect, Line, Sum, Three } from './words.ts';

/** Why there is no outcome; each is a sentence on the page. */
export const REASONS = [
  'noEffect',
  'withdrawn',
  'noComparison',
  'overZero',
  'noCosts',
  'noBenefits',
  'noSource',
  'horizonShort',
] as const;
export type Reason = (typeof REASONS)[number];

/** Needed effect with amounts at their best, in the middle and at their worst. */
export type NeededRange = Readonly<Record<'best' | 'mid' | 'worst', Needed>>;

export interface Computed {
  readonly ok: true;
  readonly scenarios: Readonly<Record<Level, Scenario>>;
  readonly needed: NeededRange;
  readonly paidBackAfter: number | null;
  readonly swings: readonly Swing[];
  /** Years of the horizon after the last moment at which the effect was measured. */
  readonly assumedYears: number;
}

/** Another type than an outcome, so that nobody can show a total that the effect does not carry. */
export interface NotComputable {
  readonly ok: false;
  readonly reasons: readonly Reason[];
  /** What the programme costs whatever its effect is, as positive amounts. */
  readonly costs: Three;
  /** Null when there are no benefits to set against the costs. */
  readonly needed: NeededRange | null;
}

export type Outcome = Computed | NotComputable;

export function outcomeOf(sum: Sum): Outcome {
  const { basics, effect, lines } = sum;
  const reasons = reasonsAgainst(sum);
  const has = (kind: Line['kind']) => countedOf(lines).some((line) => line.kind === kind);
  if (reasons.length > 0 || effect === null) {
    const needed = has('baten') && has('kosten') ? neededRange(sum) : null;
    return { ok: false, reasons, costs: fixedCosts(sum), needed };
  }
  return {
    ok: true,
    scenarios: scenariosOf(lines, basics, effect),
    needed: neededRange(sum),
    paidBackAfter: paidBackAfter(lines, basics, effect.mid),
    swings: swingsOf(lines, basics, effect),
    assumedYears: Math.max(basics.horizonYears - Math.ceil((effect.months ?? 0) / 12), 0),
  };
}

/** Lines that are expressed in euros. */
export const countedOf = (lines: readonly Line[]): readonly Line[] =>
  lines.filter(({ amounts }) => amounts !== null);

export const withoutSource = (lines: readonly Line[]): readonly Line[] =>
  countedOf(lines).filter(({ source }) => source.text === '');

function reasonsAgainst({ basics, effect, lines, withdrawn = false }: Sum): Reason[] {
  const found = new Set<Reason>();
  const counted = countedOf(lines);
  if (withdrawn) found.add('withdrawn');
  if (effect === null) found.add('noEffect');
  else for (const reason of againstEffect(effect, basics.horizonYears)) found.add(reason);
  if (!counted.some(({ kind }) => kind === 'kosten')) found.add('noCosts');
  if (!counted.some(({ kind }) => kind === 'baten')) found.add('noBenefits');
  if (withoutSource(lines).length > 0) found.add('noSource');
  return REASONS.filter((reason) => found.has(reason));
}

function againstEffect({ comparison, low, high, months }: Effect, horizonYears: number): Reason[] {
  return [
    ...(comparison === 'geen' ? (['noComparison'] as const) : []),
    ...(low <= 0 && high >= 0 ? (['overZero'] as const) : []),
    ...(months !== null && months > horizonYears * 12 ? (['horizonShort'] as const) : []),
  ];
}

const neededRange = ({ lines, basics }: Sum): NeededRange => ({
  best: neededEffect(lines, basics, 'high'),
  mid: neededEffect(lines, basics, 'mid'),
  worst: neededEffect(lines, basics, 'low'),
});

function fixedCosts({ lines, basics }: Sum): Three {
  const costs = lines.filter(({ kind }) => kind === 'kosten');
  const at = (level: Level) => -totalAt(costs, basics, 0, level) + 0;
  return { low: at('high'), mid: at('mid'), high: at('low') };
}
