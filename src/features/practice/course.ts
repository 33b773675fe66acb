import type { Evaluation, EventKind, PracticeEvent } from './practice.ts';

/** Mean of a scale at one moment, with its 95% interval. */
export interface MomentMean {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/** One construct of colleagues of this team over the moments of one campaign. */
export interface ConstructCourse {
  readonly id: string;
  readonly name: string;
  readonly range: readonly [number, number];
  readonly moments: readonly {
    readonly name: string;
    readonly day: string;
    readonly value: MomentMean | null;
  }[];
  /** Of whoever answered at the first and the last moment; null when there are too few. */
  readonly change: {
    readonly mean: number;
    readonly low: number;
    readonly high: number;
    /** Mean change divided by the mean of the two standard deviations (d_av). */
    readonly d: number;
    readonly n: number;
  } | null;
}

export interface TimelineEntry {
  /** Of an event, which can be taken away here. */
  readonly id: string | null;
  readonly kind: 'measured' | 'event' | 'evaluation';
  readonly from: string;
  readonly to: string | null;
  readonly words: string;
  readonly event: EventKind | null;
}

/** Everything that stands on the timeline, oldest first; a moment of measuring stands there once. */
export function timelineOf(
  constructs: readonly ConstructCourse[],
  events: readonly PracticeEvent[],
  evaluations: readonly Evaluation[],
): readonly TimelineEntry[] {
  const moments = new Map(constructs.flatMap((one) => one.moments.map(({ day, name }) => [day, name])));
  const all: TimelineEntry[] = [
    ...[...moments].map(([from, words]) => ({
      id: null,
      kind: 'measured' as const,
      from,
      to: null,
      words,
      event: null,
    })),
    ...events.map(({ id, fromDay, toDay, words, kind }) => ({
      ...{ id, kind: 'event' as const, from: fromDay, to: toDay, words, event: kind },
    })),
    ...evaluations.map(({ heldOn, keeps }) => ({
      ...{ id: null, kind: 'evaluation' as const, from: heldOn, to: null, words: keeps, event: null },
    })),
  ];
  return all.toSorted((a, b) => a.from.localeCompare(b.from));
}
