import { ChipLink, Chips } from '../../../platform/web/components/chip.tsx';
import { Icon } from '../../../platform/web/components/icon.tsx';
import { facetNames } from '../facets.ts';
import { offerLinks } from '../links.ts';
import type { OfferQuery } from '../query.ts';
import { listTexts } from '../texts/list.ts';
import { filterWord } from './filter-words.ts';
import type { OfferView } from './props.ts';

/** What was asked, one chip each; following a chip takes it away. */
export function Chosen({ query, view }: { query: OfferQuery; view: OfferView }) {
  const t = listTexts[view.shell.locale];
  const filters = facetNames.flatMap((name) =>
    query.filters[name].map((value) => ({
      href: offerLinks.without(query, name, value),
      words: filterWord(name, value, view),
    })),
  );
  const text =
    query.text === '' ? [] : [{ href: offerLinks.withoutText(query), words: t.searched(query.text) }];
  const all = [...text, ...filters];
  if (all.length === 0) return null;
  return (
    <nav aria-label={t.active}>
      <Chips>
        {all.map(({ href, words }) => (
          <ChipLink href={href}>
            <span>
              <span class="sw-visually-hidden">{t.remove}</span>
              {words}
            </span>
            <Icon name="kruis" small />
          </ChipLink>
        ))}
      </Chips>
    </nav>
  );
}
