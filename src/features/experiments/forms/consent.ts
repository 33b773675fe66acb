import { lineOf, type Parsed } from '../../../platform/web/read-form.ts';
import { type Baseline, baselineItem } from '../design/baseline.ts';
import type { Study } from '../design/study.ts';

export type ConsentProblemKind = 'answer' | 'number' | 'consent' | 'keep' | 'arm' | 'stopped' | 'full';
export interface ConsentProblem {
  readonly field: string;
  readonly kind: ConsentProblemKind;
  readonly least?: number;
  readonly most?: number;
}

export type ConsentAnswer =
  | { readonly kind: 'past-niet' | 'wil-niet'; readonly eligibility: readonly boolean[] }
  | {
      readonly kind: 'doet-mee';
      readonly eligibility: readonly boolean[];
      readonly baseline: Baseline;
      readonly keepAfterStop: boolean;
      readonly arm: number | null;
    };

export const conditionField = (at: number): string => `voorwaarde${at + 1}`;
export const baselineField = (id: string): string => `kenmerk-${id}`;

/**
 * First whether somebody may take part, then whether somebody wants to; only then what is asked at the start. Whoever may
 * not or does not want to answers no further questions.
 */
export function parseConsent(typed: URLSearchParams, study: Study): Parsed<ConsentAnswer, ConsentProblem> {
  const asked = study.eligibility.map((_, at) => typed.get(conditionField(at)));
  const open = asked.flatMap((answer, at) =>
    answer === 'ja' || answer === 'nee' ? [] : [conditionField(at)],
  );
  if (open.length > 0) return { ok: false, problems: open.map((field) => ({ field, kind: 'answer' })) };
  const eligibility = asked.map((answer) => answer === 'ja');
  if (eligibility.includes(false)) return { ok: true, value: { kind: 'past-niet', eligibility } };
  const wants = typed.get('toestemming');
  if (wants === 'nee') return { ok: true, value: { kind: 'wil-niet', eligibility } };
  const [baseline, found] = baselineOf(typed, study);
  const keep = typed.get('bewaren');
  const arm = study.lottery ? null : study.arms.find(({ number }) => String(number) === typed.get('groep'));
  const problems: ConsentProblem[] = [
    ...(wants === 'ja' ? [] : [{ field: 'toestemming', kind: 'consent' } as const]),
    ...(keep === 'ja' || keep === 'nee' ? [] : [{ field: 'bewaren', kind: 'keep' } as const]),
    ...found,
    ...(arm === undefined ? [{ field: 'groep', kind: 'arm' } as const] : []),
  ];
  if (problems.length > 0 || arm === undefined) return { ok: false, problems };
  const value = { kind: 'doet-mee', eligibility, baseline, keepAfterStop: keep === 'ja' } as const;
  return { ok: true, value: { ...value, arm: arm?.number ?? null } };
}

function baselineOf(typed: URLSearchParams, study: Study): [Baseline, ConsentProblem[]] {
  const problems: ConsentProblem[] = [];
  const values = study.baseline.flatMap((id): [string, number][] => {
    const item = baselineItem(id);
    if (item === undefined) return [];
    const field = baselineField(id);
    const text = lineOf(typed, field);
    const value = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= item.least && value <= item.most) return [[id, value]];
    problems.push({
      field,
      kind: item.kind === 'number' ? 'number' : 'answer',
      least: item.least,
      most: item.most,
    });
    return [];
  });
  return [Object.fromEntries(values), problems];
}
