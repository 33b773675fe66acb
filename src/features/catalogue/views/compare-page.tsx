import type { Child } from 'hono/jsx';
import { langOf } from '../../../platform/i18n/index.ts';
import { Back } from '../../../platform/web/components/back.tsx';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { PrintButton, ReadAloud } from '../../../platform/web/components/read-aloud.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Instrument } from '../../../shared/instrument.ts';
import { offerLinks } from '../links.ts';
import type { Selection } from '../selection.ts';
import { compareTexts } from '../texts/compare.ts';
import { comparisonRows } from './comparison-rows.tsx';
import type { OfferView } from './props.ts';

interface ComparePageProps {
  readonly view: OfferView;
  readonly selection: Selection;
}

/** The name leads to its page; under it the way to take it out of the table. */
function Heading({ one, chosen, view }: { one: Instrument; chosen: readonly Instrument[]; view: OfferView }) {
  const { locale } = view.shell;
  const rest = chosen.filter(({ id }) => id !== one.id).map(({ id }) => id);
  return (
    <div class="sw-stack sw-stack--2">
      <a class="utrecht-link" href={offerLinks.instrument(one.id)} lang={langOf(locale, one)}>
        {one.name}
      </a>
      {rest.length === 0 ? null : (
        <div class="sw-light sw-screen-only">
          <a class="utrecht-link" href={offerLinks.comparing(rest)}>
            {compareTexts[locale].remove}
            <span class="sw-visually-hidden" lang={langOf(locale, one)}>{`: ${one.name}`}</span>
          </a>
        </div>
      )}
    </div>
  );
}

function Messages({ selection, view }: ComparePageProps) {
  const t = compareTexts[view.shell.locale];
  const { chosen, tooMany, unknown } = selection;
  return (
    <>
      {unknown.length === 0 ? null : (
        <Notice kind="caution" title={t.unknown.title}>
          {t.unknown.text(unknown.join(', '))}
        </Notice>
      )}
      {tooMany ? (
        <Notice kind="caution" title={t.tooMany.title}>
          {t.tooMany.text}
        </Notice>
      ) : null}
      {chosen.length === 1 ? <Notice title={t.oneMore.title}>{t.oneMore.text}</Notice> : null}
    </>
  );
}

function Table({ chosen, view }: { chosen: readonly Instrument[]; view: OfferView }) {
  const t = compareTexts[view.shell.locale];
  const rows: readonly (readonly [string, ...Child[]])[] = comparisonRows(chosen, view);
  return (
    <div class="sw-compare">
      <ScrollTable
        id="vergelijking"
        caption={t.caption(chosen.length)}
        columns={[
          { name: t.what },
          ...chosen.map((one) => ({ name: <Heading one={one} chosen={chosen} view={view} /> })),
        ]}
        rows={rows}
      />
    </div>
  );
}

export function ComparePage({ view, selection }: ComparePageProps) {
  const { shell } = view;
  const t = compareTexts[shell.locale];
  return (
    <Page shell={shell} title={t.title} current="offer">
      <div class="sw-band sw-band--small sw-band--petrol">
        <div class="sw-wrap sw-stack sw-stack--3">
          <div class="sw-screen-only">
            <Back href={offerLinks.all}>{t.back}</Back>
          </div>
          <h1 class="utrecht-heading-1">{t.title}</h1>
          <p class="utrecht-paragraph utrecht-paragraph--lead sw-measure">{t.lead}</p>
          <div class="sw-row">
            <ReadAloud locale={shell.locale} whole />
            <PrintButton locale={shell.locale} />
          </div>
        </div>
      </div>
      <div class="sw-band sw-band--after">
        <div class="sw-wrap sw-stack sw-stack--5">
          <Messages selection={selection} view={view} />
          {selection.chosen.length === 0 ? (
            <EmptyState
              title={t.none.title}
              text={t.none.text}
              action={<LinkButton href={offerLinks.all}>{t.none.action}</LinkButton>}
            />
          ) : (
            <Table chosen={selection.chosen} view={view} />
          )}
        </div>
      </div>
    </Page>
  );
}
