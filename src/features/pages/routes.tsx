import type { Locale } from '../../platform/i18n/locale.ts';
import type { Ctx } from '../../platform/web/context.ts';
import { render } from '../../platform/web/render.ts';
import type { Route } from '../../platform/web/route.ts';
import { shellOf } from '../../platform/web/shell.ts';
import { LIFE_DOMAINS } from '../../shared/vocabulary.ts';
import { readBaseCatalogue, readVocabulary, toInstrument } from '../catalogue/index.ts';
import { type Home, homeOf } from '../organisation/index.ts';
import { countOffer, type OfferCounts } from './count-offer.ts';
import { pageLinks } from './links.ts';
import { explainRoutes } from './routes/explain.tsx';
import { GalleryPage } from './views/gallery-page.tsx';
import { HelpPage } from './views/help-page.tsx';
import { StartPage } from './views/start-page.tsx';

const counted = new Map<Locale, OfferCounts>();

/** The base catalogue is a file that does not change while the application runs, so it is counted once. */
function offerCounts(locale: Locale): OfferCounts {
  const known = counted.get(locale);
  if (known) return known;
  const words = readVocabulary().leefgebieden;
  const labels = LIFE_DOMAINS.map((id) => ({ id, label: words.get(id)?.[locale] ?? id }));
  const counts = countOffer(readBaseCatalogue().map(toInstrument), labels);
  counted.set(locale, counts);
  return counts;
}

const homeIn = ({ var: { session } }: Ctx): Home | null => (session === null ? null : homeOf(session.roles));

export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: pageLinks.start,
    access: 'public',
    handle: (c) =>
      render(c, <StartPage shell={shellOf(c)} counts={offerCounts(c.var.locale)} home={homeIn(c)} />),
  },
  {
    method: 'GET',
    path: pageLinks.help,
    access: 'public',
    handle: (c) => render(c, <HelpPage shell={shellOf(c)} />),
  },
  {
    method: 'GET',
    path: pageLinks.gallery,
    access: 'public',
    handle: (c) => {
      c.header('X-Robots-Tag', 'noindex');
      return render(c, <GalleryPage shell={shellOf(c)} />);
    },
  },
  ...explainRoutes,
];
