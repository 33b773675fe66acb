import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { lineOf, readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import type { Policy } from '../advice/policy.ts';
import { compileWith, readPointers } from '../content.ts';
import { policyLinks } from '../links.ts';
import { effectsOf } from '../policy/examples.ts';
import { changesBetween } from '../policy/fields.ts';
import {
  asVersion,
  type PolicyProblem,
  readPolicyForm,
  type Typed,
  typedIn,
  typedOf,
} from '../policy/form.ts';
import { addPolicy, policyHistory } from '../queries.ts';
import { policyTexts } from '../texts/policy.ts';
import { PolicyPage } from '../views/policy-page.tsx';
import { PolicyPreview, type PreviewProps } from '../views/policy-preview.tsx';
import { type CurrentPolicy, policyAt, policyOf } from './current-policy.ts';
import { adviserOf } from './knowledge.ts';

const access = ['administrator', 'manager'] as const;
const longestReason = 500;

async function weightsPage(
  c: Ctx,
  typed?: Typed,
  problems: readonly PolicyProblem[] = [],
): Promise<Response> {
  const [{ version, policy }, history] = await asViewer(
    c,
    async (tx) => [await policyOf(tx), await policyHistory(tx)] as const,
  );
  const view = (
    <PolicyPage
      shell={shellOf(c)}
      version={version}
      policy={policy}
      typed={typed ?? typedOf(policy)}
      problems={problems}
      history={history}
      saved={c.req.query('bewaard') !== undefined}
    />
  );
  return render(c, view, { status: problems.length > 0 ? 400 : 200, cache: 'no-store' });
}

/** What somebody wants the policy to be: numbers from the form, or an earlier version. */
interface Wanted {
  readonly current: CurrentPolicy;
  readonly typed: Typed;
  /** The version the numbers were made for. */
  readonly basedOn: number;
  readonly reason: string;
}

async function wantedIn(c: Ctx, form: URLSearchParams): Promise<Wanted> {
  const { current, earlier } = await asViewer(c, async (tx) => ({
    current: await policyOf(tx),
    earlier: form.has('terug') ? await policyAt(tx, numberIn(form, 'terug')) : null,
  }));
  if (earlier === null) {
    const reason = lineOf(form, 'reden');
    return { current, typed: typedIn(form, current.policy), basedOn: numberIn(form, 'versie'), reason };
  }
  const reason = policyTexts[c.var.locale].reasonRestore(earlier.version);
  return { current, typed: typedOf(earlier.policy), basedOn: current.version, reason };
}

const numberIn = (form: URLSearchParams, name: string): number =>
  /^\d{1,9}$/.test(form.get(name) ?? '') ? Number(form.get(name)) : 0;

async function previewPage(
  c: Ctx,
  { current, typed, basedOn, reason }: Wanted,
  wanted: Policy,
  problem: PreviewProps['problem'] = null,
): Promise<Response> {
  const { compiled } = (await adviserOf(c)).in(c.var.locale);
  const changes = changesBetween(current.policy, wanted);
  const meanwhile = basedOn !== current.version;
  const other = () => compileWith(compiled.instruments, readPointers(), wanted);
  const view = (
    <PolicyPreview
      shell={shellOf(c)}
      policy={current.policy}
      fields={[...typed, ['versie', String(current.version)]]}
      changes={changes}
      effects={changes.length === 0 ? [] : effectsOf(compiled, other())}
      reason={reason}
      problem={problem}
      meanwhile={meanwhile}
    />
  );
  return render(c, view, { status: problem !== null ? 400 : meanwhile ? 409 : 200, cache: 'no-store' });
}

async function preview(c: Ctx): Promise<Response> {
  const wanted = await wantedIn(c, await readForm(c));
  const read = readPolicyForm(wanted.typed, wanted.current.policy);
  return read.ok ? previewPage(c, wanted, read.policy) : weightsPage(c, wanted.typed, read.problems);
}

/** Only what was looked at is saved: wrong numbers, no reason or a newer version lead back. */
async function save(c: Ctx): Promise<Response> {
  const wanted = await wantedIn(c, await readForm(c));
  const { current, reason, basedOn } = wanted;
  const read = readPolicyForm(wanted.typed, current.policy);
  if (!read.ok) return weightsPage(c, wanted.typed, read.problems);
  const changes = changesBetween(current.policy, read.policy);
  if (changes.length === 0 || basedOn !== current.version) return previewPage(c, wanted, read.policy);
  if (reason === '') return previewPage(c, wanted, read.policy, 'reasonMissing');
  if (reason.length > longestReason) return previewPage(c, wanted, read.policy, 'reasonLong');
  const version = current.version + 1;
  const added = await asViewer(c, (tx, viewer) =>
    addPolicy(tx, viewer, {
      version,
      content: asVersion(read.policy, version),
      reason,
      before: Object.fromEntries(changes.map((one) => [one.name, one.was])),
      after: Object.fromEntries(changes.map((one) => [one.name, one.becomes])),
    }),
  );
  return added ? c.redirect(`${policyLinks.page}?bewaard=1`, 303) : preview(c);
}

async function again(c: Ctx): Promise<Response> {
  const { typed } = await wantedIn(c, await readForm(c));
  return weightsPage(c, typed);
}

const toPage: Route['handle'] = (c) => c.redirect(policyLinks.page, 303);

export const policyRoutes: readonly Route[] = [
  { method: 'GET', path: policyLinks.page, access, handle: (c) => weightsPage(c) },
  { method: 'POST', path: policyLinks.page, access, handle: save },
  { method: 'POST', path: policyLinks.form, access, handle: again },
  { method: 'POST', path: policyLinks.preview, access, handle: preview },
  { method: 'GET', path: policyLinks.form, access, handle: toPage },
  { method: 'GET', path: policyLinks.preview, access, handle: toPage },
];
