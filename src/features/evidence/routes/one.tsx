import type { Viewer } from '../../../platform/audit/index.ts';
import { asViewer } from '../../../platform/auth/index.ts';
import { inTenant, type Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { mayPublish, mayWrite } from '../counting.ts';
import type { Finding } from '../finding.ts';
import { readReason } from '../forms/finding.ts';
import { evidenceLinks } from '../links.ts';
import { readFinding } from '../queries/read.ts';
import { publishDraft, withdrawFinding } from '../queries/store.ts';
import { FindingPage, type FindingPageProps } from '../views/finding-page.tsx';
import type { FindingPart } from './finding-part.ts';
import { viewOf } from './view.ts';

type Showing = Partial<Pick<FindingPageProps, 'told' | 'withdrawing'>>;

const idOf = (c: Ctx): string => c.req.param('bevinding') ?? '';

/** A draft is for who writes; what counts or counted is for everybody. */
async function visible(c: Ctx, tx: Tx): Promise<Finding | null> {
  const finding = await readFinding(tx, idOf(c));
  const writes = mayWrite(c.var.session?.roles ?? []);
  return finding === null || (finding.status === 'draft' && !writes) ? null : finding;
}

/** What was just done, as long as it is still so: an old address does not say that a withdrawn finding counts. */
function toldOf(c: Ctx, { status }: Finding): 'published' | 'saved' | null {
  if (c.req.query('gepubliceerd')) return status === 'published' ? 'published' : null;
  return c.req.query('bewaard') && status === 'draft' ? 'saved' : null;
}

export function oneRoutes(parts: readonly FindingPart[]): readonly Route[] {
  async function propsOf(c: Ctx, tx: Tx, finding: Finding, showing: Showing): Promise<FindingPageProps> {
    const roles = c.var.session?.roles ?? [];
    const shown = [];
    for (const part of parts) shown.push(await part(c, tx, finding));
    const isDraft = finding.status === 'draft';
    return {
      view: await viewOf(c, tx),
      finding,
      parts: shown,
      may: {
        edit: isDraft && mayWrite(roles),
        publish: isDraft && mayPublish(roles, finding),
        withdraw: finding.status === 'published' && mayPublish(roles, finding),
      },
      told: showing.told ?? null,
      withdrawing: showing.withdrawing ?? { why: '' },
    };
  }

  const answer = (c: Ctx, props: FindingPageProps, status: 200 | 400 | 409 = 200) =>
    render(c, <FindingPage {...props} />, { status, cache: 'private, no-cache' });

  async function show(c: Ctx): Promise<Response> {
    const { tenant, session, deps } = c.var;
    const who = { tenantId: tenant.id, accountId: session?.accountId ?? null };
    const props = await inTenant(deps.db, who, async (tx) => {
      const finding = await visible(c, tx);
      return finding && propsOf(c, tx, finding, { told: toldOf(c, finding) });
    });
    return props === null ? refuse(c, 'notFound') : answer(c, props);
  }

  /** For who may publish this finding; what somebody else did in the meantime is shown again. */
  const change =
    (
      work: (tx: Tx, viewer: Viewer, finding: Finding, form: URLSearchParams) => Promise<Done>,
    ): Route['handle'] =>
    async (c) => {
      const form = await readForm(c);
      const done = await asViewer(c, async (tx, viewer) => {
        const finding = await visible(c, tx);
        if (finding === null || !mayPublish(viewer.roles, finding)) return null;
        const outcome = await work(tx, viewer, finding, form);
        if ('to' in outcome) return outcome;
        const now = (await readFinding(tx, finding.id)) ?? finding;
        return { props: await propsOf(c, tx, now, outcome.showing), status: outcome.status };
      });
      if (done === null) return refuse(c, 'notFound');
      return 'to' in done ? c.redirect(done.to, 303) : answer(c, done.props, done.status);
    };

  const access = ['editor', 'researcher'] as const;
  // Only an id: other words after `/bewijs/` are pages of their own.
  const path = evidenceLinks.finding(':bevinding{[0-9a-f-]+}');
  return [
    { method: 'GET', path, access: 'public', handle: show },
    { method: 'POST', path: evidenceLinks.publish(':bevinding'), access, handle: change(publish) },
    { method: 'POST', path: evidenceLinks.withdraw(':bevinding'), access, handle: change(withdraw) },
  ];
}

type Done = { readonly to: string } | { readonly showing: Showing; readonly status: 400 | 409 };

/** Publishes what was read: a draft that changed meanwhile has to be read first. */
async function publish(tx: Tx, viewer: Viewer, finding: Finding, form: URLSearchParams): Promise<Done> {
  const to = `${evidenceLinks.finding(finding.id)}?gepubliceerd=1`;
  if (finding.status !== 'draft') return { to };
  const isRead = form.get('versie') === String(finding.version);
  if (isRead && (await publishDraft(tx, viewer, finding))) return { to };
  return { showing: { told: 'changedMeanwhile' }, status: 409 };
}

async function withdraw(tx: Tx, viewer: Viewer, finding: Finding, form: URLSearchParams): Promise<Done> {
  const to = evidenceLinks.finding(finding.id);
  const reason = readReason(form);
  if (finding.status === 'published') {
    if (reason.problem !== undefined) return { showing: { withdrawing: reason }, status: 400 };
    if (await withdrawFinding(tx, viewer, finding, reason.why)) return { to };
  }
  // Pressed twice it is the same reason; another one is shown beside the one that stands.
  const { withdrawn } = (await readFinding(tx, finding.id)) ?? finding;
  if (withdrawn === null || reason.why === '' || reason.why === withdrawn.why) return { to };
  return { showing: { withdrawing: { why: reason.why } }, status: 409 };
}
