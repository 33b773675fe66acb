import { Button } from '../../../platform/web/components/button.tsx';
import type { FoundInstruments } from '../find.ts';
import { offerLinks } from '../links.ts';
import type { OfferQuery } from '../query.ts';
import { listTexts } from '../texts/list.ts';
import { OfferCard } from './offer-card.tsx';
import { Pagination } from './pagination.tsx';
import type { OfferView } from './props.ts';

/** The list is a form: tick two or three and compare them. */
export function Results({
  found,
  query,
  view,
}: {
  found: FoundInstruments;
  query: OfferQuery;
  view: OfferView;
}) {
  const t = listTexts[view.shell.locale];
  return (
    <form class="sw-stack sw-stack--5" action={offerLinks.compare}>
      <ul class="sw-stack sw-stack--5">
        {found.instruments.map((one) => (
          <li>
            <OfferCard one={one} view={view} />
          </li>
        ))}
      </ul>
      <div class="sw-card sw-card--quiet sw-screen-only sw-row">
        <p class="utrecht-paragraph" id="vergelijk-hulp">
          {t.compareHelp}
        </p>
        <Button describedBy="vergelijk-hulp">{t.compare}</Button>
      </div>
      <Pagination query={query} pages={found.pages} view={view} />
    </form>
  );
}
