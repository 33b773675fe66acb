import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { agreementFields, agreementProblems } from '../forms/entries.ts';
import { type EntryProblem, parseEntry, readEntry } from '../forms/entry.ts';
import { readSeenSteps } from '../forms/seen-steps.ts';
import { practiceLinks as links } from '../links.ts';
import { changedSteps, type SeenStep, type Team } from '../practice.ts';
import { lastAgreed, lastChangeOfSteps } from '../queries/agreed.ts';
import { alone } from '../queries/change.ts';
import { addAgreement } from '../queries/note.ts';
import { methodOf } from '../queries/read.ts';
import { AgreePage, type AgreeState } from '../views/agree-page.tsx';
import { entryId, withTeam, writers } from './team.ts';

const untouched = { problems: [], agreedMeanwhile: null, changedMeanwhile: null } as const;

function page(c: Ctx, id: string, state: AgreeState): Promise<Response> {
  const stale = state.agreedMeanwhile !== null || state.changedMeanwhile !== null;
  const status = stale ? 409 : state.problems.length > 0 ? 400 : 200;
  const action = links.agree(state.team.id, id);
  return render(c, <AgreePage shell={shellOf(c)} action={action} {...state} />, {
    cache: 'no-store',
    status,
  });
}

type Now = Pick<AgreeState, 'team' | 'steps' | 'last'>;

/** What the form shows, and must carry along: the steps and the agreement of this moment. */
async function nowIn(tx: Tx, viewer: Viewer, team: Team): Promise<Now> {
  const steps = await methodOf(tx, viewer, team);
  return { team, steps, last: (await lastAgreed(tx, viewer, team)) ?? null };
}

const open: Route['handle'] = async (c) => {
  const id = entryId(c);
  const found = await withTeam(c, nowIn);
  if (found === null || id === null) return refuse(c, 'notFound');
  return page(c, id, { ...found, ...untouched, typed: { vanaf: '', terugkijken: '' } });
};

interface Sent {
  readonly id: string;
  readonly typed: AgreeState['typed'];
  readonly problems: readonly EntryProblem[];
  /** The steps and the agreement that the form showed. */
  readonly seen: readonly SeenStep[];
  readonly earlier: string;
}

/** What is not as the form showed it; nothing when this very form was sent before. */
async function meanwhile(tx: Tx, viewer: Viewer, now: Now, { id, seen, earlier }: Sent) {
  if (now.last?.id === id) return { agreedMeanwhile: null, changedMeanwhile: null };
  const steps = changedSteps(now.steps, seen);
  const change = steps.length === 0 ? undefined : await lastChangeOfSteps(tx, viewer, now.team);
  return {
    agreedMeanwhile: (now.last?.id ?? '') === earlier ? null : now.last,
    changedMeanwhile: change === undefined ? null : { ...change, steps },
  };
}

/** Agrees on the steps that the form showed, and on nothing else. */
async function agree(tx: Tx, viewer: Viewer, team: Team, sent: Sent): Promise<AgreeState | 'saved'> {
  await alone(tx, viewer, team);
  const now = await nowIn(tx, viewer, team);
  const stale = await meanwhile(tx, viewer, now, sent);
  const { id, typed, problems } = sent;
  const state = { ...now, ...stale, typed, problems };
  if (problems.length > 0 || stale.agreedMeanwhile !== null || stale.changedMeanwhile !== null) return state;
  if (now.steps.length === 0) return { ...state, problems: [{ field: 'vanaf', kind: 'noSteps' }] };
  const steps = now.steps.map(({ what, why }) => ({ what, why }));
  const content = { agreedOn: typed.vanaf, evaluateOn: typed.terugkijken, steps };
  const saved = await addAgreement(tx, viewer, { team, id, content });
  return saved === 'saved' ? saved : { ...state, problems: [{ field: 'vanaf', kind: 'savedBefore' }] };
}

const save: Route['handle'] = async (c) => {
  const id = entryId(c);
  if (id === null) return refuse(c, 'notFound');
  const form = await readForm(c);
  const typed = readEntry(form, agreementFields);
  const parsed = parseEntry(typed, agreementFields);
  const problems = parsed.ok ? agreementProblems(parsed.value) : parsed.problems;
  const seen = readSeenSteps(form.get('stappen') ?? '');
  const sent = { id, typed, problems, seen, earlier: form.get('eerder') ?? '' };
  const done = await withTeam(c, async (tx, viewer, team) => ({
    team: team.id,
    outcome: await agree(tx, viewer, team, sent),
  }));
  if (done === null) return refuse(c, 'notFound');
  const { team, outcome } = done;
  if (outcome === 'saved') return c.redirect(`${links.team(team)}?bewaard=1`, 303);
  // The same form with other days is another agreement.
  const isAnother = outcome.problems.some(({ kind }) => kind === 'savedBefore');
  return page(c, isAnother ? c.var.deps.ids() : id, outcome);
};

const path = links.agree(':team', ':id');
/** Forty steps with their reasons come along. */
const largest = 1024 * 1024;

export const agreeRoutes: readonly Route[] = [
  { method: 'GET', path, access: writers, handle: open },
  { method: 'POST', path, access: writers, handle: save, largest },
];
