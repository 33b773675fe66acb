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

/** More than fit in a picture are no help: the line of time has pages. */
export const perPage = 50;

export const pagesOf = (written: number): number => Math.max(1, Math.ceil(written / perPage));

/** One page of the line of time. */
export interface TimePage {
  /** Oldest first. */
  readonly entries: readonly TimelineEntry[];
  /** The evaluations among them, the latest first. */
  readonly evaluations: readonly Evaluation[];
}

interface Written {
  readonly entry: TimelineEntry;
  readonly evaluation: Evaluation | null;
}

const noMore = { id: null, to: null, event: null };

const ofEvent = ({ id, fromDay, toDay, words, kind }: PracticeEvent): Written => ({
  entry: { id, kind: 'event', from: fromDay, to: toDay, words, event: kind },
  evaluation: null,
});

const ofEvaluation = (evaluation: Evaluation): Written => ({
  entry: { ...noMore, kind: 'evaluation', from: evaluation.heldOn, words: evaluation.keeps },
  evaluation,
});

/**
 * What teams wrote down is divided over pages, the latest on the first; events and evaluations up to this page are enough, the
 * latest first. A moment of measuring stands once, on the page of its time.
 */
export function timePage(
  constructs: readonly ConstructCourse[],
  events: readonly PracticeEvent[],
  evaluations: readonly Evaluation[],
  { page, pages }: { readonly page: number; readonly pages: number },
): TimePage {
  const written = [...events.map(ofEvent), ...evaluations.map(ofEvaluation)].toSorted((a, b) =>
    b.entry.from.localeCompare(a.entry.from),
  );
  const first = (page - 1) * perPage;
  const here = written.slice(first, first + perPage);
  const until = page === 1 ? null : (written[first - 1]?.entry.from ?? null);
  const since = page === pages ? null : (here.at(-1)?.entry.from ?? null);
  const moments = new Map(constructs.flatMap((one) => one.moments.map(({ day, name }) => [day, name])));
  const measured = [...moments]
    .filter(([day]) => (until === null || day < until) && (since === null || day >= since))
    .map(([from, words]): TimelineEntry => ({ ...noMore, kind: 'measured', from, words }));
  return {
    entries: [...measured, ...here.map(({ entry }) => entry)].toSorted((a, b) =>
      a.from.localeCompare(b.from),
    ),
    evaluations: here.flatMap(({ evaluation }) => evaluation ?? []),
  };
}
