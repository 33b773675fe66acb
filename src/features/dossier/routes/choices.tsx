import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Viewer } from '../../../platform/audit/index.ts';
import { asViewer } from '../../../platform/auth/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import {
  type Adviser,
  advicePdf,
  adviceScreen,
  adviserOf,
  type Carrier,
  pairs,
  pdfHeaders,
  questionsScreen,
  readChoiceForm,
  routesScreen,
  type Situation,
  submittedFrom,
  submittedOf,
  toDutch,
  whyScreen,
} from '../../choice/index.ts';
import type { ChoiceRecord } from '../choice-record.ts';
import { choiceLinks as links } from '../links/choices.ts';
import { addChoice, findChoice } from '../queries/choices.ts';
import { type PersonForCoach, selectPersonForCoach } from '../queries/seen.ts';
import { snapshotOf } from '../snapshot.ts';
import type { PersonPart } from './person-part.ts';
import { thenOf } from './then.tsx';

const access = ['coach'] as const;
const idOf = (c: Ctx): string => c.req.param('id') ?? '';

/** A stored choice and the person whose it is, for a coach who may see both. */
export interface Found {
  readonly person: PersonForCoach;
  readonly choice: ChoiceRecord;
}

export async function findForCoach(tx: Tx, viewer: Viewer, c: Ctx): Promise<Found | null> {
  const person = await selectPersonForCoach(tx, viewer, idOf(c), 'keuze-maken');
  if (person === null) return null;
  const choice = await findChoice(tx, viewer, person, c.req.param('keuze') ?? '');
  return choice === undefined ? null : { person, choice };
}

const questionsCarrier = (person: PersonForCoach): Carrier => ({
  to: { questions: links.new(person.id), advice: links.store(person.id), routes: '', why: '', pdf: '' },
  fields: null,
  home: links.dossier(person.id),
  person: person.givenName,
  decide: null,
});

/** A closed dossier is read, not changed. */
function adoptWith(parts: readonly PersonPart[], { person, choice }: Found): string | null {
  if (person.archivedAt !== null) return null;
  return parts.find(({ adopt }) => adopt)?.adopt?.(person.id, choice.id) ?? null;
}

const storedCarrier = (
  parts: readonly PersonPart[],
  { person, choice }: Found,
  news: Carrier['news'],
): Carrier => ({
  to: {
    questions: `${links.new(person.id)}?van=${choice.id}`,
    advice: links.advice(person.id, choice.id),
    routes: links.routes(person.id, choice.id),
    why: links.why(person.id, choice.id),
    pdf: links.pdf(person.id, choice.id),
  },
  fields: null,
  home: links.dossier(person.id),
  person: person.givenName,
  decide: links.decide(person.id, choice.id),
  news,
  adopt: adoptWith(parts, { person, choice }),
});

/** The answers of a stored choice; content may have lost an instrument since, and then that answer is left out. */
export function situationOf(adviser: Adviser, choice: ChoiceRecord): Situation {
  const parsed = adviser.parse(choice.situation);
  if (parsed.ok) return parsed.situation;
  const broken = new Set(parsed.problems.map((p) => p.pointer.split('/')[1]));
  const rest = Object.fromEntries(Object.entries(choice.situation).filter(([name]) => !broken.has(name)));
  const again = adviser.parse(rest);
  return again.ok ? again.situation : {};
}

const ask: Route['handle'] = async (c) => {
  const adviser = await adviserOf(c);
  const from = c.req.query('van');
  const found = await asViewer(c, async (tx, viewer) => {
    const person = await selectPersonForCoach(tx, viewer, idOf(c), 'keuze-maken');
    const choice = person && from ? await findChoice(tx, viewer, person, from) : undefined;
    return person && { person, choice };
  });
  if (found === null) return refuse(c, 'notFound');
  // What the dossier knows already is not asked again.
  const known: Situation = found.choice
    ? situationOf(adviser, found.choice)
    : { municipality: found.person.municipalityName };
  const submitted = submittedOf(known);
  return render(c, questionsScreen(c, adviser, questionsCarrier(found.person), submitted), {
    cache: 'no-store',
  });
};

