import { asViewer } from '../../../platform/auth/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { differencesIn } from '../../../platform/web/components/both-texts.tsx';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { parseFinding } from '../forms/finding.ts';
import { type FIELDS, nothingTyped, type TypedFinding, typedIn, typedOf } from '../forms/typed.ts';
import { evidenceLinks } from '../links.ts';
import { readFinding } from '../queries/read.ts';
import { changeDraft } from '../queries/store.ts';
import { evidenceTexts } from '../texts/evidence.ts';
import { fieldNames } from '../texts/form.ts';
import { FormPage } from '../views/form-page.tsx';
import type { FormPageProps } from '../views/form-props.ts';
import { addFinding } from './add.ts';
import { viewOf } from './view.ts';

const access = ['editor', 'researcher'] as const;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const idOf = (c: Ctx): string => c.req.param('bevinding') ?? '';

const page = (c: Ctx, props: FormPageProps, status: 200 | 400 | 409 = 200): Promise<Response> =>
  render(c, <FormPage {...props} />, { status, cache: 'no-store' });

const allowedIn = (c: Ctx, view: FormPageProps['view']) => ({
  instruments: new Set(view.instruments.keys()),
  thisYear: c.var.deps.clock().getUTCFullYear(),
});

const newProps = (view: FormPageProps['view'], id: string, typed: TypedFinding): FormPageProps => ({
  ...{ view, typed, action: evidenceLinks.add, back: evidenceLinks.all, isNew: true },
  ...{ hidden: [['id', id]], problems: [], meanwhile: null },
});

async function begin(c: Ctx): Promise<Response> {
  const view = await asViewer(c, (tx) => viewOf(c, tx));
  const instrument = c.req.query('instrument') ?? '';
  return page(c, newProps(view, c.var.deps.ids(), { ...nothingTyped, instrument }));
}

async function create(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const typed = typedIn(form);
  const sent = form.get('id') ?? '';
  const id = uuid.test(sent) ? sent : c.var.deps.ids();
  const wrong = await asViewer(c, async (tx, viewer) => {
    const view = await viewOf(c, tx);
    const parsed = parseFinding(typed, allowedIn(c, view));
    if (!parsed.ok) return { view, problems: parsed.problems };
    await addFinding(tx, viewer, { ...parsed.value, id, status: 'draft' });
    return null;
  });
  if (wrong === null) return c.redirect(`${evidenceLinks.finding(id)}?bewaard=1`, 303);
  return page(c, { ...newProps(wrong.view, id, typed), problems: wrong.problems }, 400);
}

/** A draft and the form around it; null when there is no such draft. */
async function draftOf(c: Ctx, tx: Tx) {
  const finding = await readFinding(tx, idOf(c));
  if (finding === null || finding.status !== 'draft') return null;
  const props: FormPageProps = {
    view: await viewOf(c, tx),
    action: evidenceLinks.edit(finding.id),
    back: evidenceLinks.finding(finding.id),
    isNew: false,
    hidden: [['versie', String(finding.version)]],
    typed: typedOf(finding),
    problems: [],
    meanwhile: null,
  };
  return { finding, props };
}

async function edit(c: Ctx): Promise<Response> {
  const found = await asViewer(c, (tx) => draftOf(c, tx));
  return found === null ? refuse(c, 'notFound') : page(c, found.props);
}

async function change(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const typed = typedIn(form);
  const { locale } = c.var;
  const done = await asViewer(c, async (tx, viewer) => {
    const found = await draftOf(c, tx);
    if (found === null) return null;
    const { finding, props } = found;
    const parsed = parseFinding(typed, allowedIn(c, props.view));
    if (!parsed.ok) {
      // The version that was read goes along, so that a change of somebody else is still seen afterwards.
      const hidden = [['versie', form.get('versie') ?? '']] as const;
      return { props: { ...props, typed, hidden, problems: parsed.problems }, status: 400 as const };
    }
    const isRead = form.get('versie') === String(finding.version);
    const content = { ...parsed.value, studyId: finding.studyId };
    if (isRead && (await changeDraft(tx, viewer, finding, content))) return { to: finding.id };
    const meanwhile = {
      who: finding.changed.by ?? evidenceTexts[locale].nobody,
      at: finding.changed.at,
      differences: differencesIn(fieldNames(locale), onlyText(typedOf(finding)), onlyText(typed)),
    };
    return { props: { ...props, typed, meanwhile }, status: 409 as const };
  });
  if (done === null) return refuse(c, 'notFound');
  if ('to' in done) return c.redirect(`${evidenceLinks.finding(done.to ?? '')}?bewaard=1`, 303);
  return page(c, done.props, done.status);
}

const onlyText = (typed: TypedFinding): Record<(typeof FIELDS)[number], string> => {
  const { doelgroepen: _groups, ...text } = typed;
  return text;
};

export const writeRoutes: readonly Route[] = [
  { method: 'GET', path: evidenceLinks.add, access, handle: begin },
  { method: 'POST', path: evidenceLinks.add, access, handle: create },
  { method: 'GET', path: evidenceLinks.edit(':bevinding'), access, handle: edit },
  { method: 'POST', path: evidenceLinks.edit(':bevinding'), access, handle: change },
];
