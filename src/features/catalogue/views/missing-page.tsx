import { LinkButton } from '../../../platform/web/components/button.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { Pictogram } from '../../../platform/web/components/pictogram.tsx';
import type { Instrument } from '../../../shared/instrument.ts';
import { offerLinks } from '../links.ts';
import { instrumentTexts } from '../texts/instrument.ts';
import { InstrumentLink } from './instrument-link.tsx';
import type { OfferView } from './props.ts';
import { SearchField } from './search-field.tsx';

/** An address of help that is not there: what it looks like, and a search. */
export function MissingPage({ like, view }: { like: readonly Instrument[]; view: OfferView }) {
  const { locale } = view.shell;
  const t = instrumentTexts[locale].missing;
  return (
    <Page shell={view.shell} title={t.title} current="offer">
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--5">
          <Pictogram name="zoek" large />
          <div class="sw-stack sw-stack--3">
            <h1 class="utrecht-heading-1">{t.title}</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead sw-measure">{t.text}</p>
          </div>
          {like.length === 0 ? null : (
            <section class="sw-stack sw-stack--3" aria-labelledby="lijkt">
              <h2 class="utrecht-heading-2" id="lijkt">
                {t.like}
              </h2>
              <ul class="sw-stack sw-stack--2">
                {like.map(({ id }) => (
                  <li>
                    <InstrumentLink id={id} view={view} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <SearchField text="" locale={view.shell.locale} />
          <div>
            <LinkButton href={offerLinks.all}>{t.all}</LinkButton>
          </div>
        </div>
      </div>
    </Page>
  );
}
