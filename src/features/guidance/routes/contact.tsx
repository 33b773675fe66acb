import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { idIn, readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { dayInAmsterdam, momentInAmsterdam, plusDays } from '../../../shared/calendar-day.ts';
import { selectPersonForCoach } from '../../dossier/index.ts';
import { byDefault, CHANNELS } from '../contact.ts';
import { dosePerMonth, dosePerWeek, mondayOf, monthBefore } from '../dose.ts';
import { guidanceLinks } from '../links.ts';
import { agreementWith } from '../queries/agreements.ts';
import { addContact, contactsOf } from '../queries/contacts.ts';
import { dosePartsOf } from '../queries/dose.ts';
import { lastHeardOf } from '../queries/heard.ts';
import { ContactPage } from '../views/contact-page.tsx';

const access = ['coach'] as const;
const onAPage = 50;
export const personIdOf = (c: Ctx): string => c.req.param('id') ?? '';

async function show(c: Ctx): Promise<Response> {
  const { deps } = c.var;
  const now = deps.clock();
  const today = dayInAmsterdam(now);
  const unit = c.req.query('per') === 'maanden' ? 'maanden' : 'weken';
  const firstDay = unit === 'weken' ? plusDays(mondayOf(today), -7 * 12) : monthBefore(today, 11);
  const from = momentInAmsterdam(firstDay, '00:00') ?? now;
  const found = await asViewer(c, async (tx, viewer) => {
    const person = await selectPersonForCoach(tx, viewer, personIdOf(c), 'contact-bijhouden');
    if (person === null) return null;
    return {
      person,
      contacts: await contactsOf(tx, viewer, person, onAPage),
      agreement: await agreementWith(tx, viewer, person),
      lastHeard: await lastHeardOf(tx, viewer, person),
      parts: await dosePartsOf(tx, viewer, person.id, { from, to: new Date(now.getTime() + 1) }),
    };
  });
  if (found === null) return refuse(c, 'notFound');
  const spans = unit === 'weken' ? dosePerWeek(found.parts, today, 13) : dosePerMonth(found.parts, today, 12);
  const done =
    c.req.query('weg') !== undefined ? 'removed' : c.req.query('bewaard') !== undefined ? 'saved' : null;
  const view = (
    <ContactPage shell={shellOf(c)} {...found} {...{ unit, spans, now, done }} newId={deps.ids()} />
  );
  return render(c, view, { cache: 'no-store' });
}

/** One tap on what it was: stored, with the rest as it mostly is. */
async function log(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const channel = CHANNELS.find((one) => one === form.get('kanaal'));
  const id = idIn(form, c.var.deps.ids);
  const person = await asViewer(c, async (tx, viewer) => {
    const found = await selectPersonForCoach(tx, viewer, personIdOf(c), 'contact-bijhouden');
    if (found === null || found.archivedAt !== null) return null;
    if (channel !== undefined) {
      const details = byDefault(channel, form.get('bereikt') !== 'nee', viewer.now);
      await addContact(tx, viewer, found, id, details);
    }
    return found.id;
  });
  if (person === null) return refuse(c, 'notFound');
  // Sent without a tile: nothing is stored, and the page asks again.
  if (channel === undefined) return c.redirect(guidanceLinks.contact(person), 303);
  return c.redirect(`${guidanceLinks.one(person, id)}?nieuw=1`, 303);
}

export const contactRoutes: readonly Route[] = [
  { method: 'GET', path: guidanceLinks.contact(':id'), access, handle: show },
  { method: 'POST', path: guidanceLinks.contact(':id'), access, handle: log },
];
