import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { adviserOf } from '../../choice/index.ts';
import { choiceLinks } from '../links/choices.ts';
import { dossierLinks } from '../links.ts';
import { whoLookedAt } from '../queries/around.ts';
import { closePerson } from '../queries/change.ts';
import { choicesOf } from '../queries/choices.ts';
import { selectPersonForCoach } from '../queries/seen.ts';
import { ChoiceList } from '../views/choice-list.tsx';
import { DossierPage } from '../views/dossier-page.tsx';
import { inTurn, type PersonPart, placed } from './person-part.ts';

const access = ['coach'] as const;

const show =
  (parts: readonly PersonPart[]): Route['handle'] =>
  async (c) => {
    const found = await asViewer(c, async (tx, viewer) => {
      const person = await selectPersonForCoach(tx, viewer, c.req.param('id') ?? '', 'dossier-bekijken');
      if (person === null) return null;
      const choices = await choicesOf(tx, viewer, person);
      const show = (some: readonly PersonPart[]) =>
        inTurn(some.map((part) => () => part.forCoach?.(c, tx, viewer, person)));
      const { top, below, aside } = placed(parts);
      const panels = { top: await show(top), below: await show(below), aside: await show(aside) };
      return { person, choices, panels, looks: await whoLookedAt(tx, viewer, person) };
    });
    if (found === null) return refuse(c, 'notFound');
    const { person, choices } = found;
    const shell = shellOf(c);
    const { compiled } = (await adviserOf(c)).in(shell.locale);
    const list = (
      <ChoiceList
        locale={shell.locale}
        choices={choices}
        href={(choice) => choiceLinks.advice(person.id, choice)}
        make={person.archivedAt === null ? choiceLinks.new(person.id) : null}
        nameOf={(id) => compiled.instruments.find((one) => one.id === id)?.name ?? id}
      />
    );
    const view = (
      <DossierPage
        shell={shell}
        person={person}
        looks={found.looks}
        saved={c.req.query('bewaard') !== undefined}
        choices={() => list}
        panels={found.panels}
      />
    );
    return render(c, view, { cache: 'no-store' });
  };

async function close(c: Ctx): Promise<Response> {
  const closed = (await readForm(c)).get('gesloten') === 'ja';
  const id = await asViewer(c, async (tx, viewer) => {
    const person = await selectPersonForCoach(tx, viewer, c.req.param('id') ?? '', 'dossier-wijzigen');
    if (person !== null) await closePerson(tx, viewer, person, closed);
    return person?.id;
  });
  return id === undefined ? refuse(c, 'notFound') : c.redirect(`${dossierLinks.dossier(id)}?bewaard=1`, 303);
}

export const dossierRoutes = (parts: readonly PersonPart[]): readonly Route[] => [
  { method: 'GET', path: dossierLinks.dossier(':id'), access, handle: show(parts) },
  { method: 'POST', path: dossierLinks.close(':id'), access, handle: close },
];
