import type { JSX } from 'hono/jsx/jsx-runtime';
import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import {
  type Adviser,
  adviceScreen,
  adviserOf,
  type Carrier,
  routesScreen,
  type Situation,
} from '../../choice/index.ts';
import { ownChoiceLinks as links } from '../links/choices.ts';
import { findChoice } from '../queries/choices.ts';
import { selectOwnPerson } from '../queries/seen.ts';
import { situationOf, whyAsked } from './choices.tsx';

const access = ['jobSeeker'] as const;

/** The person looks at the own choices; changing is done together. */
const carrierOf = (choice: string): Carrier => ({
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
});

const show =
  (
    screen: (c: Ctx, adviser: Adviser, carrier: Carrier, s: Situation) => JSX.Element | Promise<JSX.Element>,
  ): Route['handle'] =>
  async (c) => {
    const adviser = await adviserOf(c);
    const choice = await asViewer(c, async (tx, viewer) => {
      const person = await selectOwnPerson(tx, viewer, 'eigen-dossier-bekijken');
      return person === null ? undefined : findChoice(tx, viewer, person, c.req.param('keuze') ?? '');
    });
    if (choice === undefined) return refuse(c, 'notFound');
    const page = await screen(c, adviser, carrierOf(choice.id), situationOf(adviser, choice));
    return render(c, page, {
      cache: 'no-store',
    });
  };

const one = '/mijn/keuzes/:keuze';
export const ownChoiceRoutes: readonly Route[] = [
  { method: 'GET', path: one, access, handle: show(adviceScreen) },
  { method: 'GET', path: `${one}/routes`, access, handle: show(routesScreen) },
  { method: 'GET', path: `${one}/waarom`, access, handle: show(whyAsked) },
  { method: 'POST', path: `${one}/waarom`, access, handle: show(whyAsked) },
];
