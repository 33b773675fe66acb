import { asViewer, sessionLimitsIn } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import {
  type OrganisationSettings,
  parseSettings,
  readSettings,
  type SettingsProblem,
  type TypedSettings,
  typedSettings,
} from '../forms/settings.ts';
import { organisationLinks } from '../links.ts';
import { changeSettings, type StoredSettings, storedSettings } from '../queries/settings.ts';
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

const page = (c: Ctx, typed: TypedSettings, problems: readonly SettingsProblem[] = []): Promise<Response> =>
  render(
    c,
    <SettingsPage
      shell={shellOf(c)}
      typed={typed}
      problems={problems}
      saved={c.req.query('bewaard') !== undefined}
    />,
    { status: problems.length > 0 ? 400 : 200, cache: 'no-store' },
  );

const show = async (c: Ctx): Promise<Response> =>
  page(c, typedSettings(settingsIn(await asViewer(c, storedSettings))));

async function save(c: Ctx): Promise<Response> {
  const typed = readSettings(await readForm(c));
  const parsed = parseSettings(typed);
  if (!parsed.ok) return page(c, typed, parsed.problems);
  const { name, contact, limits } = parsed.value;
  const session = {
    professional: { idleMinutes: limits.professionalIdle, absoluteHours: limits.professionalAbsolute },
    jobSeeker: { idleMinutes: limits.jobSeekerIdle, absoluteHours: limits.jobSeekerAbsolute },
  };
  await asViewer(c, async (tx, viewer) => {
    const before = settingsIn(await storedSettings(tx, viewer));
    await changeSettings(tx, viewer, {
      name,
      settings: { contact, session },
      before: { ...typedSettings(before) },
      after: { ...typedSettings(parsed.value) },
    });
  });
  forgetTenants(c.var.deps.db);
  return c.redirect(`${organisationLinks.settings}?bewaard=1`, 303);
}

export const settingsRoutes: readonly Route[] = [
  { method: 'GET', path: organisationLinks.settings, access, handle: show },
  { method: 'POST', path: organisationLinks.settings, access, handle: save },
];
