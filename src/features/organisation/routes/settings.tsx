import { asViewer, sessionLimitsIn } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { seenField, undoneBy } from '../../../platform/web/seen.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import {
  type OrganisationSettings,
  parseSettings,
  readSettings,
  settingsFields,
  typedSettings,
} from '../forms/settings.ts';
import { organisationLinks } from '../links.ts';
import {
  changeSettings,
  type StoredSettings,
  settingsToChange,
  storedSettings,
} from '../queries/settings.ts';
import { SettingsPage } from '../views/settings-page.tsx';
import { contactIn, forgetTenants } from './resolve-tenant.ts';

const access = ['administrator'] as const;

/** What was stored, completed with what counts when nothing was. */
function settingsIn({ name, settings }: StoredSettings): OrganisationSettings {
  const { professional, jobSeeker } = sessionLimitsIn(settings);
  return {
    name,
    contact: contactIn(settings),
    limits: {
      professionalIdle: professional.idleMinutes,
      professionalAbsolute: professional.absoluteHours,
      jobSeekerIdle: jobSeeker.idleMinutes,
      jobSeekerAbsolute: jobSeeker.absoluteHours,
    },
  };
}

type Shown = Pick<Parameters<typeof SettingsPage>[0], 'typed' | 'seen' | 'problems' | 'meanwhile'>;

const page = (c: Ctx, shown: Shown, status: 200 | 400 | 409 = 200): Promise<Response> => {
  const saved = status === 200 && c.req.query('bewaard') !== undefined;
  const view = <SettingsPage shell={shellOf(c)} {...shown} saved={saved} />;
  return render(c, view, { status, cache: 'no-store' });
};

async function show(c: Ctx): Promise<Response> {
  const typed = typedSettings(settingsIn(await asViewer(c, storedSettings)));
  return page(c, { typed, seen: typed, problems: [], meanwhile: [] });
}

async function save(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const typed = readSettings(form);
  const parsed = parseSettings(typed);
  if (!parsed.ok) {
    const seen = readSettings(form, seenField);
    return page(c, { typed, seen, problems: parsed.problems, meanwhile: [] }, 400);
  }
  const { name, contact, limits } = parsed.value;
  const session = {
    professional: { idleMinutes: limits.professionalIdle, absoluteHours: limits.professionalAbsolute },
    jobSeeker: { idleMinutes: limits.jobSeekerIdle, absoluteHours: limits.jobSeekerAbsolute },
  };
  const changed = await asViewer(c, async (tx, viewer) => {
    const before = typedSettings(settingsIn(await settingsToChange(tx, viewer)));
    const meanwhile = undoneBy(settingsFields, form, before, typedSettings(parsed.value));
    if (meanwhile.length > 0) return { seen: before, meanwhile };
    await changeSettings(tx, viewer, {
      name,
      settings: { contact, session },
      before: { ...before },
      after: { ...typedSettings(parsed.value) },
    });
    return null;
  });
  if (changed !== null) return page(c, { typed, problems: [], ...changed }, 409);
  forgetTenants(c.var.deps.db);
  return c.redirect(`${organisationLinks.settings}?bewaard=1`, 303);
}

export const settingsRoutes: readonly Route[] = [
  { method: 'GET', path: organisationLinks.settings, access, handle: show },
  { method: 'POST', path: organisationLinks.settings, access, handle: save },
];
