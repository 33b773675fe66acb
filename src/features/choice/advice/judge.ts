import { LIFE_DOMAINS } from '../../../shared/vocabulary.ts';
import type { Compiled } from './compile.ts';
import type { Keys } from './keys.ts';
import { CLOSED, CLOSED_GROUP, FIRST_INSTRUMENT, FIRST_RUNG } from './verdict-bits.ts';

const DOMAINS = LIFE_DOMAINS.length;

/** Verdict bits of every row, and the score of every row that was not skipped. */
export interface Judged {
  readonly verdicts: Uint8Array;
  readonly scores: Int32Array;
}

export const roomFor = (c: Compiled): Judged => ({
  verdicts: new Uint8Array(c.instruments.length),
  scores: new Int32Array(c.instruments.length),
});

/**
 * *Kan het?* and the sum of all terms, for a whole catalogue in one go. Unknown answers close nothing; one rung above
 * is a step, not a wall; a fired pointer 2 lifts that limit. A score is exactly the sum of the reasons that `reasonsOf`
 * gives; a row with one of the bits of `skip` gets none. The columns are taken out of their objects first: that halves the time, and this is where a country is spent.
 */
export function judge(c: Compiled, k: Keys, { verdicts, scores }: Judged, skip = CLOSED): void {
  const { rungShape, leastHours, language, digital, groups, asksBefore } = c;
  const { goals, phases, forms, kinds, focus, domainStart, domains, evidencePoints } = c;
  const { widened, doneKnown, phase, forms: wantedForms, groups: own } = k;
  const { rung: rungBits, hours: hoursBits, language: languageBits, digital: digitalBits } = k.bits;
  const { rung: byRung, goals: byGoals, kind: byKind, domain: byDomain, row: byRow } = k.points;
  const { fase, vorm } = c.policy.gewichten;
  const lifted = widened.size > 0;
  for (let row = 0; row < verdicts.length; row++) {
    const shape = rungShape[row] ?? 0;
    let verdict =
      (rungBits[shape] ?? 0) |
      (hoursBits[leastHours[row] ?? 0] ?? 0) |
      (languageBits[language[row] ?? 0] ?? 0) |
      (digitalBits[digital[row] ?? 0] ?? 0) |
      (((groups[row] ?? 0) & own) === 0 ? CLOSED_GROUP : 0);
    if (lifted && (verdict & FIRST_RUNG) !== 0 && widened.has(row)) verdict ^= FIRST_RUNG;
    if (doneKnown && asksBefore[row] === 1 && !allDone(c, k, row)) verdict |= FIRST_INSTRUMENT;
    verdicts[row] = verdict;
    if ((verdict & skip) !== 0) continue;
    let sum =
      (evidencePoints[row] ?? 0) +
      (byRow[row] ?? 0) +
      (byRung[shape] ?? 0) +
      (byGoals[goals[row] ?? 0] ?? 0) +
      (byKind[kinds[row] ?? 0] ?? 0);
    if (((phases[row] ?? 0) & phase) !== 0) sum += fase;
    if (((forms[row] ?? 0) & wantedForms) !== 0) sum += vorm;
    const base = (focus[row] ?? 0) * DOMAINS;
    const end = domainStart[row + 1] ?? 0;
    for (let i = domainStart[row] ?? 0; i < end; i++) sum += byDomain[base + (domains[i] ?? 0)] ?? 0;
    scores[row] = sum;
  }
}

const allDone = ({ before }: Compiled, { done }: Keys, row: number): boolean =>
  done.size > 0 && (before[row] ?? []).every((b) => done.has(b));

/** Rows to do first that are not known to be done. */
export function missing(c: Compiled, k: Keys, row: number): readonly number[] {
  return (c.before[row] ?? []).filter((b) => !k.done.has(b));
}
