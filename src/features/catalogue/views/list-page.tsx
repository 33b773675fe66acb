import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { ReadAloud } from '../../../platform/web/components/read-aloud.tsx';
import type { FoundInstruments } from '../find.ts';
import type { OfferQuery, QueryError } from '../query.ts';
import { listTexts } from '../texts/list.ts';
import { Chosen } from './chosen.tsx';
import { Filters } from './filters.tsx';
import { NothingFound } from './nothing-found.tsx';
import type { OfferView } from './props.ts';
import { Results } from './results.tsx';
import { SearchField } from './search-field.tsx';

export interface ListPageProps {
  readonly view: OfferView;
  readonly query: OfferQuery;
  readonly found: FoundInstruments;
  readonly errors: readonly QueryError[];
  readonly repaired: readonly { readonly typed: string; readonly used: string }[];
  readonly suggestions: readonly string[];
}

/** A word we do not know in the address: an old link, or somebody tried. The rest of the question still counts. */
function Skipped({ errors, view }: Pick<ListPageProps, 'errors' | 'view'>) {
  const t = listTexts[view.shell.locale];
  const skipped = errors.filter(({ problem }) => problem !== 'unknownParameter');
  if (skipped.length === 0) return null;
  const what = skipped.map(({ parameter, value }) => `${parameter} = ${value.slice(0, 40)}`).join(', ');
  return (
    <Notice kind="caution" title={t.unknownTitle}>
      {t.unknown(what)}
    </Notice>
  );
}

function Count({
  query,
  found,
  repaired,
  view,
}: Pick<ListPageProps, 'query' | 'found' | 'repaired' | 'view'>) {
  const t = listTexts[view.shell.locale];
  return (
    <div class="sw-stack sw-stack--2">
      <h2 class="utrecht-heading-2">{t.results}</h2>
      <div role="status">
        <p class="utrecht-paragraph sw-bold">
          {query.text === '' ? t.found(found.total) : t.foundFor(found.total, query.text)}
        </p>
        {repaired.map(({ typed, used }) => (
          <p class="utrecht-paragraph">{t.repaired(typed, used)}</p>
        ))}
      </div>
    </div>
  );
}

export function ListPage({ view, query, found, errors, repaired, suggestions }: ListPageProps) {
  const { shell } = view;
  const t = listTexts[shell.locale];
  const asked = query.text !== '' || Object.values(query.filters).some((values) => values.length > 0);
  return (
    <Page shell={shell} title={asked ? t.titleFound(found.total) : t.title} current="offer">
      <div class="sw-band sw-band--small sw-band--petrol">
        <div class="sw-wrap sw-stack sw-stack--5">
          <div class="sw-stack sw-stack--3">
            <h1 class="utrecht-heading-1">{t.title}</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead sw-measure">{t.lead}</p>
            <ReadAloud locale={shell.locale} whole />
          </div>
          <SearchField text={query.text} locale={view.shell.locale} />
        </div>
      </div>
      <div class="sw-band sw-band--after">
        <div class="sw-wrap sw-offer">
          <Filters counts={found.facets} query={query} view={view} />
          <div class="sw-stack sw-stack--5">
            <Skipped errors={errors} view={view} />
            <Count query={query} found={found} repaired={repaired} view={view} />
            <Chosen query={query} view={view} />
            {found.total === 0 ? (
              <NothingFound query={query} suggestions={suggestions} view={view} />
            ) : (
              <Results found={found} query={query} view={view} />
            )}
          </div>
        </div>
      </div>
    </Page>
  );
}
