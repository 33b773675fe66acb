import type { Cell } from '../../shared/small-cells.ts';
import { hideSmall, SMALLEST_STORY_CELL } from '../../shared/small-cells.ts';
import { type IndicatorAnswer, indicatorAnswers } from './story.ts';
import { dyadPlaces } from './triad-answer.ts';
import { type Triad, type TriadZone, triadZone, triadZones } from './triad-zone.ts';

/** One story with where its teller put the stone. */
export interface TriadRow {
  readonly id: string;
  readonly state: 'answered' | 'not-applicable' | 'not-answered';
  readonly triad: Triad | null;
}

export interface DyadCount {
  readonly dyad: string;
  readonly state: 'answered' | 'not-applicable' | 'not-answered';
  readonly place: number | null;
  readonly count: number;
}

export interface IndicatorCount {
  readonly indicator: string;
  readonly answer: IndicatorAnswer;
  readonly matters: boolean;
  readonly count: number;
}

/** What one picture counts: named cells of one list, small ones hidden, also against subtraction. */
export interface Counted<Key extends string> {
  readonly cells: Readonly<Record<Key, Cell>>;
  readonly total: Cell;
}

export const unplaced = ['not-applicable', 'not-answered'] as const;
export type TriadKey = TriadZone | (typeof unplaced)[number];
export const triadKeys: readonly TriadKey[] = [...triadZones, ...unplaced];

export const keyOfTriad = ({ state, triad }: TriadRow): TriadKey =>
  state === 'answered' ? ((triad && triadZone(triad)) ?? 'not-answered') : state;

function counted<Key extends string>(keys: readonly Key[], countOf: (key: Key) => number): Counted<Key> {
  const { cells, total } = hideSmall(keys.map(countOf), SMALLEST_STORY_CELL);
  const named = Object.fromEntries(keys.map((key, i) => [key, cells[i] ?? 'hidden']));
  return { cells: named as Record<Key, Cell>, total };
}

export function countTriad(rows: readonly TriadRow[]): Counted<TriadKey> {
  const keys = rows.map(keyOfTriad);
  return counted(triadKeys, (key) => keys.filter((one) => one === key).length);
}

export type DyadKey = `${(typeof dyadPlaces)[number]}` | (typeof unplaced)[number];
export const dyadKeys: readonly DyadKey[] = [...dyadPlaces.map((place) => `${place}` as const), ...unplaced];

export const countDyad = (dyad: string, rows: readonly DyadCount[]): Counted<DyadKey> =>
  counted(dyadKeys, (key) =>
    sum(
      rows.filter(
        (row) => row.dyad === dyad && (row.state === 'answered' ? `${row.place}` : row.state) === key,
      ),
    ),
  );

export interface IndicatorCounted extends Counted<IndicatorAnswer> {
  readonly indicator: string;
  /** How many tellers said that it matters in their story. */
  readonly matters: Cell;
}

export const countIndicators = (
  indicators: readonly string[],
  rows: readonly IndicatorCount[],
): readonly IndicatorCounted[] =>
  indicators.map((indicator) => {
    const own = rows.filter((row) => row.indicator === indicator);
    const answers = counted(indicatorAnswers, (answer) => sum(own.filter((row) => row.answer === answer)));
    const matters = hideSmall(
      [sum(own.filter((row) => row.matters)), sum(own.filter((row) => !row.matters))],
      SMALLEST_STORY_CELL,
    );
    return { indicator, ...answers, matters: matters.cells[0] ?? 'hidden' };
  });

const added = (cells: readonly Cell[]): Cell =>
  cells.reduce<Cell>((all, cell) => (all === 'hidden' || cell === 'hidden' ? 'hidden' : all + cell), 0);

/** The same indicators of several studies added up; what one of them hides stays hidden. */
export function together(studies: readonly (readonly IndicatorCounted[])[]): readonly IndicatorCounted[] {
  return [...Map.groupBy(studies.flat(), ({ indicator }) => indicator)].map(([indicator, list]) => ({
    indicator,
    cells: {
      better: added(list.map(({ cells }) => cells.better)),
      same: added(list.map(({ cells }) => cells.same)),
      worse: added(list.map(({ cells }) => cells.worse)),
      'not-applicable': added(list.map(({ cells }) => cells['not-applicable'])),
      'not-answered': added(list.map(({ cells }) => cells['not-answered'])),
    },
    total: added(list.map(({ total }) => total)),
    matters: added(list.map(({ matters }) => matters)),
  }));
}

const sum = (rows: readonly { readonly count: number }[]): number =>
  rows.reduce((all, { count }) => all + count, 0);
