import { presentValue } from './present-value.ts';
import { type Basics, type Effect, type Line, PARTIES, type Three, type Who } from './words.ts';

export type Level = keyof Three;

/** One line as one party feels it: plus is gain, minus is loss. In cents of year 1. */
export interface Entry {
  readonly line: Line;
  readonly who: Who;
  readonly worth: number;
}

export interface PartyTotal {
  readonly who: Who;
  readonly total: number;
}

/** One way it can turn out: all amounts and the effect at one end, or in the middle. The parties add up to the total. */
export interface Scenario {
  readonly effect: number;
  readonly total: number;
  readonly parties: readonly PartyTotal[];
  readonly entries: readonly Entry[];
}

/** How many times an amount is counted. */
export function timesOf({ per }: Pick<Line, 'per'>, { participants }: Basics, effect: number): number {
  if (per === 'programma') return 1;
  return per === 'deelnemer' ? participants : (participants * effect) / 100;
}

/** What a line is worth for who pays or gains; low is what is worst for all parties together. */
export function worthOf(line: Line, basics: Basics, effect: number, level: Level): number {
  if (line.amounts === null) return 0;
  const times = timesOf(line, basics, effect) * presentValue(line, basics);
  if (line.kind === 'overdracht') return times * line.amounts[level] + 0;
  const signed = (line.kind === 'kosten' ? -1 : 1) * times;
  if (level === 'mid') return signed * line.amounts.mid + 0;
  // An effect below zero turns benefits into losses: then the high amount is the bad one.
  const ends = [signed * line.amounts.low, signed * line.amounts.high];
  return (level === 'low' ? Math.min(...ends) : Math.max(...ends)) + 0;
}

/** All parties together. A transfer moves money between parties and makes none, so it does not count. */
export const totalAt = (lines: readonly Line[], basics: Basics, effect: number, level: Level): number =>
  lines
    .filter(({ kind }) => kind !== 'overdracht')
    .reduce((sum, line) => sum + worthOf(line, basics, effect, level), 0);

export function scenarioAt(lines: readonly Line[], basics: Basics, effect: number, level: Level): Scenario {
  const entries = lines.flatMap((line): Entry[] => {
    const worth = worthOf(line, basics, effect, level);
    if (line.amounts === null) return [];
    const given = line.from === null ? [] : [{ line, who: line.from, worth: -worth + 0 }];
    return [{ line, who: line.who, worth }, ...given];
  });
  const total = totalAt(lines, basics, effect, level);
  return { effect, total, parties: partiesOf(entries), entries };
}

/** People first, society last; municipalities by their id. */
export const inOrder = (a: { readonly who: Who }, b: { readonly who: Who }): number =>
  PARTIES.indexOf(a.who.party) - PARTIES.indexOf(b.who.party) ||
  (a.who.municipality ?? '').localeCompare(b.who.municipality ?? '');

export const keyOf = ({ party, municipality }: Who): string =>
  municipality === null ? party : `${party}:${municipality}`;

function partiesOf(entries: readonly Entry[]): PartyTotal[] {
  const totals = new Map<string, PartyTotal>();
  for (const { who, worth } of entries) {
    const before = totals.get(keyOf(who))?.total ?? 0;
    totals.set(keyOf(who), { who, total: before + worth });
  }
  return [...totals.values()].toSorted(inOrder);
}

/** Low is the worst and high the best end, of the amounts and of the interval of the effect. */
export function scenariosOf(
  lines: readonly Line[],
  basics: Basics,
  effect: Pick<Effect, Level>,
): Readonly<Record<Level, Scenario>> {
  const ends = (level: 'low' | 'high') =>
    [effect.low, effect.high].map((end) => scenarioAt(lines, basics, end, level)).toSorted(byTotal);
  const [low = scenarioAt(lines, basics, effect.low, 'low')] = ends('low');
  const high = ends('high').at(-1) ?? scenarioAt(lines, basics, effect.high, 'high');
  return { low, mid: scenarioAt(lines, basics, effect.mid, 'mid'), high };
}

const byTotal = (a: Scenario, b: Scenario): number => a.total - b.total;
