/** The organisation itself: who works here, as what, how long things are kept, and the demonstration. */
import type { Feature } from '../../platform/web/route.ts';
import { accountRoutes } from './routes/account.tsx';
import { colourRoutes } from './routes/colours.tsx';
import { logRoutes } from './routes/log.tsx';
import { mailLinkRoutes } from './routes/mail-link.tsx';
import { manageRoutes } from './routes/manage.tsx';
import { peopleRoutes } from './routes/people.tsx';
import { postRoutes } from './routes/post.tsx';
import { retentionRoutes } from './routes/retention.tsx';
import { settingsRoutes } from './routes/settings.tsx';
import { signInRoutes } from './routes/sign-in.tsx';
import { welcomeRoutes } from './routes/welcome.tsx';

export { demoAccounts, demoCoaches, demoPassword } from './demo/accounts.ts';
export { type DemoPerson, demoPeople } from './demo/people.ts';
export { demoMunicipalities } from './demo/places.ts';
export { organisationLinks } from './links.ts';
export { type Periods, retentionPeriods } from './queries/retention.ts';
export { demoStoryIds, demoStudyId } from './routes/demo-stories.ts';
export { demoModels } from './routes/demo-value.ts';
export { firstAdministrator, nameOrganisation } from './routes/first-run.ts';
export { type Home, homeOf } from './routes/home.ts';
export { importOfferings } from './routes/import-offerings.ts';
export { addDemonstration, prepareOrganisation } from './routes/prepare.ts';
export { resolveTenant } from './routes/resolve-tenant.ts';
export { applyRetention, applyRetentionEverywhere } from './routes/retain.ts';

export const organisation: Feature = {
  name: 'organisation',
  routes: [
    ...signInRoutes,
    ...mailLinkRoutes,
    ...postRoutes,
    ...welcomeRoutes,
    ...accountRoutes,
    ...manageRoutes,
    ...settingsRoutes,
    ...peopleRoutes,
    ...retentionRoutes,
    ...logRoutes,
    ...colourRoutes,
  ],
};
