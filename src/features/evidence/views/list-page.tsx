import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { type Finding, MEASURES, type Measure } from '../finding.ts';
import { evidenceLinks } from '../links.ts';
import { evidenceTexts } from '../texts/evidence.ts';
import { FindingCard } from './finding-card.tsx';
import { ForestFigure } from './forest-figure.tsx';
import { EvidenceFrame } from './frame.tsx';
import { type EvidenceView, measureOf } from './props.ts';

export interface ListProps {
  readonly view: EvidenceView;
  readonly findings: readonly Finding[];
  readonly total: number;
  readonly search: string;
  readonly measure: Measure | null;
  /** One instrument, when a page of the offer leads here. */
  readonly instrument: string | null;
  readonly mayWrite: boolean;
  readonly newer: string | null;
  readonly older: string | null;
}

/** What the organisation knows from research, to look through and to search. */
export function ListPage(props: ListProps) {
  const { view, findings, total, mayWrite } = props;
  const { shell } = view;
  const t = evidenceTexts[shell.locale];
  return (
    <EvidenceFrame
      shell={shell}
      title={t.title}
      lead={t.lead(shell.tenant.name)}
      under={
        <div class="sw-row">
          {mayWrite ? (
            <LinkButton href={evidenceLinks.add} kind="primary" icon="plus">
              {t.add}
            </LinkButton>
          ) : null}
          <LinkButton href={evidenceLinks.pointers}>{t.pointers}</LinkButton>
        </div>
      }
    >
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          <SearchForm {...props} />
          {total === 0 ? (
            <Nothing {...props} />
          ) : (
            <section class="sw-stack sw-stack--5" aria-labelledby="bevindingen">
              <h2 class="utrecht-heading-2" id="bevindingen">
                {t.found(total)}
              </h2>
              <div class="sw-cards">
                {findings.map((finding) => (
                  <FindingCard finding={finding} view={view} />
                ))}
              </div>
              <Pager {...props} />
            </section>
          )}
          <ForestFigure findings={findings.filter(({ status }) => status === 'published')} view={view} />
          <p class="utrecht-paragraph">
            {t.more}{' '}
            <a class="utrecht-link" href="/aanbod">
              {t.moreLink}
            </a>
          </p>
        </div>
      </div>
    </EvidenceFrame>
  );
}

function SearchForm({ view, search, measure }: ListProps) {
  const { locale } = view.shell;
  const t = evidenceTexts[locale];
  return (
    <search>
      <form class="sw-grid sw-grid--2" action={evidenceLinks.all}>
        <Field locale={locale} name="zoek" type="search" label={t.search} value={search} maxlength={100} />
        <Select
          locale={locale}
          name="onderwerp"
          label={t.measure}
          value={measure ?? ''}
          options={[
            { value: '', label: t.everyMeasure },
            ...MEASURES.map((value) => ({ value, label: measureOf(view, value) })),
          ]}
        />
        <div>
          <Button icon="zoek">{t.find}</Button>
        </div>
      </form>
    </search>
  );
}

function Nothing({ view, search, measure, instrument }: ListProps) {
  const t = evidenceTexts[view.shell.locale];
  const asked = search !== '' || measure !== null || instrument !== null;
  return (
    <EmptyState
      title={asked ? t.nothing : t.none}
      text={asked ? t.nothingText : t.noneText}
      {...(asked ? { action: <LinkButton href={evidenceLinks.all}>{t.all}</LinkButton> } : {})}
    />
  );
}

function Pager({ view, newer, older }: ListProps) {
  const t = evidenceTexts[view.shell.locale];
  if (newer === null && older === null) return null;
  return (
    <div class="sw-row">
      {newer === null ? null : <LinkButton href={newer}>{t.previous}</LinkButton>}
      {older === null ? null : <LinkButton href={older}>{t.next}</LinkButton>}
    </div>
  );
}
