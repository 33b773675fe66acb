import { render } from '../../platform/web/render.ts';
import type { Route } from '../../platform/web/route.ts';
import { shellOf } from '../../platform/web/shell.ts';
import { pageLinks } from './links.ts';
import { GalleryPage } from './views/gallery-page.tsx';
import { HelpPage } from './views/help-page.tsx';
import { StartPage } from './views/start-page.tsx';

export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: pageLinks.start,
    access: 'public',
    handle: (c) => render(c, <StartPage shell={shellOf(c)} counts={null} />),
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
];
