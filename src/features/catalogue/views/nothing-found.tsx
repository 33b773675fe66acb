import { LinkButton } from '../../../platform/web/components/button.tsx';
import { ChipLink, Chips } from '../../../platform/web/components/chip.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { pictogramOf } from '../../../platform/web/components/pictogram.tsx';
import { LIFE_DOMAINS } from '../../../shared/vocabulary.ts';
import { offerLinks } from '../links.ts';
import type { OfferQuery } from '../query.ts';
import { listTexts } from '../texts/list.ts';
import { labelOf } from './in-words.ts';
import { dutchOn, type OfferView } from './props.ts';

/** Honest: nothing. Then a word that may have been meant, and the topics as another way in. */
export function NothingFound({
  query,
  suggestions,
  view,
}: {
  query: OfferQuery;
  suggestions: readonly string[];
  view: OfferView;
}) {
  const { locale } = view.shell;
  const t = listTexts[locale];
  return (
    <div class="sw-stack sw-stack--5">
      <EmptyState
        title={t.emptyTitle}
        text={query.text === '' ? t.emptyFilters : t.emptyText(query.text)}
        action={<LinkButton href={offerLinks.all}>{t.all}</LinkButton>}
      />
      {suggestions.length === 0 ? null : (
        <div class="sw-stack sw-stack--3">
          <h3 class="utrecht-heading-3">{t.didYouMean}</h3>
          <Chips>
            {suggestions.map((word) => (
              <ChipLink href={offerLinks.searching(word)}>
                <span lang={dutchOn(locale)}>{word}</span>
              </ChipLink>
            ))}
          </Chips>
        </div>
      )}
      <div class="sw-stack sw-stack--3">
        <h3 class="utrecht-heading-3">{t.topics}</h3>
        <Chips>
          {LIFE_DOMAINS.slice(0, 12).map((id) => (
            <ChipLink href={offerLinks.filtered('leefgebied', id)} picture={pictogramOf(id)}>
              {labelOf(view.words, 'leefgebieden', id, locale)}
            </ChipLink>
          ))}
        </Chips>
      </div>
    </div>
  );
}
