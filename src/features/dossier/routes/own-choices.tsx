import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { adviceScreen, type Carrier, routesScreen } from '../../choice/index.ts';
import { ownChoiceLinks as links } from '../links/choices.ts';
import { findChoice } from '../queries/choices.ts';
import { selectOwnPerson } from '../queries/seen.ts';
import { paper, type Screen, situationOf, whyAsked } from './choices.tsx';
import { thenOf } from './then.tsx';

const access = ['jobSeeker'] as const;

/** The person looks at the own choices; changing is done together. */
const carrierOf = (choice: string, news: Carrier['news']): Carrier => ({
  to: {
    questions: links.mine,
    advice: links.advice(choice),
    routes: links.routes(choice),
    why: links.why(choice),
    pdf: links.pdf(choice),
  },
  fields: null,
  home: links.mine,
  person: null,
  decide: null,
  news,
});

async function findOwn(c: Ctx) {
  return asViewer(c, async (tx, viewer) => {
    const person = await selectOwnPerson(tx, viewer, 'eigen-dossier-bekijken');
    const choice = person && (await findChoice(tx, viewer, person, c.req.param('keuze') ?? ''));
    return person && choice ? { person, choice, ...(await thenOf(c, tx, choice)) } : null;
  });
}

const show =
  (screen: Screen): Route['handle'] =>
  async (c) => {
    const found = await findOwn(c);
    if (found === null) return refuse(c, 'notFound');
    const { adviser, choice, news } = found;
    const page = await screen(c, adviser, carrierOf(choice.id, news), situationOf(adviser, choice));
    return render(c, page, { cache: 'no-store' });
  };

const pdf: Route['handle'] = async (c) => {
  const found = await findOwn(c);
  if (found === null) return refuse(c, 'notFound');
  return paper(c, found.adviser, situationOf(found.adviser, found.choice), found.person.givenName);
};

const one = '/mijn/keuzes/:keuze';
export const ownChoiceRoutes: readonly Route[] = [
  { method: 'GET', path: one, access, handle: show(adviceScreen) },
  { method: 'GET', path: `${one}/routes`, access, handle: show(routesScreen) },
  { method: 'GET', path: `${one}/waarom`, access, handle: show(whyAsked) },
  { method: 'POST', path: `${one}/waarom`, access, handle: show(whyAsked) },
  { method: 'GET', path: `${one}/advies.pdf`, access, handle: pdf },
];
