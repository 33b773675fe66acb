import { offerLinks } from '../src/features/catalogue/links.ts';
import { pageLinks } from '../src/features/pages/links.ts';
import type { Address } from './support/arrive.ts';

export interface ListedPage extends Address {
  name: string;
}

/** Every page that a visitor can see: add yours, and it is looked at in both languages and at every size. */
export const pages: readonly ListedPage[] = [
  { name: 'start', path: pageLinks.start },
  { name: 'help', path: pageLinks.help },
  { name: 'gallery', path: pageLinks.gallery },
  { name: 'offer', path: offerLinks.all },
  { name: 'offer, searched with a typing error', path: offerLinks.searching('schuldhupl') },
  { name: 'offer, filtered', path: '/aanbod?leefgebied=geld&uren=8&open=ja&vorm=groep&vorm=individueel' },
  { name: 'offer, nothing found', path: offerLinks.searching('klussen') },
  { name: 'offer, an unknown filter', path: '/aanbod?leefgebied=maan' },
  { name: 'instrument', path: offerLinks.instrument('ips') },
  { name: 'instrument without research', path: offerLinks.instrument('loonkostensubsidie') },
  { name: 'instrument with a note', path: offerLinks.instrument('mobility-mentoring') },
  { name: 'comparison', path: offerLinks.comparing(['ips', 'jobcoaching', 'taalles-nt2']) },
  { name: 'comparison of nothing', path: offerLinks.compare },
];
