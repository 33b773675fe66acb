import type { Child } from 'hono/jsx';
import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import { ChipLink, Chips } from '../../../platform/web/components/chip.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { type Filter, scopes, withFilter } from '../forms/filter.ts';
import { dossierLinks } from '../links.ts';
import type { PersonInList } from '../person.ts';
import { caseloadTexts } from '../texts/caseload.ts';
import { eraseTexts } from '../texts/erase.ts';
import { CaseloadList } from './caseload-list.tsx';

export interface CaseloadProps {
  readonly shell: Shell;
  readonly persons: readonly PersonInList[];
  readonly total: number;
  readonly pages: number;
  readonly filter: Filter;
  /** Comes from removing a dossier; whose is not repeated. */
  readonly erased: boolean;
  /** What other features ask attention for. */
  readonly panels: readonly Child[];
}

export function CaseloadPage(props: CaseloadProps) {
  const { shell, filter, total, erased, panels } = props;
  const t = caseloadTexts[shell.locale];
  return (
    <Page shell={shell} title={t.title} current="dossiers">
      <div class="sw-band sw-band--small sw-band--petrol">
        <div class="sw-wrap sw-stack sw-stack--5">
          <div class="sw-row sw-row--spread">
            <h1 class="utrecht-heading-1">{t.title}</h1>
            <LinkButton href={dossierLinks.add} icon="plus" kind="primary">
              {t.add}
            </LinkButton>
          </div>
          <Search {...props} />
        </div>
      </div>
      <div class="sw-band sw-band--small">
        <div class="sw-wrap sw-stack sw-stack--5">
          {erased ? <Notice kind="good" title={eraseTexts[shell.locale].done} live /> : null}
          {panels}
          <Scopes shell={shell} filter={filter} />
          {total === 0 ? <Nothing shell={shell} filter={filter} /> : <CaseloadList {...props} />}
        </div>
      </div>
    </Page>
  );
}

function Search({ shell, filter }: CaseloadProps) {
  const t = caseloadTexts[shell.locale];
  return (
    <form class="sw-stack sw-stack--2" method="get" action={dossierLinks.list}>
      <label class="utrecht-form-label" for="zoek">
        {t.search}
      </label>
      {filter.scope === 'own' ? null : <input type="hidden" name="van" value={filter.scope} />}
      <div class="sw-search">
        <input class="utrecht-textbox" id="zoek" name="zoek" type="search" value={filter.search} />
        <Button icon="zoek">{t.searchButton}</Button>
      </div>
    </form>
  );
}

function Scopes({ shell, filter }: { shell: Shell; filter: Filter }) {
  const t = caseloadTexts[shell.locale];
  return (
    <nav aria-label={t.scopeLabel}>
      <Chips>
        {scopes.map((scope) => (
          <ChipLink href={withFilter({ ...filter, scope, page: 1 })} current={scope === filter.scope}>
            {t.scope[scope]}
          </ChipLink>
        ))}
      </Chips>
    </nav>
  );
}

function Nothing({ shell, filter }: { shell: Shell; filter: Filter }) {
  const { empty, nothing, add } = caseloadTexts[shell.locale];
  if (filter.search === '' && filter.scope === 'own')
    return (
      <EmptyState
        title={empty.title}
        text={empty.text}
        action={<LinkButton href={dossierLinks.add}>{add}</LinkButton>}
      />
    );
  return (
    <EmptyState
      picture="zoek"
      title={nothing.title}
      text={nothing.text}
      action={<LinkButton href={dossierLinks.list}>{nothing.link}</LinkButton>}
    />
  );
}
