import { SMALLEST_CELL } from '../../shared/small-cells.ts';
import { pairedChange } from '../../stats/paired-change.ts';
import type { Campaign } from './campaign.ts';
import { highestOf, type Questionnaire, type Scale, type Words } from './questionnaire.ts';
import { type Returned, reportOf, type Shown } from './report.ts';
import { scoreOf } from './score.ts';

export interface GroupMean {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/** One scale in one group over the moments of a campaign. Null: under ten people, or nobody. */
export interface GroupCourse {
  readonly campaign: string;
  readonly scale: string;
  readonly name: Words;
  readonly range: readonly [number, number];
  readonly moments: readonly {
    readonly name: string;
    readonly day: string;
    readonly value: GroupMean | null;
  }[];
  /** Of whoever answered at the first and at the last moment; `d` is the change over the mean spread (d_av). */
  readonly change: (GroupMean & { readonly d: number }) | null;
}

const meanOf = (shown: Shown | undefined): GroupMean | null => {
  if (shown === undefined || !shown.ok || !shown.interval.ok) return null;
  const { mean, low, high, n } = shown.interval;
  return { mean, low, high, n };
};

/** Every scale of the questionnaire for the people of one municipality. */
export function groupCourse(
  questionnaire: Questionnaire,
  campaign: Campaign,
  list: readonly Returned[],
  municipality: string,
): readonly GroupCourse[] {
  const own = list.filter((one) => one.municipality === municipality);
  return reportOf(questionnaire, list).map(({ scale, moments }) => ({
    campaign: campaign.name,
    scale: scale.id,
    name: scale.naam,
    range: [1, Math.max(...scale.vragen.map((question) => highestOf(questionnaire, question)))],
    moments: campaign.moments.map(({ number, name, from }) => ({
      ...{ name, day: from },
      value: meanOf(moments.find(({ moment }) => moment === number)?.byMunicipality.get(municipality)),
    })),
    change: changeIn(questionnaire, scale, own),
  }));
}

function changeIn(
  questionnaire: Questionnaire,
  scale: Scale,
  list: readonly Returned[],
): GroupCourse['change'] {
  const sent = list.filter(({ answers }) => answers !== null);
  const moments = sent.map(({ moment }) => moment);
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  const pairs = [...Map.groupBy(sent, ({ who }) => who).values()].map((some) =>
    [first, last].map((at) => {
      const answers = some.find(({ moment }) => moment === at)?.answers;
      const score = answers ? scoreOf(questionnaire, scale, answers) : undefined;
      return score?.ok ? score.mean : Number.NaN;
    }),
  );
  const column = (at: number) => Float64Array.from(pairs, (pair) => pair[at] ?? Number.NaN);
  const found = pairedChange(column(0), column(1));
  if (first === last || !found.ok || found.n < SMALLEST_CELL || found.dAv === null) return null;
  return { mean: found.estimate, low: found.interval[0], high: found.interval[1], d: found.dAv, n: found.n };
}
