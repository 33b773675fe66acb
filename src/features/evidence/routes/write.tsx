import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { idIn, readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { parseFinding } from '../forms/finding.ts';
import { nothingTyped, typedIn } from '../forms/typed.ts';
import { evidenceLinks } from '../links.ts';
import { readFinding } from '../queries/read.ts';
import { changeDraft } from '../queries/store.ts';
import { FormPage } from '../views/form-page.tsx';
import type { FormPageProps } from '../views/form-props.ts';
import { addFinding } from './add.ts';
import { draftProps, isSame, lateProps, newProps } from './late.ts';
import { viewOf } from './view.ts';

const access = ['editor', 'researcher'] as const;
const idOf = (c: Ctx): string => c.req.param('bevinding') ?? '';

const page = (c: Ctx, props: FormPageProps, status: 200 | 400 | 409 = 200): Promise<Response> =>
  render(c, <FormPage {...props} />, { status, cache: 'no-store' });

const allowedIn = (c: Ctx, view: FormPageProps['view']) => ({
  instruments: new Set(view.instruments.keys()),
  thisYear: c.var.deps.clock().getUTCFullYear(),
});

async function begin(c: Ctx): Promise<Response> {
  const view = await asViewer(c, (tx) => viewOf(c, tx));
  const instrument = c.req.query('instrument') ?? '';
  return page(c, newProps(view, c.var.deps.ids(), { ...nothingTyped, instrument }));
}

interface Refused {
  readonly props: FormPageProps;
  readonly status: 400 | 409;
}

async function create(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const typed = typedIn(form);
  const id = idIn(form, c.var.deps.ids);
  const refused = await asViewer(c, async (tx, viewer): Promise<Refused | null> => {
    const view = await viewOf(c, tx);
    const parsed = parseFinding(typed, allowedIn(c, view));
    if (!parsed.ok)
      return { props: { ...newProps(view, id, typed), problems: parsed.problems }, status: 400 };
    const added = await addFinding(tx, viewer, { ...parsed.value, id, status: 'draft' });
    if (!added.ok || isSame(added.finding, parsed.value)) return null;
    return { props: lateProps(c, view, added.finding, typed), status: 409 };
  });
  if (refused !== null) return page(c, refused.props, refused.status);
  return c.redirect(`${evidenceLinks.finding(id)}?bewaard=1`, 303);
}

/** What is published changes no more: then its own page says what it says. */
async function edit(c: Ctx): Promise<Response> {
  const found = await asViewer(c, async (tx) => {
    const finding = await readFinding(tx, idOf(c));
    return finding && { finding, view: await viewOf(c, tx) };
  });
  if (found === null) return refuse(c, 'notFound');
  const { finding, view } = found;
  if (finding.status !== 'draft') return c.redirect(evidenceLinks.finding(finding.id), 303);
  return page(c, draftProps(view, finding));
}

async function change(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const typed = typedIn(form);
  const done = await asViewer(c, async (tx, viewer): Promise<Refused | { readonly to: string } | null> => {
    const finding = await readFinding(tx, idOf(c));
    if (finding === null) return null;
    const view = await viewOf(c, tx);
    const parsed = parseFinding(typed, allowedIn(c, view));
    if (!parsed.ok && finding.status === 'draft') {
      // The version that was read goes along, so that a change of somebody else is still seen afterwards.
      const hidden = [['versie', form.get('versie') ?? '']] as const;
      return {
        props: { ...draftProps(view, finding), typed, hidden, problems: parsed.problems },
        status: 400,
      };
    }
    const content = parsed.ok ? { ...parsed.value, studyId: finding.studyId } : null;
    if (content !== null && isSame(finding, content)) return { to: finding.id };
    const isRead = form.get('versie') === String(finding.version);
    if (content !== null && isRead && (await changeDraft(tx, viewer, finding, content)))
      return { to: finding.id };
    const newest = (await readFinding(tx, finding.id)) ?? finding;
    return { props: lateProps(c, view, newest, typed), status: 409 };
  });
  if (done === null) return refuse(c, 'notFound');
  if ('to' in done) return c.redirect(`${evidenceLinks.finding(done.to)}?bewaard=1`, 303);
  return page(c, done.props, done.status);
}

export const writeRoutes: readonly Route[] = [
  { method: 'GET', path: evidenceLinks.add, access, handle: begin },
  { method: 'POST', path: evidenceLinks.add, access, handle: create },
  { method: 'GET', path: evidenceLinks.edit(':bevinding'), access, handle: edit },
  { method: 'POST', path: evidenceLinks.edit(':bevinding'), access, handle: change },
];
