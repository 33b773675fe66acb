import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { type Adviser, adviserOf } from '../../choice/index.ts';
import { ROUTE_NAMES } from '../choice-record.ts';
import { type ReadDecision, readDecision, type TypedDecision, typedDecision } from '../forms/decision.ts';
import { choiceLinks as links } from '../links/choices.ts';
import { addDecision } from '../queries/choices.ts';
import { DecisionPage } from '../views/decision-page.tsx';
import { type Found, findForCoach } from './choices.tsx';

const access = ['coach'] as const;
const EMPTY: TypedDecision = { what: '', instrument: '', by: '', reason: '' };

function page(
  c: Ctx,
  adviser: Adviser,
  { person, choice }: Found,
  typed: TypedDecision,
  read?: ReadDecision,
) {
  const { locale } = c.var;
  const { instruments } = adviser.in(locale).compiled;
  const proposed = new Set(choice.advice.routes.map((r) => r.name));
  return (
    <DecisionPage
      shell={shellOf(c)}
      back={links.advice(person.id, choice.id)}
      action={links.decide(person.id, choice.id)}
      person={person.givenName}
      routes={ROUTE_NAMES.filter((name) => proposed.has(name))}
      instruments={[...instruments].sort((a, b) => a.name.localeCompare(b.name, locale))}
      typed={typed}
      problems={read === undefined || read.ok ? new Map() : read.problems}
    />
  );
}

const ask: Route['handle'] = async (c) => {
  const adviser = await adviserOf(c);
  const found = await asViewer(c, (tx, viewer) => findForCoach(tx, viewer, c));
  return found === null
    ? refuse(c, 'notFound')
    : render(c, page(c, adviser, found, EMPTY), { cache: 'no-store' });
};

const decide: Route['handle'] = async (c) => {
  const [form, adviser] = await Promise.all([readForm(c), adviserOf(c)]);
  const typed = typedDecision(form);
  const done = await asViewer(c, async (tx, viewer) => {
    const found = await findForCoach(tx, viewer, c);
    if (found === null) return null;
    const read = readDecision(typed, found.choice.advice, new Set(adviser.compiled.indexOf.keys()));
    if (read.ok) await addDecision(tx, viewer, found.person, found.choice.id, read.value);
    return { found, read };
  });
  if (done === null) return refuse(c, 'notFound');
  if (done.read.ok) return c.redirect(links.dossier(done.found.person.id), 303);
  return render(c, page(c, adviser, done.found, typed, done.read), { status: 400, cache: 'no-store' });
};

const path = '/dossiers/:id/keuzes/:keuze/besluit';
export const decideRoutes: readonly Route[] = [
  { method: 'GET', path, access, handle: ask },
  { method: 'POST', path, access, handle: decide },
];
