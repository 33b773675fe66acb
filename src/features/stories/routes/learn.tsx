import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { storyLinks } from '../links.ts';
import { storiesToLearnFrom, studiesToLearnFrom } from '../queries/learn.ts';
import { LearnPage } from '../views/learn-page.tsx';
import { instrumentNames } from './instrument-names.ts';

/** As many as somebody reads with attention before a talk. */
const few = 3;

async function show(c: Ctx): Promise<Response> {
  const draw = Number(/^\d{1,4}$/.exec(c.req.query('keer') ?? '')?.[0] ?? 1);
  const nameOf = await instrumentNames(c);
  const page = await asViewer(c, async (tx, viewer) => {
    const studies = await studiesToLearnFrom(tx, viewer);
    const open = studies.find(({ id }) => id === c.req.query('onderzoek')) ?? studies[0];
    const stories =
      open === undefined ? [] : await storiesToLearnFrom(tx, viewer, { study: open, draw, limit: few });
    return { studies, open, stories };
  });
  const view = <LearnPage shell={shellOf(c)} {...page} nameOf={nameOf} draw={draw} />;
  return render(c, view, { cache: 'no-store' });
}

export const learnRoutes: readonly Route[] = [
  { method: 'GET', path: storyLinks.learn, access: ['coach'], handle: show },
];
