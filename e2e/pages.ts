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
];
