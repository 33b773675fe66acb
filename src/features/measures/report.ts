import { hideSmall, SMALLEST_CELL } from '../../shared/small-cells.ts';
import { type Alpha, cronbachAlpha } from '../../stats/cronbach-alpha.ts';
import { type MeanInterval, meanInterval } from '../../stats/mean-interval.ts';
import type { Answers } from './answer.ts';
import type { Questionnaire, Scale } from './questionnaire.ts';
import { scaleValue, scoreOf } from './score.ts';

/** Somebody who was invited at a moment, and what came back. */
export interface Returned {
  /** A person or a code: the same at every moment. */
  readonly who: string;
  readonly moment: number;
  readonly municipality: string;
  /** Null: invited, and nothing was sent. */
  readonly answers: Answers | null;
}

export type Shown =
  | { readonly ok: true; readonly interval: MeanInterval; readonly alpha: Alpha; readonly missing: number }
  /** Fewer people than may be told about, or exactly so many that another number would tell. */
  | { readonly ok: false; readonly code: 'hidden' | 'nobody' };

export interface ScaleAtMoment {
  readonly moment: number;
  readonly all: Shown;
  readonly byMunicipality: ReadonlyMap<string, Shown>;
}

export type Change =
  | {
      readonly ok: true;
      readonly from: number;
      readonly to: number;
      /** Of the differences of whoever has a score at both moments. */
      readonly interval: MeanInterval;
    }
  | { readonly ok: false; readonly code: 'hidden' | 'one-moment' };

export interface ScaleReport {
  readonly scale: Scale;
  readonly moments: readonly ScaleAtMoment[];
  readonly change: Change;
}

function shownOf(
  questionnaire: Questionnaire,
  scale: Scale,
  sent: readonly Answers[],
  hidden: boolean,
): Shown {
  const scores = sent.map((answers) => scoreOf(questionnaire, scale, answers));
  const means = scores.flatMap((score) => (score.ok ? [score.mean] : []));
  if (means.length === 0) return { ok: false, code: 'nobody' };
  if (hidden || means.length < SMALLEST_CELL) return { ok: false, code: 'hidden' };
  const rows = sent.map((answers) =>
    scale.vragen.map((question) => scaleValue(questionnaire, question, answers[question.id])),
  );
  return {
    ok: true,
    interval: meanInterval(means),
    alpha: cronbachAlpha(rows),
    missing: scores.length - means.length,
  };
}

const sentOf = (list: readonly Returned[]): Answers[] =>
  list.flatMap(({ answers }) => (answers === null ? [] : [answers]));

function atMoment(
  questionnaire: Questionnaire,
  scale: Scale,
  moment: number,
  list: readonly Returned[],
): ScaleAtMoment {
  const groups = [...Map.groupBy(list, ({ municipality }) => municipality)];
  const scored = groups.map(
    ([, some]) => sentOf(some).filter((answers) => scoreOf(questionnaire, scale, answers).ok).length,
  );
  const { cells, total } = hideSmall(scored, SMALLEST_CELL);
  return {
    moment,
    all: shownOf(questionnaire, scale, sentOf(list), total === 'hidden'),
    byMunicipality: new Map(
      groups.map(([name, some], i) => [
        name,
        shownOf(questionnaire, scale, sentOf(some), cells[i] === 'hidden'),
      ]),
    ),
  };
}

/** How each of the pairs changed between the first and the last moment that something was sent at. */
export function changeOf(questionnaire: Questionnaire, scale: Scale, list: readonly Returned[]): Change {
  const moments = [...new Set(list.filter(({ answers }) => answers !== null).map(({ moment }) => moment))];
  const [from, to] = [Math.min(...moments), Math.max(...moments)];
  if (moments.length < 2) return { ok: false, code: 'one-moment' };
  const scoresAt = (moment: number): ReadonlyMap<string, number> =>
    new Map(
      list.flatMap(({ who, moment: at, answers }) => {
        const score = at === moment && answers !== null ? scoreOf(questionnaire, scale, answers) : undefined;
        return score?.ok ? [[who, score.mean] as const] : [];
      }),
    );
  const [before, after] = [scoresAt(from), scoresAt(to)];
  const differences = [...before].flatMap(([who, score]) => {
    const later = after.get(who);
    return later === undefined ? [] : [later - score];
  });
  if (differences.length < SMALLEST_CELL) return { ok: false, code: 'hidden' };
  return { ok: true, from, to, interval: meanInterval(differences) };
}

/** Each scale at each moment, and its change. Groups of fewer than ten are hidden, also when a total would tell. */
export function reportOf(questionnaire: Questionnaire, list: readonly Returned[]): readonly ScaleReport[] {
  const moments = [...Map.groupBy(list, ({ moment }) => moment)].toSorted(([a], [b]) => a - b);
  return questionnaire.schalen.map((scale) => ({
    scale,
    moments: moments.map(([moment, some]) => atMoment(questionnaire, scale, moment, some)),
    change: changeOf(questionnaire, scale, list),
  }));
}
