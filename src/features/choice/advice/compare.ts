import type { Instrument } from '../../../shared/instrument.ts';
import type { Advice } from './rank.ts';
import type { Reason, ReasonKind } from './reasons.ts';
import type { Closing, Unlock } from './unlock.ts';

export type Standing = 'fits' | 'first' | 'fitsNot';

/** How one instrument stands in an advice. */
export interface Place {
  readonly instrument: Instrument;
  readonly standing: Standing;
  /** 1 is the best of its list; 0 when it does not fit. */
  readonly rank: number;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly first: readonly Unlock[];
  readonly closings: readonly Closing[];
}

/** One difference between two advices, and the term that made it. */
export interface Change {
  readonly instrument: Instrument;
  readonly before: Place;
  readonly after: Place;
  /** Difference in points, 0 when only the verdict changed. */
  readonly points: number;
  /** The kind of reason whose points changed most; `null` when the score did not change. */
  readonly term: ReasonKind | null;
}

/** What changing an answer did. */
export interface Difference {
  readonly opened: readonly Change[];
  readonly closed: readonly Change[];
  readonly rose: readonly Change[];
  readonly fell: readonly Change[];
}

/** Every instrument of an advice by id: *why this, why not that*. */
export function places(advice: Advice): Map<string, Place> {
  const map = new Map<string, Place>();
  for (const standing of ['fits', 'first'] as const) {
    advice[standing].forEach((s, i) => {
      map.set(s.instrument.id, { ...s, standing, rank: i + 1, closings: [] });
    });
  }
  for (const { instrument, reasons } of advice.fitsNot) {
    map.set(instrument.id, {
      instrument,
      standing: 'fitsNot',
      rank: 0,
      score: 0,
      reasons: [],
      first: [],
      closings: reasons,
    });
  }
  return map;
}

const OPENNESS: Record<Standing, number> = { fits: 2, first: 1, fitsNot: 0 };

/** Compares two advices over the same catalogue; largest differences first. */
export function compare(before: Advice, after: Advice): Difference {
  const old = places(before);
  const changes = [...places(after)].flatMap(([id, now]) => {
    const was = old.get(id);
    return was === undefined ? [] : [change(was, now)];
  });
  const step = (c: Change) => OPENNESS[c.after.standing] - OPENNESS[c.before.standing];
  const scored = changes.filter((c) => step(c) === 0 && c.after.standing !== 'fitsNot');
  const largest = (a: Change, b: Change) => Math.abs(b.points) - Math.abs(a.points);
  return {
    opened: changes.filter((c) => step(c) > 0).sort((a, b) => b.after.score - a.after.score),
    closed: changes.filter((c) => step(c) < 0).sort((a, b) => b.before.score - a.before.score),
    rose: scored.filter((c) => c.points > 0).sort(largest),
    fell: scored.filter((c) => c.points < 0).sort(largest),
  };
}

function change(before: Place, after: Place): Change {
  const comparable = before.standing !== 'fitsNot' && after.standing !== 'fitsNot';
  return {
    instrument: after.instrument,
    before,
    after,
    points: comparable ? after.score - before.score : 0,
    term: comparable ? mainTerm(before.reasons, after.reasons) : null,
  };
}

/** The kind of reason with the largest change in points. */
function mainTerm(before: readonly Reason[], after: readonly Reason[]): ReasonKind | null {
  const delta = new Map<ReasonKind, number>();
  for (const r of after) delta.set(r.kind, (delta.get(r.kind) ?? 0) + r.points);
  for (const r of before) delta.set(r.kind, (delta.get(r.kind) ?? 0) - r.points);
  const [top] = [...delta]
    .filter(([, points]) => points !== 0)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  return top?.[0] ?? null;
}
