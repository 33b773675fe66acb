import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { idIn, readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { selectPersonForCoach } from '../../dossier/index.ts';
import { parseAgreement, readAgreement, typedAgreement } from '../forms/agreement.ts';
import { guidanceLinks } from '../links.ts';
import { agree, agreementWith } from '../queries/agreements.ts';
import { AgreementPage } from '../views/agreement-page.tsx';
import { personIdOf } from './contact.tsx';

const access = ['coach'] as const;

const find = (c: Ctx) =>
  asViewer(c, async (tx, viewer) => {
    const person = await selectPersonForCoach(tx, viewer, personIdOf(c), 'contact-bijhouden');
    if (person === null || person.archivedAt !== null) return null;
    return { person, agreement: await agreementWith(tx, viewer, person) };
  });

async function show(c: Ctx): Promise<Response> {
  const found = await find(c);
  if (found === null) return refuse(c, 'notFound');
  const typed = typedAgreement(found.agreement);
  const given = { shell: shellOf(c), person: found.person, newId: c.var.deps.ids(), typed };
  return render(c, <AgreementPage {...given} problems={new Map()} />, { cache: 'no-store' });
}

async function store(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const typed = readAgreement(form);
  const parsed = parseAgreement(typed);
  const newId = idIn(form, c.var.deps.ids);
  const person = await asViewer(c, async (tx, viewer) => {
    const found = await selectPersonForCoach(tx, viewer, personIdOf(c), 'contact-bijhouden');
    if (found === null || found.archivedAt !== null) return null;
    if (parsed.ok) await agree(tx, viewer, found, newId, parsed.value);
    return found;
  });
  if (person === null) return refuse(c, 'notFound');
  if (parsed.ok) return c.redirect(`${guidanceLinks.contact(person.id)}?bewaard=1`, 303);
  const view = <AgreementPage shell={shellOf(c)} {...{ person, newId, typed }} problems={parsed.problems} />;
  return render(c, view, { status: 400, cache: 'no-store' });
}

export const agreementRoutes: readonly Route[] = [
  { method: 'GET', path: guidanceLinks.agreement(':id'), access, handle: show },
  { method: 'POST', path: guidanceLinks.agreement(':id'), access, handle: store },
];
