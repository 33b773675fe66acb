import { asViewer, viewerOf } from '../../../platform/auth/index.ts';
import { remembering } from '../../../platform/remember.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import type { Role } from '../../../shared/roles.ts';
import { dossierLinks } from '../../dossier/index.ts';
import { evidenceLinks } from '../../evidence/index.ts';
import { experimentLinks } from '../../experiments/index.ts';
import { guidanceLinks } from '../../guidance/index.ts';
import { measureLinks } from '../../measures/index.ts';
import { practiceLinks } from '../../practice/index.ts';
import { routeLinks } from '../../route/index.ts';
import { storiesTold, storyLinks } from '../../stories/index.ts';
import { valueLinks } from '../../value/index.ts';
import { loopLinks } from '../links.ts';
import { peopleIn, things } from '../queries/figures.ts';
import type { Scope } from '../scope.ts';
import { hiddenColumns, type LoopFigures, openColumns, type Station } from '../stations.ts';
import { LoopPage } from '../views/loop-page.tsx';

type Hrefs = Partial<Record<Station, string>>;

/** What is behind a figure, for whoever may see it. */
const behind: Readonly<Partial<Record<Role, Hrefs>>> = {
  jobSeeker: { choice: dossierLinks.mine, route: routeLinks.mine.page, guidance: guidanceLinks.talk },
  coach: {
    choice: dossierLinks.list,
    route: practiceLinks.teams,
    guidance: guidanceLinks.heard,
    measures: dossierLinks.list,
    stories: storyLinks.learn,
    evidence: evidenceLinks.all,
  },
  researcher: {
    choice: evidenceLinks.pointers,
    route: practiceLinks.teams,
    guidance: practiceLinks.teams,
    measures: measureLinks.all,
    stories: storyLinks.studies,
    study: experimentLinks.list,
    value: valueLinks.list,
    evidence: evidenceLinks.all,
  },
  manager: {
    choice: evidenceLinks.pointers,
    route: practiceLinks.teams,
    guidance: practiceLinks.teams,
    measures: measureLinks.all,
    stories: storyLinks.counts,
    study: experimentLinks.list,
    value: valueLinks.list,
    evidence: evidenceLinks.all,
  },
  editor: { choice: evidenceLinks.pointers, evidence: evidenceLinks.all },
};
const access = ['jobSeeker', 'coach', 'researcher', 'manager', 'editor'] as const;

/** Whoever has several roles sees the widest loop. */
const widest = ['manager', 'researcher', 'editor', 'coach', 'jobSeeker'] as const;
const scopes: Readonly<Partial<Record<Role, Scope>>> = { coach: 'caseload', jobSeeker: 'self' };

/** The figures of a whole organisation may be this old: everybody who opens the page would count everybody again. */
const peopleOf = remembering<LoopFigures['people']>(10);
const thingsOf = remembering<Omit<LoopFigures['things'], 'stories'>>(10);

async function show(c: Ctx): Promise<Response> {
  const { roles } = viewerOf(c);
  const scope = scopeOf(roles);
  const { db } = c.var.deps;
  const figures = await asViewer(c, async (tx, viewer) => {
    const [when, organisation] = [{ db, now: viewer.now }, viewer.tenantId];
    const count = () => peopleIn(tx, viewer, scope);
    const people = await (scope === 'organisation' ? peopleOf(when, organisation, count) : count());
    const kept = await thingsOf(when, organisation, () => things(tx, viewer));
    return { people, things: { ...kept, stories: await storiesTold(db, tx, viewer) } };
  });
  const columns = scope === 'organisation' ? hiddenColumns(figures.people) : openColumns(figures.people);
  const hrefs = Object.assign(
    {},
    ...widest.toReversed().map((role) => (roles.includes(role) ? behind[role] : {})),
  );
  const view = (
    <LoopPage shell={shellOf(c)} scope={scope} figures={figures} columns={columns} hrefs={hrefs} />
  );
  return render(c, view, { cache: 'no-store' });
}

const scopeOf = (roles: readonly Role[]): Scope => {
  const role = widest.find((one) => roles.includes(one));
  return (role && scopes[role]) ?? 'organisation';
};

export const loopRoutes: readonly Route[] = [{ method: 'GET', path: loopLinks.page, access, handle: show }];
