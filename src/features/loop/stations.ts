import { type Cell, hideSmall, hideSmallParts, SMALLEST_CELL } from '../../shared/small-cells.ts';

/** The loop, in its order; after the last comes the first again. */
export const STATIONS = [
  ...(['choice', 'route', 'guidance', 'measures'] as const),
  ...(['stories', 'study', 'value', 'evidence'] as const),
] as const;
export type Station = (typeof STATIONS)[number];

/** Stations that people pass: their figures are counts of people. */
export const PASSED = ['choice', 'route', 'guidance', 'measures', 'study'] as const;
export type Passed = (typeof PASSED)[number];

/** How many people of one municipality are in a caseload, and how many of them passed each station. */
export interface PeopleIn extends Readonly<Record<Passed, number>> {
  readonly municipality: string;
  readonly persons: number;
}

/** What is counted in things, not in people. */
export interface Things {
  /** Only what may count for the municipality; hidden under five. */
  readonly stories: Cell;
  readonly value: number;
  readonly evidence: number;
}

export interface LoopFigures {
  readonly people: readonly PeopleIn[];
  readonly things: Things;
}

export interface Column {
  /** In the order of the municipalities. */
  readonly cells: readonly Cell[];
  readonly total: Cell;
}

export type Columns = Readonly<Record<Passed | 'persons', Column>>;

const inColumns = (column: (name: Passed | 'persons') => Column): Columns => ({
  persons: column('persons'),
  choice: column('choice'),
  route: column('route'),
  guidance: column('guidance'),
  measures: column('measures'),
  study: column('study'),
});

/**
 * The counts of every municipality and of all together. Small ones are hidden so that no subtraction tells them: not from the
 * total, and not how few people did *not* pass a station.
 */
export const hiddenColumns = (people: readonly PeopleIn[]): Columns =>
  inColumns((name) =>
    name === 'persons'
      ? hideSmall(
          people.map(({ persons }) => persons),
          SMALLEST_CELL,
        )
      : hideSmallParts(
          people.map((one) => ({ part: one[name], whole: one.persons })),
          SMALLEST_CELL,
        ),
  );

/** The same without hiding, for whoever may know each of these people: the coach, and the person. */
export const openColumns = (people: readonly PeopleIn[]): Columns =>
  inColumns((name) => {
    const cells = people.map((one) => one[name]);
    return { cells, total: cells.reduce((sum, cell) => sum + cell, 0) };
  });
