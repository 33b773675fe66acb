import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { type MunicipalityProblem, parseMunicipality } from '../forms/municipality.ts';
import { organisationLinks } from '../links.ts';
import { addMunicipality, listMunicipalities } from '../queries/municipalities.ts';
import { ManagePage } from '../views/manage-page.tsx';
import { MunicipalitiesPage } from '../views/municipalities-page.tsx';

const access = ['administrator'] as const;

async function municipalities(c: Ctx, name = '', problem?: MunicipalityProblem): Promise<Response> {
  const list = await asViewer(c, listMunicipalities);
  const view = <MunicipalitiesPage shell={shellOf(c)} municipalities={list} name={name} problem={problem} />;
  return render(c, view, { status: problem === undefined ? 200 : 400, cache: 'no-store' });
}

async function add(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const name = form.get('name') ?? '';
  const parsed = parseMunicipality(form);
  if (!parsed.ok) return municipalities(c, name, parsed.problems[0]);
  const added = await asViewer(c, (tx, viewer) => addMunicipality(tx, viewer, parsed.value));
  return added ? c.redirect(organisationLinks.municipalities, 303) : municipalities(c, name, 'taken');
}

export const manageRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: organisationLinks.manage,
    access: ['administrator', 'manager'],
    handle: (c) => render(c, <ManagePage shell={shellOf(c)} />, { cache: 'no-store' }),
  },
  { method: 'GET', path: organisationLinks.municipalities, access, handle: (c) => municipalities(c) },
  { method: 'POST', path: organisationLinks.municipalities, access, handle: add },
];
