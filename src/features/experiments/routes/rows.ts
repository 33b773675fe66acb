import { aDay, dayInAmsterdam, daysBetween } from '../../../shared/calendar-day.ts';
import { isAtWork, monthsLater, type Outcome, type PersonScore, valueOn } from '../../measures/index.ts';
import type { Row } from '../analysis/rows.ts';
import type { Design, OutcomeCode } from '../design/study.ts';
import type { Analysed } from '../queries/analysed.ts';

/** On the day of the horizon, as far as somebody looked until then. */
function reachedOn(code: OutcomeCode, outcomes: readonly Outcome[], date: string): boolean | null {
  const value = valueOn(outcomes, code === 'betaald-werk' ? 'work' : 'benefit', date);
  if (value === 'unknown') return null;
  return code === 'betaald-werk' ? isAtWork(value) : value === 'none';
}

/** Days on benefit from the start, until the first day without, or until nobody looked any more. */
export function timeOnBenefit(
  outcomes: readonly Outcome[],
  start: string,
  horizon: string,
): { readonly days: number | null; readonly left: boolean } {
  const benefit = outcomes.filter(({ kind }) => kind === 'benefit');
  if (valueOn(benefit, 'benefit', start) === 'none') return { days: null, left: false };
  const exit = benefit
    .filter(({ value, from }) => value === 'none' && from > start && from <= horizon)
    .map(({ from }) => from)
    .toSorted()[0];
  if (exit !== undefined) return { days: daysBetween(start, exit), left: true };
  const looked = benefit
    .map(({ to, knownUntil }) => to ?? knownUntil)
    .toSorted()
    .at(-1);
  if (looked === undefined || looked < start) return { days: null, left: false };
  return { days: daysBetween(start, looked < horizon ? looked : horizon), left: false };
}

/** Before: the last one up to a month after the start. After: the nearest to the horizon, a quarter of a year around it. */
export function wellbeingAround(
  scores: readonly PersonScore[],
  start: Date,
  horizon: Date,
): { readonly before: number | null; readonly after: number | null } {
  const usable = scores.flatMap(({ sentAt, score }) =>
    score.ok ? [{ at: sentAt.getTime(), mean: score.mean }] : [],
  );
  const first = usable.filter(({ at }) => at <= start.getTime() + 31 * aDay).at(-1);
  const last = usable
    .filter((one) => one !== first && Math.abs(one.at - horizon.getTime()) <= 92 * aDay)
    .toSorted((a, b) => Math.abs(a.at - horizon.getTime()) - Math.abs(b.at - horizon.getTime()))[0];
  return { before: first?.mean ?? null, after: last?.mean ?? null };
}

export function rowOf(
  design: Design,
  person: Analysed,
  outcomes: readonly Outcome[],
  scores: readonly PersonScore[],
): Row {
  const { pseudonym, arm, stratum, municipality, baseline } = person;
  const known = { pseudonym, arm, stratum, municipality, baseline, stopped: person.stoppedAt !== null };
  if (person.gone)
    return { ...known, reached: null, days: null, left: false, wellbeingBefore: null, wellbeingAfter: null };
  const start = dayInAmsterdam(person.assignedAt);
  const horizon = monthsLater(start, design.horizonMonths);
  const { before, after } = wellbeingAround(scores, person.assignedAt, new Date(`${horizon}T12:00Z`));
  return {
    ...known,
    reached: reachedOn(design.outcome, outcomes, horizon),
    ...timeOnBenefit(outcomes, start, horizon),
    ...{ wellbeingBefore: before, wellbeingAfter: after },
  };
}
