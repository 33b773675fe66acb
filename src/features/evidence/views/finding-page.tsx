import type { Child } from 'hono/jsx';
import { formatDate } from '../../../platform/i18n/index.ts';
import { DoneBefore } from '../../../platform/web/components/both-texts.tsx';
import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { otherThan } from '../../../platform/web/shell.ts';
import type { Finding } from '../finding.ts';
import { evidenceLinks } from '../links.ts';
import { evidenceTexts } from '../texts/evidence.ts';
import { ConclusionNotice, Judgement } from './conclusion.tsx';
import { StatusLabel } from './finding-card.tsx';
import { FindingFacts } from './finding-facts.tsx';
import { ForestFigure } from './forest-figure.tsx';
import { EvidenceFrame } from './frame.tsx';
import { dutchOn, type EvidenceView, measureOf } from './props.ts';

export interface FindingPageProps {
  readonly view: EvidenceView;
  readonly finding: Finding;
  readonly parts: readonly Child[];
  readonly may: { readonly edit: boolean; readonly publish: boolean; readonly withdraw: boolean };
  readonly told: 'published' | 'saved' | 'changedMeanwhile' | null;
  readonly withdrawing: { readonly why: string; readonly problem?: 'missing' | 'long' };
}

/** One finding, what it says and does not say, and what it does to the advice. */
export function FindingPage(props: FindingPageProps) {
  const { view, finding, parts, withdrawing } = props;
  const { shell } = view;
  const t = evidenceTexts[shell.locale];
  const name = view.instruments.get(finding.instrument)?.name ?? finding.instrument;
  const errors = problemsIn(props);
  return (
    <EvidenceFrame
      shell={shell}
      title={name}
      lead={measureOf(view, finding.measure)}
      back={{ href: evidenceLinks.all, label: t.back }}
      hasErrors={errors.length > 0}
      under={
        <div class="sw-row sw-row--tight">
          <StatusLabel finding={finding} view={view} />
        </div>
      }
    >
      <div class="sw-band">
        <div class="sw-wrap">
          <div class="sw-stack sw-stack--6 sw-column">
            <ErrorSummary locale={shell.locale} errors={errors} />
            <Told {...props} />
            <WithdrawnBefore {...props} />
            <Withdrawn {...props} />
            <div class="sw-stack sw-stack--4">
              <p class="utrecht-paragraph utrecht-paragraph--lead" lang={dutchOn(view)}>
                {finding.statement}
              </p>
              <Judgement finding={finding} view={view} />
              <ConclusionNotice finding={finding} view={view} />
            </div>
            <div class="sw-card">
              <FindingFacts finding={finding} view={view} />
            </div>
            <ForestFigure findings={[finding]} view={view} one />
            {parts}
            <Drafted {...props} />
            {props.may.withdraw ? (
              <Fold summary={t.withdraw} open={withdrawing.problem !== undefined} id="intrekken">
                <WithdrawForm {...props} />
              </Fold>
            ) : null}
          </div>
        </div>
      </div>
    </EvidenceFrame>
  );
}

function problemsIn({ view, withdrawing }: Pick<FindingPageProps, 'view' | 'withdrawing'>) {
  const t = evidenceTexts[view.shell.locale];
  if (withdrawing.problem === undefined) return [];
  const message = withdrawing.problem === 'missing' ? t.withdrawWhyMissing : t.withdrawWhyLong;
  return [{ field: 'reden', message }];
}

function Told({ view, told }: FindingPageProps) {
  const t = evidenceTexts[view.shell.locale];
  if (told === null) return null;
  if (told === 'changedMeanwhile')
    return (
      <Notice kind="caution" title={t.changedMeanwhile} live>
        {t.changedMeanwhileText}
      </Notice>
    );
  return <Notice kind="good" title={t[told]} live />;
}

/** A colleague withdrew it first: both reasons. */
function WithdrawnBefore({ view, finding, withdrawing }: FindingPageProps) {
  const { locale } = view.shell;
  if (finding.withdrawn === null || withdrawing.why === '') return null;
  const { at, by, byId, why: reason } = finding.withdrawn;
  const first = {
    who: otherThan(view.shell, { id: byId, name: by ?? evidenceTexts[locale].nobody }),
    at,
    reason,
  };
  return (
    <DoneBefore
      locale={locale}
      first={first}
      yours={withdrawing.why}
      keep={evidenceLinks.finding(finding.id)}
    />
  );
}

function Withdrawn({ view, finding }: FindingPageProps) {
  const { locale } = view.shell;
  const t = evidenceTexts[locale];
  if (finding.withdrawn === null) return null;
  const { at, by, why } = finding.withdrawn;
  return (
    <Notice kind="caution" icon="terug" title={t.withdrawnTitle}>
      <p>{t.withdrawnText(formatDate(locale, at), by ?? t.nobody)}</p>
      <p>
        {t.withdrawnWhy} <span lang={dutchOn(view)}>{why}</span>
      </p>
    </Notice>
  );
}

/** Who wrote it, since when it counts, and the way on for a draft. */
function Drafted({ view, finding, may }: FindingPageProps) {
  const { locale } = view.shell;
  const t = evidenceTexts[locale];
  const { made, published } = finding;
  return (
    <div class="sw-stack sw-stack--4">
      <p class="utrecht-paragraph sw-soft">
        {published === null
          ? t.draftBy(made.by ?? t.nobody)
          : t.publishedOn(formatDate(locale, published.at), made.by ?? t.nobody)}
      </p>
      {may.publish ? (
        <form class="sw-stack sw-stack--3" method="post" action={evidenceLinks.publish(finding.id)}>
          <input type="hidden" name="versie" value={String(finding.version)} />
          <p class="utrecht-paragraph" id="publiceren-hulp">
            {t.publishHelp}
          </p>
          <div class="sw-row">
            <Button kind="primary" icon="vink" describedBy="publiceren-hulp">
              {t.publish}
            </Button>
            <LinkButton href={evidenceLinks.edit(finding.id)}>{t.edit}</LinkButton>
          </div>
        </form>
      ) : may.edit ? (
        <>
          <p class="utrecht-paragraph">{t.mayNot}</p>
          <div>
            <LinkButton href={evidenceLinks.edit(finding.id)}>{t.edit}</LinkButton>
          </div>
        </>
      ) : null}
    </div>
  );
}

function WithdrawForm({ view, finding, withdrawing }: FindingPageProps) {
  const { locale } = view.shell;
  const t = evidenceTexts[locale];
  const [problem] = problemsIn({ view, withdrawing });
  return (
    <form class="sw-stack sw-stack--4" method="post" action={evidenceLinks.withdraw(finding.id)} novalidate>
      <Field
        locale={locale}
        name="reden"
        label={t.withdrawWhy}
        help={t.withdrawHelp}
        rows={3}
        value={withdrawing.why}
        error={problem?.message}
      />
      <div>
        <Button icon="terug">{t.withdrawDo}</Button>
      </div>
    </form>
  );
}
