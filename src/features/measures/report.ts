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

/** Something that was sent, scored once for one scale. */
interface Sent extends Pick<Returned, 'who' | 'moment' | 'municipality'> {
  /** Null: too few questions of the scale had a value. */
  readonly mean: number | null;
  readonly values: readonly (number | undefined)[];
}

const sentOf = (questionnaire: Questionnaire, scale: Scale, list: readonly Returned[]): Sent[] =>
  list.flatMap(({ answers, ...who }) => {
    if (answers === null) return [];
    const score = scoreOf(questionnaire, scale, answers);
    const values = scale.vragen.map((one) => scaleValue(questionnaire, one, answers[one.id]));
    return [{ ...who, mean: score.ok ? score.mean : null, values }];
  });

const meansOf = (sent: readonly Sent[]): number[] =>
  sent.flatMap(({ mean }) => (mean === null ? [] : [mean]));

function shownOf(sent: readonly Sent[], hidden: boolean): Shown {
  const means = meansOf(sent);
  if (means.length === 0) return { ok: false, code: 'nobody' };
  if (hidden || means.length < SMALLEST_CELL) return { ok: false, code: 'hidden' };
  return {
    ok: true,
    interval: meanInterval(means),
    alpha: cronbachAlpha(sent.map(({ values }) => values)),
    missing: sent.length - means.length,
  };
}

/** @param places every municipality where somebody was invited at this moment, also where nobody answered */
function atMoment(moment: number, places: readonly string[], sent: readonly Sent[]): ScaleAtMoment {
  const groups = Map.groupBy(sent, ({ municipality }) => municipality);
  const scored = places.map((place) => meansOf(groups.get(place) ?? []).length);
  const { cells, total } = hideSmall(scored, SMALLEST_CELL);
  return {
    moment,
    all: shownOf(sent, total === 'hidden'),
    byMunicipality: new Map(
      places.map((place, i) => [place, shownOf(groups.get(place) ?? [], cells[i] === 'hidden')]),
    ),
  };
}

/** How each of the pairs changed between the first and the last moment that something was sent at. */
export const changeOf = (questionnaire: Questionnaire, scale: Scale, list: readonly Returned[]): Change =>
  changeIn(sentOf(questionnaire, scale, list));

function changeIn(sent: readonly Sent[]): Change {
  const moments = [...new Set(sent.map(({ moment }) => moment))];
  if (moments.length < 2) return { ok: false, code: 'one-moment' };
  const [from, to] = [Math.min(...moments), Math.max(...moments)];
  const meansAt = (at: number): ReadonlyMap<string, number> =>
    new Map(
      sent.flatMap(({ who, moment, mean }) => (moment === at && mean !== null ? [[who, mean] as const] : [])),
    );
  const [before, after] = [meansAt(from), meansAt(to)];
  const differences = [...before].flatMap(([who, mean]) => {
    const later = after.get(who);
    return later === undefined ? [] : [later - mean];
  });
  if (differences.length < SMALLEST_CELL) return { ok: false, code: 'hidden' };
  return { ok: true, from, to, interval: meanInterval(differences) };
}

/** Each scale at each moment, and its change. Groups of fewer than ten are hidden, also when a total would tell. */
export function reportOf(questionnaire: Questionnaire, list: readonly Returned[]): readonly ScaleReport[] {
  const invited = [...Map.groupBy(list, ({ moment }) => moment)]
    .toSorted(([a], [b]) => a - b)
    .map(([moment, some]) => [moment, [...new Set(some.map(({ municipality }) => municipality))]] as const);
  return questionnaire.schalen.map((scale) => {
    const sent = sentOf(questionnaire, scale, list);
    const at = Map.groupBy(sent, ({ moment }) => moment);
    return {
      scale,
      moments: invited.map(([moment, places]) => atMoment(moment, places, at.get(moment) ?? [])),
      change: changeIn(sent),
    };
  });
}
