import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { adviserOf } from '../../choice/index.ts';
import { inDutch } from '../in-dutch.ts';
import { ownChoiceLinks } from '../links/choices.ts';
import { dossierLinks } from '../links.ts';
import { whoLookedAt } from '../queries/around.ts';
import { choicesOf } from '../queries/choices.ts';
import { selectOwnPerson } from '../queries/seen.ts';
import { ChoiceList } from '../views/choice-list.tsx';
import { MinePage, NoStep } from '../views/mine-page.tsx';

const access = ['jobSeeker'] as const;
/** More than anybody's dossier has; whoever asks for the own data gets all of it. */
const everyLook = 100_000;

async function show(c: Ctx): Promise<Response> {
  const found = await asViewer(c, async (tx, viewer) => {
    const person = await selectOwnPerson(tx, viewer, 'eigen-dossier-bekijken');
    if (person === null) return { person, choices: [], looks: [] };
    const choices = await choicesOf(tx, viewer, person);
    const looks = await whoLookedAt(tx, viewer, person);
    // What somebody does with the own dossier is no news.
    return { person, choices, looks: looks.filter(({ activity }) => !activity.startsWith('eigen-')) };
  });
  const shell = shellOf(c);
  const { person, choices, looks } = found;
  const { compiled } = (await adviserOf(c)).in(shell.locale);
  const list = () =>
    choices.length === 0 ? (
      <NoStep shell={shell} />
    ) : (
      <ChoiceList
        locale={shell.locale}
        choices={choices}
        href={ownChoiceLinks.advice}
        make={null}
        nameOf={(id) => compiled.instruments.find((one) => one.id === id)?.name ?? id}
      />
    );
  return render(c, <MinePage shell={shell} person={person} looks={looks} choices={list} />, {
    cache: 'no-store',
  });
}

async function download(c: Ctx): Promise<Response> {
  const found = await asViewer(c, async (tx, viewer) => {
    const person = await selectOwnPerson(tx, viewer, 'eigen-dossier-downloaden');
    if (person === null) return null;
    const choices = await choicesOf(tx, viewer, person);
    return { person, choices, looks: await whoLookedAt(tx, viewer, person, everyLook) };
  });
  if (found === null) return refuse(c, 'notFound');
  return c.body(JSON.stringify(inDutch(found), null, 2), 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': 'attachment; filename="mijn-gegevens.json"',
    'Cache-Control': 'no-store',
  });
}

export const mineRoutes: readonly Route[] = [
  { method: 'GET', path: dossierLinks.mine, access, handle: show },
  { method: 'GET', path: dossierLinks.download, access, handle: download },
];
