import { formatDate, formatNumber } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { IconList } from '../../../platform/web/components/facts.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Cell } from '../../../shared/small-cells.ts';
import type { ArmDose } from '../analysis/dose.ts';
import type { Watch } from '../analysis/watch.ts';
import type { Deviation } from '../design/deviation.ts';
import type { Stratum } from '../design/strata.ts';
import { letteredArms, letterOf, type Study } from '../design/study.ts';
import { experimentLinks } from '../links.ts';
import { designTexts } from '../texts/design.ts';
import { studyTexts } from '../texts/study.ts';
import { wordTexts } from '../texts/words.ts';
import { ResearchPage, StudyLead } from './frame.tsx';
import { Frozen } from './frozen.tsx';
import { hundred, pValue } from './numbers.ts';
import { stratumName } from './stratum-name.ts';

export interface WatchProblem {
  readonly field: 'wat' | 'waarom';
  readonly typed: string;
}
interface Props {
  readonly shell: Shell;
  readonly study: Study;
  readonly strata: readonly Stratum[];
  readonly watch: Watch;
  /** What everybody got in the last so many weeks. */
  readonly weeks: number;
  readonly doses: readonly ArmDose[];
  readonly deviations: readonly Deviation[];
  readonly municipalities: readonly { readonly id: string; readonly name: string }[];
  readonly newId: string;
  readonly done: 'afwijking' | null;
  readonly problem: WatchProblem | undefined;
}

/** Whether the study goes as planned, without a look at how it ends. */
export function WatchPage(props: Props) {
  const { shell, study, watch, problem } = props;
  const { watch: t } = studyTexts[shell.locale];
  const message = problem && (problem.field === 'wat' ? t.deviationProblem : t.closeProblem);
  return (
    <ResearchPage
      shell={shell}
      title={t.title}
      lead={<StudyLead study={study}>{t.lead}</StudyLead>}
      back={{ href: experimentLinks.study(study.id), label: designTexts[shell.locale].backToStudy }}
      hasErrors={problem !== undefined}
    >
      <ErrorSummary
        locale={shell.locale}
        errors={problem && message ? [{ field: problem.field, message }] : []}
      />
      {props.done === null ? null : <Notice kind="good" title={t.deviationSaved} live />}
      {watch.people === 0 ? (
        <EmptyState title={t.nobody} text={t.nobodyText} />
      ) : (
        <>
          <Enrolled {...props} />
          <Contact {...props} />
        </>
      )}
      <Deviations {...props} message={problem?.field === 'wat' ? message : undefined} />
      {study.status === 'closed' ? null : (
        <Close {...props} message={problem?.field === 'waarom' ? message : undefined} />
      )}
      <Frozen locale={shell.locale} study={study} />
    </ResearchPage>
  );
}

const tell = (locale: Locale, cell: Cell): string =>
  cell === 'hidden' ? wordTexts[locale].hidden : formatNumber(locale, cell);

/** In the order of the letters; the other order would tell which letter is which. */
const inLetters = <Of extends { readonly arm: number }>(study: Study, list: readonly Of[]): readonly Of[] =>
  letteredArms(study).flatMap(({ arm }) => list.filter((one) => one.arm === arm));

function Enrolled({ shell, study, strata, watch, municipalities }: Props) {
  const { locale } = shell;
  const { watch: t } = studyTexts[locale];
  const { ratio } = watch;
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="meedoen">
      <h2 class="utrecht-heading-2" id="meedoen">
        {t.enrolled}
      </h2>
      <p class="utrecht-paragraph">{t.enrolledText(watch.people, study.planned)}</p>
      <ScrollTable
        id="per-groep"
        caption={t.enrolledCaption}
        columns={[
          { name: t.group },
          { name: t.drawn, numeric: true },
          { name: t.plannedShare, numeric: true },
          { name: t.stopped, numeric: true },
        ]}
        rows={inLetters(study, watch.arms).map(({ arm, drawn, planned, stopped }) => [
          letterOf(study, arm),
          formatNumber(locale, drawn),
          `${hundred(planned)} %`,
          tell(locale, stopped),
        ])}
      />
      {ratio === null ? (
        <Notice title={t.ratioFew} />
      ) : ratio.alarm ? (
        <Notice kind="caution" title={t.ratioBad}>
          {t.ratioBadText(pValue(locale, ratio.p))}
        </Notice>
      ) : (
        <Notice kind="good" title={t.ratioGood} />
      )}
      {watch.strata.length < 2 ? null : (
        <Fold summary={t.perStratum}>
          <ScrollTable
            id="per-stratum"
            caption={t.perStratum}
            columns={[
              { name: t.stratum },
              ...letteredArms(study).map(({ letter: name }) => ({ name, numeric: true })),
            ]}
            rows={watch.strata.map(({ stratum, cells }) => {
              const found = strata.find(({ number }) => number === stratum);
              const name = found === undefined ? '' : stratumName(locale, study, found, municipalities);
              const byArm = inLetters(
                study,
                watch.arms.map(({ arm }, at) => ({ arm, cell: cells[at] ?? ('hidden' as const) })),
              );
              return [name, ...byArm.map(({ cell }) => tell(locale, cell))];
            })}
          />
        </Fold>
      )}
    </section>
  );
}

