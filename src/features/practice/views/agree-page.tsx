import { formatDate, formatMoment } from '../../../platform/i18n/format.ts';
import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { BothTexts, differencesIn } from '../../../platform/web/components/both-texts.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import { otherThan, type Shell } from '../../../platform/web/shell.ts';
import { agreementFields } from '../forms/entries.ts';
import type { EntryProblem, Values } from '../forms/entry.ts';
import { writeSeenSteps } from '../forms/seen-steps.ts';
import { practiceLinks } from '../links.ts';
import type { ChangedStep, MadeAgreement, MethodStep, SeenStep, Team } from '../practice.ts';
import { entryTexts } from '../texts/entries.ts';
import { EntryField, messageOf } from './entry-page.tsx';

export interface AgreeState {
  readonly team: Team;
  readonly steps: readonly MethodStep[];
  /** The agreement of this moment; null before the first. */
  readonly last: MadeAgreement | null;
  readonly typed: Values<typeof agreementFields>;
  readonly problems: readonly EntryProblem[];
  /** What a colleague agreed since this form was opened. */
  readonly agreedMeanwhile: MadeAgreement | null;
  readonly changedMeanwhile: {
    readonly who: string;
    readonly whoId: string;
    readonly at: Date;
    readonly steps: readonly ChangedStep[];
  } | null;
}

type Props = AgreeState & { readonly shell: Shell; readonly action: string };

/** The steps as they are now, from when they count and when the team looks back. */
export function AgreePage(props: Props) {
  const { shell, action, team, steps, last, typed, problems } = props;
  const t = entryTexts[shell.locale];
  const errors = problems.map((one) => ({ field: one.field, message: messageOf(t, one, agreementFields) }));
  const isStale = props.agreedMeanwhile !== null || props.changedMeanwhile !== null;
  return (
    <Page shell={shell} title={t.titles.agreement} current="loop" hasErrors={isStale || errors.length > 0}>
      <TitleBand
        title={t.titles.agreement}
        lead={t.leads.agreement}
        back={{ href: practiceLinks.team(team.id), label: t.back(team.name) }}
      />
      <div class="sw-band">
        <div class="sw-wrap">
          <div class="sw-stack sw-stack--5 sw-column">
            <ErrorSummary locale={shell.locale} errors={errors} />
            <AgreedMeanwhile {...props} />
            <ChangedMeanwhile {...props} />
            <form class="sw-stack sw-stack--6" method="post" action={action} novalidate>
              <HiddenFields
                fields={[
                  ['eerder', last?.id ?? ''],
                  ['stappen', writeSeenSteps(steps)],
                ]}
              />
              {steps.length === 0 ? null : (
                <section class="sw-stack">
                  <h2 class="utrecht-heading-3">{t.agree.steps}</h2>
                  <ol class="sw-stack sw-stack--2">
                    {steps.map(({ what, why }, at) => (
                      <li class="utrecht-paragraph">
                        <strong>
                          {at + 1}. {what}
                        </strong>
                        <br />
                        {why}
                      </li>
                    ))}
                  </ol>
                </section>
              )}
              {agreementFields.map((rule) => (
                <EntryField
                  {...{ shell, typed, rule }}
                  error={errors.find(({ field }) => field === rule.name)?.message}
                />
              ))}
              <Button kind="primary">{t.save}</Button>
            </form>
          </div>
        </div>
      </div>
    </Page>
  );
}

function AgreedMeanwhile({ shell, team, typed, agreedMeanwhile: theirs }: Props) {
  if (theirs === null) return null;
  const { locale } = shell;
  const { vanaf, terugkijken } = entryTexts[locale].fields;
  const inWords = (day: string) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDate(locale, day) : day);
  const differences = differencesIn(
    { vanaf, terugkijken },
    { vanaf: inWords(theirs.agreedOn), terugkijken: inWords(theirs.evaluateOn) },
    { vanaf: inWords(typed.vanaf), terugkijken: inWords(typed.terugkijken) },
  );
  const { at } = theirs;
  const who = otherThan(shell, { id: theirs.whoId, name: theirs.who });
  return <BothTexts {...{ locale, who, at, differences }} keep={practiceLinks.team(team.id)} />;
}

function ChangedMeanwhile({ shell, changedMeanwhile: changed }: Props) {
  if (changed === null) return null;
  const { agree: t } = entryTexts[shell.locale];
  const who = otherThan(shell, { id: changed.whoId, name: changed.who });
  const when = formatMoment(shell.locale, changed.at);
  const inWords = (step: SeenStep | null, otherwise: string) =>
    step === null ? otherwise : `${step.what}\n${step.why}`;
  return (
    <section class="sw-both sw-stack sw-stack--4" role="alert" aria-labelledby="veranderd">
      <h2 class="utrecht-heading-3" id="veranderd">
        {who === null ? t.changedSelf(when) : t.changed(who, when)}
      </h2>
      <p class="utrecht-paragraph sw-measure">{t.changedText}</p>
      {changed.steps.map(({ now, earlier }, at) => (
        <div class="sw-stack sw-stack--2">
          <h3 class="utrecht-heading-4">{t.step(at + 1)}</h3>
          <dl class="sw-both__pair">
            <div>
              <dt>{t.now}</dt>
              <dd>{inWords(now, t.gone)}</dd>
            </div>
            <div>
              <dt>{t.earlier}</dt>
              <dd>{inWords(earlier, t.fresh)}</dd>
            </div>
          </dl>
        </div>
      ))}
    </section>
  );
}