const store: Route['handle'] = async (c) => {
  const [form, adviser] = await Promise.all([readForm(c), adviserOf(c)]);
  const submitted = submittedFrom(form);
  const read = readChoiceForm(adviser.schema, submitted);
  const done = await asViewer(c, async (tx, viewer) => {
    const person = await selectPersonForCoach(tx, viewer, idOf(c), 'keuze-maken');
    if (person === null || !read.ok) return person && { person, id: null };
    const answer = adviser.advise(read.situation);
    const id = await addChoice(tx, viewer, person, {
      situation: toDutch(read.situation),
      rulesVersion: answer.advice.version,
      advice: snapshotOf(answer, (row) => adviser.compiled.instruments[row]?.id ?? ''),
    });
    return { person, id };
  });
  if (done === null) return refuse(c, 'notFound');
  if (done.id !== null) return c.redirect(links.advice(done.person.id, done.id), 303);
  const carrier = { ...questionsCarrier(done.person), fields: pairs(submitted) };
  const wrong = read.ok ? [] : read.wrong;
  return render(c, questionsScreen(c, adviser, carrier, submitted, wrong), {
    status: 400,
    cache: 'no-store',
  });
};

export type Screen = (
  c: Ctx,
  adviser: Adviser,
  carrier: Carrier,
  s: Situation,
) => JSX.Element | Promise<JSX.Element>;

const show =
  (parts: readonly PersonPart[], screen: Screen): Route['handle'] =>
  async (c) => {
    const found = await asViewer(c, async (tx, viewer) => {
      const one = await findForCoach(tx, viewer, c);
      return one && { ...one, ...(await thenOf(c, tx, one.choice)) };
    });
    if (found === null) return refuse(c, 'notFound');
    const { adviser, news } = found;
    const carrier = storedCarrier(parts, found, news);
    const page = await screen(c, adviser, carrier, situationOf(adviser, found.choice));
    return render(c, page, { cache: 'no-store' });
  };

/** *Waarom en wat als*: a link names an instrument; a changed answer is posted, so that it never stands in an address. */
export const whyAsked: Screen = async (c, adviser, carrier, s) => {
  const form = c.req.method === 'POST' ? await readForm(c) : new URLSearchParams();
  const instrument = form.get('instrument') ?? c.req.query('instrument');
  return whyScreen(c, adviser, carrier, s, { instrument, whatIf: form.get('wat-als') ?? undefined });
};

/** The same advice on paper, with the first name of the person. */
export function paper(c: Ctx, adviser: Adviser, s: Situation, givenName: string): Response {
  const { deps, locale, tenant } = c.var;
  const options = { owner: tenant.name, made: deps.clock(), person: givenName };
  return c.body(advicePdf(adviser, s, locale, options), 200, pdfHeaders(locale));
}

const pdf: Route['handle'] = async (c) => {
  const found = await asViewer(c, async (tx, viewer) => {
    const one = await findForCoach(tx, viewer, c);
    return one && { ...one, ...(await thenOf(c, tx, one.choice)) };
  });
  if (found === null) return refuse(c, 'notFound');
  return paper(c, found.adviser, situationOf(found.adviser, found.choice), found.person.givenName);
};

const one = '/dossiers/:id/keuzes/:keuze';
export const choiceRoutes = (parts: readonly PersonPart[]): readonly Route[] => [
  { method: 'GET', path: '/dossiers/:id/keuze', access, handle: ask },
  { method: 'POST', path: '/dossiers/:id/keuzes', access, handle: store },
  { method: 'GET', path: one, access, handle: show(parts, adviceScreen) },
  { method: 'GET', path: `${one}/routes`, access, handle: show(parts, routesScreen) },
  { method: 'GET', path: `${one}/waarom`, access, handle: show(parts, whyAsked) },
  { method: 'POST', path: `${one}/waarom`, access, handle: show(parts, whyAsked) },
  { method: 'GET', path: `${one}/advies.pdf`, access, handle: pdf },
];