function Contact({ shell, study, weeks, doses }: Props) {
  const { locale } = shell;
  const { watch: t } = studyTexts[locale];
  const { hidden } = wordTexts[locale];
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="contact">
      <h2 class="utrecht-heading-2" id="contact">
        {t.contact}
      </h2>
      <p class="utrecht-paragraph sw-measure">{t.contactText}</p>
      <ScrollTable
        id="contact-tabel"
        caption={t.contactCaption(weeks)}
        columns={[
          { name: t.group },
          { name: t.perMonth, numeric: true },
          { name: t.minutes, numeric: true },
          { name: t.tried, numeric: true },
          { name: t.kept, numeric: true },
        ]}
        rows={inLetters(study, doses).map(({ arm, people, reached, minutes, tried, fidelity }) =>
          people === null
            ? [letterOf(study, arm), hidden, '', '', '']
            : [
                letterOf(study, arm),
                formatNumber(locale, reached, 1),
                formatNumber(locale, minutes),
                formatNumber(locale, tried, 1),
                fidelity === null ? t.fidelityNone : `${hundred(fidelity)} %`,
              ],
        )}
      />
    </section>
  );
}

type Mending = Props & { message: string | undefined };

function Deviations({ shell, study, deviations, problem, newId, message }: Mending) {
  const { locale } = shell;
  const { watch: t } = studyTexts[locale];
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="afwijkingen">
      <h2 class="utrecht-heading-2" id="afwijkingen">
        {t.deviations}
      </h2>
      {deviations.length === 0 ? (
        <p class="utrecht-paragraph">{t.deviationsNone}</p>
      ) : (
        <IconList
          items={deviations.map(({ at, what, arm, treatedAs }) => ({
            icon: 'let',
            text:
              arm === null || treatedAs === null
                ? `${formatDate(locale, at)}: ${what}`
                : `${formatDate(locale, at)}: ${what} (${letterOf(study, arm)} → ${letterOf(study, treatedAs)})`,
          }))}
        />
      )}
      <Fold summary={t.deviationAdd} open={message !== undefined}>
        <form
          class="sw-stack sw-stack--4 sw-measure"
          method="post"
          action={experimentLinks.deviation(study.id)}
          novalidate
        >
          <HiddenFields fields={[['nieuw', newId]]} />
          <Field
            locale={locale}
            name="wat"
            label={t.deviationWhat}
            help={t.deviationHelp}
            value={problem?.field === 'wat' ? problem.typed : ''}
            error={message}
            rows={3}
            maxlength={500}
            autocomplete="off"
          />
          <div>
            <Button>{t.deviationSave}</Button>
          </div>
        </form>
      </Fold>
    </section>
  );
}

function Close({ shell, study, problem, message }: Mending) {
  const { watch: t } = studyTexts[shell.locale];
  return (
    <Fold summary={t.close} open={message !== undefined}>
      <p class="utrecht-paragraph sw-measure">{t.closeText}</p>
      <form
        class="sw-stack sw-stack--4 sw-measure"
        method="post"
        action={experimentLinks.close(study.id)}
        novalidate
      >
        <Field
          locale={shell.locale}
          name="waarom"
          label={t.closeReason}
          help={t.closeHelp}
          value={problem?.field === 'waarom' ? problem.typed : ''}
          error={message}
          maxlength={300}
          autocomplete="off"
        />
        <div>
          <Button>{t.closeButton}</Button>
        </div>
      </form>
    </Fold>
  );
}
