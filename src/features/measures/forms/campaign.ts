import { lineOf, type Parsed } from '../../../platform/web/read-form.ts';
import { isDay } from '../../../shared/calendar-day.ts';
import type { Moment } from '../campaign.ts';

const momentNumbers = [1, 2, 3, 4] as const;

export type CampaignProblem =
  | 'questionnaireMissing'
  | 'nameMissing'
  | 'nameLong'
  | `momentMissing-${number}`
  | `dayWrong-${number}`
  | `daysTurned-${number}`
  | `overlap-${number}`;

export interface TypedMoment {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export interface TypedCampaign {
  readonly id: string;
  readonly questionnaire: string;
  readonly name: string;
  readonly moments: readonly TypedMoment[];
}

export const readCampaign = (form: URLSearchParams): TypedCampaign => ({
  id: lineOf(form, 'id'),
  questionnaire: lineOf(form, 'vragenlijst'),
  name: lineOf(form, 'naam'),
  moments: momentNumbers.map((n) => ({
    name: lineOf(form, `moment-${n}`),
    from: lineOf(form, `van-${n}`),
    to: lineOf(form, `tot-${n}`),
  })),
});

export const campaignFieldOf = (problem: CampaignProblem): string => {
  const [what = '', n = ''] = problem.split('-');
  const fields: Record<string, string> = {
    questionnaireMissing: 'vragenlijst',
    nameMissing: 'naam',
    nameLong: 'naam',
    momentMissing: `moment-${n}`,
    dayWrong: `van-${n}`,
    daysTurned: `tot-${n}`,
    overlap: `van-${n}`,
  };
  return fields[what] ?? 'naam';
};

export interface ParsedCampaign {
  readonly questionnaire: string;
  readonly name: string;
  readonly moments: readonly Omit<Moment, 'id'>[];
}

function momentProblem(
  { name, from, to }: TypedMoment,
  n: number,
  before: TypedMoment | undefined,
): CampaignProblem | undefined {
  if (name === '' || name.length > 80) return `momentMissing-${n}`;
  if (!isDay(from) || !isDay(to)) return `dayWrong-${n}`;
  if (to < from) return `daysTurned-${n}`;
  return before !== undefined && from <= before.to ? `overlap-${n}` : undefined;
}

/** At least one moment; the days of one come after those of the one before it. */
export function parseCampaign(
  typed: TypedCampaign,
  known: readonly string[],
): Parsed<ParsedCampaign, CampaignProblem> {
  const used = typed.moments.filter(
    ({ name, from, to }, i) => i === 0 || name !== '' || from !== '' || to !== '',
  );
  const problems: (CampaignProblem | undefined)[] = [
    known.includes(typed.questionnaire) ? undefined : 'questionnaireMissing',
    typed.name === '' ? 'nameMissing' : typed.name.length > 120 ? 'nameLong' : undefined,
    ...used.map((moment, i) => momentProblem(moment, typed.moments.indexOf(moment) + 1, used[i - 1])),
  ];
  const found = problems.filter((problem) => problem !== undefined);
  if (found.length > 0) return { ok: false, problems: found };
  const moments = used.map((moment, i) => ({ ...moment, number: i + 1 }));
  return { ok: true, value: { questionnaire: typed.questionnaire, name: typed.name, moments } };
}
