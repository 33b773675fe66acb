import type { Viewer } from '../../../platform/audit/index.ts';
import { asViewer } from '../../../platform/auth/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { isId } from '../../../shared/ids.ts';
import { selectPersonForCoach } from '../../dossier/index.ts';
import { type Step, stepsOf } from '../../route/index.ts';
import { type Contact, saysTheSame } from '../contact.ts';
import { type ContactProblems, parseContact, readContact, typedContact } from '../forms/contact.ts';
import { guidanceLinks } from '../links.ts';
import { changeContact, findContact, removeContact } from '../queries/contacts.ts';
import { ContactDetailsPage, type ContactDetailsProps } from '../views/contact-details-page.tsx';
import { personIdOf } from './contact.tsx';

const access = ['coach'] as const;
const nothingWrong: ContactProblems = new Map();

/** A contact in an open dossier that this coach may see. */
async function find(c: Ctx, tx: Tx, viewer: Viewer) {
  const id = c.req.param('contact') ?? '';
  const person = await selectPersonForCoach(tx, viewer, personIdOf(c), 'contact-bijhouden');
  if (person === null || person.archivedAt !== null || !isId(id)) return null;
  const contact = await findContact(tx, viewer, person, id);
  if (contact === undefined) return null;
  return { person, contact, steps: await stepsOf(tx, viewer, person) };
}

/** Steps of the current route, and the one it was already about. */
const stepsFor = ({ contact, steps }: { contact: Contact; steps: readonly Step[] }): ReadonlySet<string> =>
  new Set([...steps.map(({ id }) => id), ...(contact.stepId === null ? [] : [contact.stepId])]);

function page(c: Ctx, props: Omit<ContactDetailsProps, 'shell'>): Promise<Response> {
  const status = props.stale ? 409 : props.problems.size > 0 ? 400 : 200;
  return render(c, <ContactDetailsPage shell={shellOf(c)} {...props} />, { status, cache: 'no-store' });
}

async function show(c: Ctx): Promise<Response> {
  const found = await asViewer(c, (tx, viewer) => find(c, tx, viewer));
  if (found === null) return refuse(c, 'notFound');
  const justSaved = c.req.query('nieuw') !== undefined;
  const typed = typedContact(found.contact);
  return page(c, { ...found, typed, problems: nothingWrong, justSaved, stale: false });
}

async function change(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const typed = readContact(form);
  const outcome = await asViewer(c, async (tx, viewer) => {
    const found = await find(c, tx, viewer);
    if (found === null) return null;
    const fresh = form.get('versie') === String(found.contact.version);
    const parsed = parseContact(typed, viewer.now, stepsFor(found));
    if (!parsed.ok) return { ...found, fresh, problems: parsed.problems };
    // Whoever wrote it, and however often it was sent: it stands there.
    if (saysTheSame(found.contact, parsed.value)) return 'changed';
    if (!fresh) return { ...found, fresh, problems: nothingWrong };
    if (await changeContact(tx, viewer, found.person, found.contact, parsed.value)) return 'changed';
    const now = await find(c, tx, viewer);
    if (now !== null && saysTheSame(now.contact, parsed.value)) return 'changed';
    return now && { ...now, fresh: false, problems: nothingWrong };
  });
  if (outcome === null) return refuse(c, 'notFound');
  if (outcome === 'changed') return c.redirect(`${guidanceLinks.contact(personIdOf(c))}?bewaard=1`, 303);
  const { fresh, problems, ...found } = outcome;
  return page(c, { ...found, typed, problems, justSaved: false, stale: !fresh });
}

async function remove(c: Ctx): Promise<Response> {
  const id = c.req.param('contact') ?? '';
  const person = await asViewer(c, async (tx, viewer) => {
    const found = await selectPersonForCoach(tx, viewer, personIdOf(c), 'contact-bijhouden');
    if (found === null || found.archivedAt !== null || !isId(id)) return undefined;
    // Sent twice: it is gone already, and that is what was asked.
    const contact = await findContact(tx, viewer, found, id);
    if (contact !== undefined) await removeContact(tx, viewer, found, contact);
    return found.id;
  });
  if (person === undefined) return refuse(c, 'notFound');
  return c.redirect(`${guidanceLinks.contact(person)}?weg=1`, 303);
}

export const contactDetailRoutes: readonly Route[] = [
  { method: 'GET', path: guidanceLinks.one(':id', ':contact'), access, handle: show },
  { method: 'POST', path: guidanceLinks.one(':id', ':contact'), access, handle: change },
  { method: 'POST', path: guidanceLinks.remove(':id', ':contact'), access, handle: remove },
];
