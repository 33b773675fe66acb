import type { Interval } from './result.ts';

export interface SurvivalStep {
  readonly time: number;
  /** Just before this time. */
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  readonly survival: number;
  /** Greenwood. */
  readonly se: number;
  /** Absent where survival is 1 or 0. */
  readonly interval: Interval | null;
}

const nearly = 1e-12;

/**
 * First time at which a falling share is at most `share`; the middle of the flat piece when it stays exactly there (as
 * survfit does). Null when it never comes so far.
 */
export function firstAtMost(
  steps: readonly SurvivalStep[],
  share: number,
  of: (step: SurvivalStep) => number | null,
): number | null {
  const falls = steps.filter(({ events }) => events > 0);
  const i = falls.findIndex((step) => (of(step) ?? Number.POSITIVE_INFINITY) <= share + nearly);
  const [here, next] = [falls[i], falls[i + 1]];
  if (!here) return null;
  const flat = Math.abs((of(here) ?? 0) - share) <= nearly;
  return flat && next ? (here.time + next.time) / 2 : here.time;
}

/** The curve at given times: survival so far, and how many are at risk just before. */
export function survivalAt(steps: readonly SurvivalStep[], times: readonly number[]) {
  return times.map((time) => {
    const past = steps.filter((step) => step.time <= time);
    const last = past.at(-1);
    return {
      time,
      atRisk: steps.find((step) => step.time >= time)?.atRisk ?? 0,
      survival: last?.survival ?? 1,
      se: last?.se ?? 0,
      interval: last?.interval ?? null,
    };
  });
}
