import type { Viewer } from '../../../platform/audit/index.ts';
import { asViewer, forgetAccount } from '../../../platform/auth/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { type EraseProblem, parseErase, type TypedErase, typedErase } from '../forms/erase.ts';
import { dossierLinks } from '../links.ts';
import { fullName } from '../person.ts';
import { erasePerson } from '../queries/retain.ts';
import { type PersonForCoach, selectPersonForCoach } from '../queries/seen.ts';
import { ErasePage } from '../views/erase-page.tsx';
import type { PersonPart } from './person-part.ts';

const access = ['coach'] as const;

/** A closed dossier, for its own coach: a colleague who stands in does not decide this. */
async function findErasable(c: Ctx, tx: Tx, viewer: Viewer): Promise<PersonForCoach | null> {
  const person = await selectPersonForCoach(tx, viewer, c.req.param('id') ?? '', 'dossier-bekijken');
  return person?.archivedAt && person.coachId === viewer.accountId ? person : null;
}

function page(
  c: Ctx,
  person: PersonForCoach,
  typed: TypedErase,
  problems: readonly EraseProblem[] = [],
): Promise<Response> {
  const shown = { id: person.id, name: fullName(person), hasAccount: person.accountId !== null };
  const view = <ErasePage shell={shellOf(c)} person={shown} typed={typed} problems={problems} />;
  return render(c, view, { status: problems.length > 0 ? 400 : 200, cache: 'no-store' });
}

async function show(c: Ctx): Promise<Response> {
  const person = await asViewer(c, (tx, viewer) => findErasable(c, tx, viewer));
  return person === null ? refuse(c, 'notFound') : page(c, person, { name: '', reason: '' });
}

const erase =
  (parts: readonly PersonPart[]): Route['handle'] =>
  async (c) => {
    const typed = typedErase(await readForm(c));
    const outcome = await asViewer(c, async (tx, viewer) => {
      const person = await findErasable(c, tx, viewer);
      if (person === null) return null;
      const parsed = parseErase(typed, fullName(person));
      if (!parsed.ok) return { person, problems: parsed.problems };
      const { accounts } = await erasePerson(tx, viewer, person, parsed.value.reason);
      for (const account of accounts) await forgetAccount(tx, viewer, account);
      return 'erased';
    });
    if (outcome === null) return refuse(c, 'notFound');
    if (outcome !== 'erased') return page(c, outcome.person, typed, outcome.problems);
    for (const { erased } of parts) erased?.(c);
    return c.redirect(`${dossierLinks.list}?verwijderd=1`, 303);
  };

export const eraseRoutes = (parts: readonly PersonPart[]): readonly Route[] => [
  { method: 'GET', path: dossierLinks.erase(':id'), access, handle: show },
  { method: 'POST', path: dossierLinks.erase(':id'), access, handle: erase(parts) },
];
