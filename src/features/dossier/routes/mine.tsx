import { asViewer } from '../../../platform/auth/index.ts';
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
import { inTurn, type PersonPart, placed } from './person-part.ts';

const access = ['jobSeeker'] as const;
/** More than anybody's dossier has; whoever asks for the own data gets all of it. */
const everyLook = 100_000;

const show =
  (parts: readonly PersonPart[]): Route['handle'] =>
  async (c) => {
    const found = await asViewer(c, async (tx, viewer) => {
      const person = await selectOwnPerson(tx, viewer, 'eigen-dossier-bekijken');
      if (person === null) return { person, choices: [], looks: [], panels: [], asides: [] };
      const choices = await choicesOf(tx, viewer, person);
      const looks = await whoLookedAt(tx, viewer, person);
      const show = (some: readonly PersonPart[]) =>
        inTurn(some.map((part) => () => part.forSelf?.(c, tx, viewer, person)));
      const { top, below, aside } = placed(parts);
      const panels = await show([...top, ...below]);
      const asides = await show(aside);
      // What somebody does with the own dossier is no news.
      return {
        person,
        choices,
        panels,
        asides,
        looks: looks.filter(({ activity }) => !activity.startsWith('eigen-')),
      };
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
    const view = (
      <MinePage {...{ shell, person, looks }} choices={list} panels={found.panels} asides={found.asides} />
    );
    return render(c, view, { cache: 'no-store' });
  };

const download =
  (parts: readonly PersonPart[]): Route['handle'] =>
  async (c) => {
    const found = await asViewer(c, async (tx, viewer) => {
      const person = await selectOwnPerson(tx, viewer, 'eigen-dossier-downloaden');
      if (person === null) return null;
      const choices = await choicesOf(tx, viewer, person);
      const more = await inTurn(parts.map((part) => () => part.ownData?.(tx, viewer, person)));
      const looks = await whoLookedAt(tx, viewer, person, everyLook);
      return Object.assign(inDutch({ person, choices, looks }), ...more);
    });
    if (found === null) return refuse(c, 'notFound');
    return c.body(JSON.stringify(found, null, 2), 200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="mijn-gegevens.json"',
      'Cache-Control': 'no-store',
    });
  };

export const mineRoutes = (parts: readonly PersonPart[]): readonly Route[] => [
  { method: 'GET', path: dossierLinks.mine, access, handle: show(parts) },
  { method: 'GET', path: dossierLinks.download, access, handle: download(parts) },
];
