import type { Locale } from '../../../platform/i18n/index.ts';
import { ChipLink, Chips } from '../../../platform/web/components/chip.tsx';
import { pictogramOf } from '../../../platform/web/components/pictogram.tsx';
import type { LifeDomain } from '../../../shared/vocabulary.ts';
import { SearchField } from '../../catalogue/index.ts';
import type { OfferCounts } from '../count-offer.ts';
import type { PagesTexts } from '../texts.ts';

/** The topics people ask for first; the others stand in the catalogue. */
const shown: readonly LifeDomain[] = [
  'geld',
  'taal',
  'zelfvertrouwen',
  'passend-werk',
  'gezondheid-sociaal',
  'vervoer',
  'dagbesteding',
  'zorgtaken',
];

const topics = ({ domains }: OfferCounts): OfferCounts['domains'] =>
  shown.flatMap((id) => domains.filter((domain) => domain.id === id));

interface Props {
  readonly t: PagesTexts['start']['search'];
  readonly counts: OfferCounts;
  readonly locale: Locale;
}

export function Search({ t, counts, locale }: Props) {
  return (
    <section class="sw-band" aria-labelledby="zoek-kop">
      <div class="sw-wrap sw-stack sw-stack--5">
        <div class="sw-stack sw-stack--3">
          <h2 class="utrecht-heading-2" id="zoek-kop">
            {t.title}
          </h2>
          <SearchField text="" locale={locale} />
        </div>
        <div class="sw-stack sw-stack--3">
          <h3 class="utrecht-heading-3">{t.topics}</h3>
          <Chips>
            {topics(counts).map(({ id, label, count }) => (
              <ChipLink href={`/aanbod?leefgebied=${id}`} picture={pictogramOf(id)} count={count}>
                {label}
              </ChipLink>
            ))}
          </Chips>
          <p class="utrecht-paragraph">
            <a class="utrecht-link" href="/aanbod">
              {t.all(counts.total)}
            </a>
          </p>
        </div>
      </div>
    </section>
  );
}
