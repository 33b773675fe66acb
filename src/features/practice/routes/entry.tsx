import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { dayInAmsterdam } from '../../../shared/calendar-day.ts';
import { type EntryProblem, type FieldRule, parseEntry, readEntry, type Values } from '../forms/entry.ts';
import type { Team } from '../practice.ts';
import type { Entry, Saved } from '../queries/change.ts';
import { type EntryKind, EntryPage, type Meanwhile } from '../views/entry-page.tsx';
import { RemovedPage } from '../views/removed-page.tsx';
import { entryId, withTeam, writers } from './team.ts';

interface Stored<V extends Meanwhile['values']> extends Meanwhile {
  readonly version: number;
  readonly values: V;
}

/** One kind of entry: its fields, what else must hold, where it is kept and where to go afterwards. */
export interface EntrySpec<Rules extends readonly FieldRule[]> {
  readonly kind: EntryKind;
  readonly rules: Rules;
  readonly address: (team: string, id: string) => string;
  readonly check: (values: Values<Rules>, today: string) => readonly EntryProblem[];
  /** What is stored under this id; null for what is new, or is only added. */
  readonly find: (tx: Tx, viewer: Viewer, team: Team, id: string) => Promise<Stored<Values<Rules>> | null>;
  readonly save: (tx: Tx, viewer: Viewer, entry: Entry<Values<Rules>>) => Promise<Saved | EntryProblem>;
  readonly after: (team: string) => string;
}

interface Shown {
  readonly typed: Readonly<Record<string, string>>;
  readonly version: number;
  readonly problems?: readonly EntryProblem[];
  readonly meanwhile?: Meanwhile;
  /** Where the form goes, when not to the address it came from. */
  readonly id?: string;
  readonly status?: 400 | 409;
}

export function entryRoutes<const Rules extends readonly FieldRule[]>(
  spec: EntrySpec<Rules>,
): readonly Route[] {
  const page = (c: Ctx, team: Team, shown: Shown) =>
    render(
      c,
      <EntryPage
        shell={shellOf(c)}
        team={team}
        kind={spec.kind}
        action={spec.address(team.id, shown.id ?? c.req.param('id') ?? '')}
        rules={spec.rules}
        typed={shown.typed}
        problems={shown.problems ?? []}
        version={shown.version}
        meanwhile={shown.meanwhile ?? null}
      />,
      { cache: 'no-store', status: shown.status ?? 200 },
    );

  const open: Route['handle'] = async (c) => {
    const id = entryId(c);
    if (id === null) return refuse(c, 'notFound');
    const found = await withTeam(c, async (tx, viewer, team) => ({
      team,
      stored: await spec.find(tx, viewer, team, id),
    }));
    if (found === null) return refuse(c, 'notFound');
    const { team, stored } = found;
    if (stored?.dropped === true) {
      const view = <RemovedPage shell={shellOf(c)} team={team} kind={spec.kind} {...stored} />;
      return render(c, view, { cache: 'no-store', status: 404 });
    }
    return page(c, team, { typed: stored?.values ?? {}, version: stored?.version ?? 0 });
  };

  const save: Route['handle'] = async (c) => {
    const id = entryId(c);
    if (id === null) return refuse(c, 'notFound');
    const form = await readForm(c);
    const typed = readEntry(form, spec.rules);
    const version = Number(/^\d{1,6}$/.exec(form.get('versie') ?? '')?.[0] ?? 0);
    const parsed = parseEntry(typed, spec.rules);
    const today = dayInAmsterdam(c.var.deps.clock());
    const problems = parsed.ok ? spec.check(parsed.value, today) : parsed.problems;
    const done = await withTeam(c, async (tx, viewer, team) => {
      if (problems.length > 0) return { team, saved: null, stored: null };
      const saved = await spec.save(tx, viewer, { team, id, version, content: typed });
      const stored = saved === 'stale' ? await spec.find(tx, viewer, team, id) : null;
      return { team, saved, stored };
    });
    if (done === null) return refuse(c, 'notFound');
    const { team, saved, stored } = done;
    if (saved === null) return page(c, team, { typed, version, problems, status: 400 });
    if (saved === 'saved') return c.redirect(`${spec.after(team.id)}?bewaard=1`, 303);
    if (saved !== 'stale') return page(c, team, { typed, version, problems: [saved], status: 400 });
    if (stored !== null) {
      const { version: newest, ...meanwhile } = stored;
      return page(c, team, { typed, version: newest, meanwhile, status: 409 });
    }
    // Never changed: what is sent again with another text is added.
    const sentBefore = [{ field: spec.rules[0]?.name ?? '', kind: 'savedBefore' }] as const;
    return page(c, team, { typed, version: 0, problems: sentBefore, id: c.var.deps.ids(), status: 409 });
  };

  const path = spec.address(':team', ':id');
  return [
    { method: 'GET', path, access: writers, handle: open },
    { method: 'POST', path, access: writers, handle: save },
  ];
}
