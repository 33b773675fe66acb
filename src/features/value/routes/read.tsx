import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { hasRole, shellOf } from '../../../platform/web/shell.ts';
import { readWhatIf } from '../forms/what-if.ts';
import { valueLinks } from '../links.ts';
import { sumOf } from '../model.ts';
import { outcomeOf } from '../outcome.ts';
import { findModel, listModels } from '../queries/models.ts';
import { valueTexts } from '../texts/value.ts';
import { ListPage } from '../views/list-page.tsx';
import { ModelPage } from '../views/model-page.tsx';
import { findingsNow } from './findings.ts';
import { namesFor } from './names.ts';
import { storyCountsFor } from './stories.ts';

/** A researcher reads what is published; a manager makes it. */
export const readers = ['manager', 'researcher'] as const;

export const mayChange = (c: Ctx): boolean => hasRole(c.var.session, 'manager');

async function list(c: Ctx): Promise<Response> {
  const { models, names, standing } = await asViewer(c, async (tx, viewer) => ({
    models: await listModels(tx, viewer, { drafts: mayChange(c) }),
    names: await namesFor(c, tx),
    standing: (await findingsNow(tx)).standing,
  }));
  const view = <ListPage {...{ shell: shellOf(c), models, names, standing }} mayChange={mayChange(c)} />;
  return render(c, view, { cache: 'no-store' });
}

const told = ['bewaard', 'regel', 'weg'] as const;

function toldIn(c: Ctx): string | null {
  const t = valueTexts[c.var.locale];
  const words = { bewaard: t.saved, regel: t.lineSaved, weg: t.lineRemoved };
  const what = told.find((one) => one === c.req.query('gedaan'));
  return what === undefined ? null : words[what];
}

async function show(c: Ctx): Promise<Response> {
  const found = await asViewer(c, async (tx, viewer) => {
    const model = await findModel(tx, viewer, c.req.param('waarde') ?? '', { drafts: mayChange(c) });
    if (model === null) return null;
    const { standing } = await findingsNow(tx);
    const stories = await storyCountsFor(tx, viewer, model);
    return { model, standing, stories, names: await namesFor(c, tx) };
  });
  if (found === null) return refuse(c, 'notFound');
  const { model, names, standing, stories } = found;
  const outcome = outcomeOf(sumOf(model, standing));
  const whatIf = readWhatIf(model, (name) => c.req.query(name), outcome.ok);
  const view = (
    <ModelPage
      {...{ shell: shellOf(c), model, outcome, names, whatIf }}
      stories={stories}
      mayChange={mayChange(c)}
      told={toldIn(c)}
    />
  );
  const wrong = whatIf !== null && whatIf.wrong.length > 0;
  return render(c, view, { status: wrong ? 400 : 200, cache: 'no-store' });
}

export const readRoutes: readonly Route[] = [
  { method: 'GET', path: valueLinks.list, access: readers, handle: list },
  { method: 'GET', path: valueLinks.model(':waarde'), access: readers, handle: show },
];
