import type { Viewer } from '../../../platform/audit/index.ts';
import { asViewer } from '../../../platform/auth/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { selectPersonForCoach } from '../../dossier/index.ts';
import { isUuid } from '../contact.ts';
import { parseContact, readContact, typedContact } from '../forms/contact.ts';
import { guidanceLinks } from '../links.ts';
import { changeContact, findContact, removeContact } from '../queries/contacts.ts';
import { ContactDetailsPage, type ContactDetailsProps } from '../views/contact-details-page.tsx';
import { personIdOf } from './contact.tsx';

const access = ['coach'] as const;

/** A contact in an open dossier that this coach may see. */
async function find(c: Ctx, tx: Tx, viewer: Viewer) {
  const id = c.req.param('contact') ?? '';
  const person = await selectPersonForCoach(tx, viewer, personIdOf(c), 'contact-bijhouden');
  if (person === null || person.archivedAt !== null || !isUuid(id)) return null;
  const contact = await findContact(tx, viewer, person, id);
  return contact === undefined ? null : { person, contact };
}

function page(c: Ctx, props: Omit<ContactDetailsProps, 'shell'>): Promise<Response> {
  const status = props.stale ? 409 : props.problems.size > 0 ? 400 : 200;
  return render(c, <ContactDetailsPage shell={shellOf(c)} {...props} />, { status, cache: 'no-store' });
}

async function show(c: Ctx): Promise<Response> {
  const found = await asViewer(c, (tx, viewer) => find(c, tx, viewer));
  if (found === null) return refuse(c, 'notFound');
  const justSaved = c.req.query('nieuw') !== undefined;
  const typed = typedContact(found.contact);
  return page(c, { ...found, typed, problems: new Map(), justSaved, stale: false });
}

async function change(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const typed = readContact(form);
  const parsed = parseContact(typed, c.var.deps.clock());
  const outcome = await asViewer(c, async (tx, viewer) => {
    const found = await find(c, tx, viewer);
    if (found === null) return null;
    const fresh = form.get('versie') === String(found.contact.version);
    if (!parsed.ok || !fresh) return { ...found, fresh };
    if (await changeContact(tx, viewer, found.person, found.contact, parsed.value)) return 'changed';
    const now = await find(c, tx, viewer);
    return now && { ...now, fresh: false };
  });
  if (outcome === null) return refuse(c, 'notFound');
  if (outcome === 'changed') return c.redirect(`${guidanceLinks.contact(personIdOf(c))}?bewaard=1`, 303);
  const { person, contact, fresh } = outcome;
  const problems = parsed.ok ? new Map() : parsed.problems;
  return page(c, { person, contact, typed, problems, justSaved: false, stale: !fresh });
}

async function remove(c: Ctx): Promise<Response> {
  const person = await asViewer(c, async (tx, viewer) => {
    const found = await find(c, tx, viewer);
    if (found !== null) await removeContact(tx, viewer, found.person, found.contact);
    return found?.person.id;
  });
  if (person === undefined) return refuse(c, 'notFound');
  return c.redirect(`${guidanceLinks.contact(person)}?weg=1`, 303);
}

export const contactDetailRoutes: readonly Route[] = [
  { method: 'GET', path: guidanceLinks.one(':id', ':contact'), access, handle: show },
  { method: 'POST', path: guidanceLinks.one(':id', ':contact'), access, handle: change },
  { method: 'POST', path: guidanceLinks.remove(':id', ':contact'), access, handle: remove },
];
