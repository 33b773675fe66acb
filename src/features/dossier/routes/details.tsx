import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { seenField, undoneBy } from '../../../platform/web/seen.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { detailsFields, parseDetails, readDetails, typedOf } from '../forms/person.ts';
import { dossierLinks } from '../links.ts';
import { fullName } from '../person.ts';
import { coachesIn, ownMunicipalities } from '../queries/around.ts';
import { changePerson, createPerson, lockPerson } from '../queries/change.ts';
import { selectPersonForCoach } from '../queries/seen.ts';
import { DetailsPage, type DetailsProps } from '../views/details-page.tsx';

const access = ['coach'] as const;

const page = (c: Ctx, props: Omit<DetailsProps, 'shell'>): Promise<Response> =>
  render(c, <DetailsPage shell={shellOf(c)} {...props} />, {
    status: props.meanwhile.length > 0 ? 409 : props.problems.length > 0 ? 400 : 200,
    cache: 'no-store',
  });

/** A dossier that begins: nobody else can have changed it. */
const fresh = { person: null, seen: null, meanwhile: [], coaches: [] } as const;

const thisYear = (c: Ctx): number => c.var.deps.clock().getUTCFullYear();

async function begin(c: Ctx): Promise<Response> {
  const municipalities = await asViewer(c, ownMunicipalities);
  const typed = { ...readDetails(new URLSearchParams()), municipality: onlyOne(municipalities) };
  return page(c, { ...fresh, typed, problems: [], municipalities });
}

const onlyOne = (list: readonly { readonly id: string }[]): string =>
  list.length === 1 ? (list[0]?.id ?? '') : '';

async function create(c: Ctx): Promise<Response> {
  const typed = readDetails(await readForm(c));
  const municipalities = await asViewer(c, ownMunicipalities);
  const parsed = parseDetails(typed, { municipalities, thisYear: thisYear(c) });
  if (!parsed.ok) return page(c, { ...fresh, typed, problems: parsed.problems, municipalities });
  const id = await asViewer(c, (tx, viewer) => createPerson(tx, viewer, parsed.value));
  return c.redirect(`${dossierLinks.dossier(id)}?bewaard=1`, 303);
}

/** The person, and what may be chosen for it; null when this is not for the viewer. */
const look = (c: Ctx) =>
  asViewer(c, async (tx, viewer) => {
    const person = await selectPersonForCoach(tx, viewer, c.req.param('id') ?? '', 'dossier-bekijken');
    if (person === null) return null;
    const own = await ownMunicipalities(tx, viewer);
    const its = { id: person.municipality, name: person.municipalityName };
    const municipalities = own.some(({ id }) => id === its.id) ? own : [its, ...own];
    const found = await coachesIn(
      tx,
      viewer,
      municipalities.map(({ id }) => id),
    );
    const now = { id: person.coachId, name: person.coachName };
    const coaches = found.some(({ id }) => id === now.id) ? found : [now, ...found];
    return { person, municipalities, coaches };
  });

async function edit(c: Ctx): Promise<Response> {
  const found = await look(c);
  if (found === null) return refuse(c, 'notFound');
  const { person, municipalities, coaches } = found;
  const shown = { id: person.id, name: fullName(person) };
  const typed = typedOf(person);
  const untouched = { typed, seen: typed, problems: [], meanwhile: [] };
  return page(c, { person: shown, ...untouched, municipalities, coaches });
}

async function change(c: Ctx): Promise<Response> {
  const found = await look(c);
  if (found === null) return refuse(c, 'notFound');
  const { municipalities, coaches } = found;
  const form = await readForm(c);
  const typed = readDetails(form);
  const parsed = parseDetails(typed, { municipalities, thisYear: thisYear(c) });
  const around = { person: { id: found.person.id, name: fullName(found.person) }, municipalities, coaches };
  if (!parsed.ok) {
    const seen = readDetails(form, seenField);
    return page(c, { ...around, typed, seen, problems: parsed.problems, meanwhile: [] });
  }
  const coachId = coaches.find(({ id }) => id === typed.coach)?.id ?? found.person.coachId;
  const outcome = await asViewer(c, async (tx, viewer) => {
    await lockPerson(tx, viewer, found.person);
    // Once more, and now for the change: in the meantime it may have gone to somebody else.
    const person = await selectPersonForCoach(tx, viewer, found.person.id, 'dossier-wijzigen');
    if (person === null) return null;
    const seen = typedOf(person);
    const meanwhile = undoneBy(detailsFields, form, seen, typedOf({ ...parsed.value, coachId }));
    if (meanwhile.length > 0) return { seen, meanwhile };
    await changePerson(tx, viewer, person, parsed.value, coachId);
    return 'changed';
  });
  if (outcome === null) return refuse(c, 'notFound');
  if (outcome !== 'changed') return page(c, { ...around, typed, problems: [], ...outcome });
  return c.redirect(`${dossierLinks.dossier(found.person.id)}?bewaard=1`, 303);
}

export const detailsRoutes: readonly Route[] = [
  { method: 'GET', path: dossierLinks.add, access, handle: begin },
  { method: 'POST', path: dossierLinks.add, access, handle: create },
  { method: 'GET', path: dossierLinks.edit(':id'), access, handle: edit },
  { method: 'POST', path: dossierLinks.edit(':id'), access, handle: change },
];
