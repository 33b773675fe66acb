import type { Viewer } from '../../../platform/audit/index.ts';
import { asViewer } from '../../../platform/auth/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { idIn, readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { lockPerson, selectPersonForCoach } from '../../dossier/index.ts';
import { agreesOnTheSame } from '../agreement.ts';
import { parseAgreement, readAgreement, typedAgreement } from '../forms/agreement.ts';
import { guidanceLinks } from '../links.ts';
import { agree, agreementWith } from '../queries/agreements.ts';
import { AgreementPage } from '../views/agreement-page.tsx';
import { personIdOf } from './contact.tsx';

const access = ['coach'] as const;

type Shown = Omit<Parameters<typeof AgreementPage>[0], 'shell'>;

function page(c: Ctx, shown: Shown): Promise<Response> {
  const status = shown.meanwhile !== null ? 409 : shown.problems.size > 0 ? 400 : 200;
  return render(c, <AgreementPage shell={shellOf(c)} {...shown} />, { status, cache: 'no-store' });
}

/** A person whose dossier is open. */
async function selectOpen(c: Ctx, tx: Tx, viewer: Viewer) {
  const person = await selectPersonForCoach(tx, viewer, personIdOf(c), 'contact-bijhouden');
  return person?.archivedAt === null ? person : null;
}

const untouched = { problems: new Map(), meanwhile: null } as const;

async function show(c: Ctx): Promise<Response> {
  const found = await asViewer(c, async (tx, viewer) => {
    const person = await selectOpen(c, tx, viewer);
    return person && { person, last: await agreementWith(tx, viewer, person) };
  });
  if (found === null) return refuse(c, 'notFound');
  const { person, last } = found;
  const typed = typedAgreement(last);
  return page(c, { person, newId: c.var.deps.ids(), seen: last?.id ?? '', typed, ...untouched });
}

async function store(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const typed = readAgreement(form);
  const parsed = parseAgreement(typed);
  const newId = idIn(form, c.var.deps.ids);
  const seen = form.get('eerder');
  const outcome = await asViewer(c, async (tx, viewer) => {
    const person = await selectOpen(c, tx, viewer);
    if (person === null) return null;
    await lockPerson(tx, viewer, person);
    const last = await agreementWith(tx, viewer, person);
    const shown = { person, newId, typed };
    if (!parsed.ok) return { ...shown, seen: seen ?? '', problems: parsed.problems, meanwhile: null };
    // Sent twice, or agreed in the same way: it stands there.
    if (last?.id === newId || (last !== null && agreesOnTheSame(last, parsed.value))) return person.id;
    const other = last !== null && seen !== null && last.id !== seen ? last : null;
    if (other !== null) {
      const who = other.whoId === viewer.accountId ? null : other.who;
      return { ...shown, seen: other.id, problems: new Map(), meanwhile: { ...other, who } };
    }
    await agree(tx, viewer, person, { id: newId, before: last, agreed: parsed.value });
    return person.id;
  });
  if (outcome === null) return refuse(c, 'notFound');
  return typeof outcome === 'string'
    ? c.redirect(`${guidanceLinks.contact(outcome)}?bewaard=1`, 303)
    : page(c, outcome);
}

export const agreementRoutes: readonly Route[] = [
  { method: 'GET', path: guidanceLinks.agreement(':id'), access, handle: show },
  { method: 'POST', path: guidanceLinks.agreement(':id'), access, handle: store },
];
