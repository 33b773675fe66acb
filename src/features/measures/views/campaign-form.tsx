import type { Locale } from '../../../platform/i18n/locale.ts';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import {
  type CampaignProblem,
  campaignFieldOf,
  type TypedCampaign,
  type TypedMoment,
} from '../forms/campaign.ts';
import { measureLinks as links } from '../links.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { campaignTexts } from '../texts/campaigns.ts';
import { MeasuresFrame } from './frame.tsx';

interface Props {
  readonly shell: Shell;
  readonly typed: TypedCampaign;
  readonly questionnaires: readonly Questionnaire[];
  readonly problems: readonly CampaignProblem[];
}

function inWords(shell: Shell, problem: CampaignProblem): string {
  const { problems } = campaignTexts[shell.locale];
  const [what = '', n = '0'] = problem.split('-');
  const text = problems[what as keyof typeof problems];
  return typeof text === 'function' ? text(Number(n)) : text;
}

export function CampaignForm({ shell, typed, questionnaires, problems }: Props) {
  const t = campaignTexts[shell.locale];
  const f = t.form;
  const errors = problems.map((one) => ({ field: campaignFieldOf(one), message: inWords(shell, one) }));
  const errorOf = (field: string) => errors.find((one) => one.field === field)?.message;
  const { locale } = shell;
  return (
    <MeasuresFrame
      shell={shell}
      title={f.title}
      lead={f.lead}
      back={{ href: links.all, label: t.back }}
      hasErrors={errors.length > 0}
      current="measures"
    >
      <form class="sw-stack sw-stack--6 sw-column" method="post" action={links.new} novalidate>
        <ErrorSummary locale={locale} errors={errors} />
        <input type="hidden" name="id" value={typed.id} />
        <Select
          locale={locale}
          name="vragenlijst"
          label={f.questionnaire}
          value={typed.questionnaire}
          error={errorOf('vragenlijst')}
          options={[
            { value: '', label: f.choose },
            ...questionnaires.map(({ id, naam, voor }) => ({
              value: id,
              label: `${naam[locale]} (${t.for[voor]})`,
            })),
          ]}
        />
        <Field
          {...{ locale, name: 'naam', label: f.name, help: f.nameHelp, value: typed.name, maxlength: 120 }}
          error={errorOf('naam')}
        />
        <section class="sw-stack sw-stack--5">
          <h2 class="utrecht-heading-2">{f.moments}</h2>
          <p class="utrecht-paragraph sw-measure">{f.momentsHelp}</p>
          {typed.moments.slice(0, 2).map((moment, i) => (
            <MomentFields {...{ locale, moment, errorOf }} number={i + 1} />
          ))}
          <Fold
            summary={f.more}
            open={typed.moments.slice(2).some(({ name, from, to }) => name + from + to !== '')}
          >
            {typed.moments.slice(2).map((moment, i) => (
              <MomentFields {...{ locale, moment, errorOf }} number={i + 3} />
            ))}
          </Fold>
        </section>
        <div>
          <Button kind="primary">{f.make}</Button>
        </div>
      </form>
    </MeasuresFrame>
  );
}

interface MomentProps {
  readonly locale: Locale;
  readonly moment: TypedMoment;
  readonly number: number;
  readonly errorOf: (field: string) => string | undefined;
}

function MomentFields({ locale, moment, number: n, errorOf }: MomentProps) {
  const f = campaignTexts[locale].form;
  return (
    <fieldset class="sw-card sw-moment sw-stack">
      <legend class="utrecht-heading-3">{f.moment(n)}</legend>
      <Field
        {...{ locale, name: `moment-${n}`, label: f.momentName, value: moment.name, maxlength: 80 }}
        error={errorOf(`moment-${n}`)}
        optional={n > 1}
      />
      <div class="sw-grid sw-grid--2 sw-grid--tight">
        <Field
          {...{ locale, type: 'date', name: `van-${n}`, label: f.from, value: moment.from }}
          error={errorOf(`van-${n}`)}
        />
        <Field
          {...{ locale, type: 'date', name: `tot-${n}`, label: f.to, value: moment.to }}
          error={errorOf(`tot-${n}`)}
        />
      </div>
    </fieldset>
  );
}
