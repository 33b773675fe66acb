import { Icon } from '../../../platform/web/components/icon.tsx';
import { offerLinks } from '../links.ts';
import type { OfferQuery } from '../query.ts';
import { listTexts } from '../texts/list.ts';
import type { OfferView } from './props.ts';

export function Pagination({ query, pages, view }: { query: OfferQuery; pages: number; view: OfferView }) {
  const t = listTexts[view.shell.locale];
  const { page } = query;
  if (pages < 2) return null;
  return (
    <nav class="sw-row sw-pages sw-screen-only" aria-label={t.pages}>
      {page > 1 ? (
        <a class="sw-chip" href={offerLinks.page(query, page - 1)} rel="prev">
          <Icon name="terug" small />
          {t.previous}
        </a>
      ) : null}
      <span>{t.pageOf(page, pages)}</span>
      {page < pages ? (
        <a class="sw-chip" href={offerLinks.page(query, page + 1)} rel="next">
          {t.next}
          <Icon name="pijl" small />
        </a>
      ) : null}
    </nav>
  );
}
