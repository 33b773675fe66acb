import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { experimentLinks } from '../links.ts';
import { studiesFor } from '../queries/studies.ts';
import { ListPage } from '../views/list-page.tsx';

async function show(c: Ctx): Promise<Response> {
  const list = await asViewer(c, studiesFor);
  return render(c, <ListPage shell={shellOf(c)} studies={list} />, { cache: 'no-store' });
}

export const listRoutes: readonly Route[] = [
  { method: 'GET', path: experimentLinks.list, access: ['researcher', 'manager'], handle: show },
];
