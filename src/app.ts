import { Hono } from 'hono';
import { catalogueApi } from './features/catalogue/api.ts';
import { catalogueWith } from './features/catalogue/index.ts';
import { choiceApi } from './features/choice/api.ts';
import { choice, findingEffect } from './features/choice/index.ts';
import { dossierWith, findingUse, type PersonPart } from './features/dossier/index.ts';
import { evidenceApi } from './features/evidence/api.ts';
import { evidenceNow, evidenceWith } from './features/evidence/index.ts';
import { experiments, experimentsPart } from './features/experiments/index.ts';
import { guidance, guidancePart } from './features/guidance/index.ts';
import { loop } from './features/loop/index.ts';
import { measures, measuresPart } from './features/measures/index.ts';
import { organisation, prepareOrganisation, resolveTenant } from './features/organisation/index.ts';
import { pages } from './features/pages/index.ts';
import { practice } from './features/practice/index.ts';
import { route, routePart } from './features/route/index.ts';
import { stories, storiesPart } from './features/stories/index.ts';
import { value } from './features/value/index.ts';
import { apiManners, apiOf } from './platform/api/index.ts';
import { resolveSession } from './platform/auth/index.ts';
import type { Deps } from './platform/deps.ts';
import { prepareMail } from './platform/mail/index.ts';
import { serveAsset } from './platform/web/assets-route.ts';
import { type App, type AppEnv, defaultHooks, type Hooks, noTenant } from './platform/web/context.ts';
import { refuse, unexpected } from './platform/web/errors.tsx';
import { formLimit } from './platform/web/middleware/body-limit.ts';
import { compression } from './platform/web/middleware/compression.ts';
import { language } from './platform/web/middleware/language.ts';
import { readableAddress } from './platform/web/middleware/readable-address.ts';
import { requestId } from './platform/web/middleware/request-id.ts';
import { sameAccount } from './platform/web/middleware/same-account.ts';
import { sameOrigin } from './platform/web/middleware/same-origin.ts';
import { securityHeaders } from './platform/web/middleware/security-headers.ts';
import { mount } from './platform/web/mount.ts';
import { offline } from './platform/web/offline-routes.ts';
import { type Feature, isApi, type Route } from './platform/web/route.ts';

/** What later features show in a dossier, in the order of the page. */
const personParts: readonly PersonPart[] = [
  routePart,
  guidancePart,
  measuresPart,
  storiesPart,
  experimentsPart,
];

/** The table of contents: a feature adds itself with one line. */
export const features: readonly Feature[] = [
  catalogueWith(evidenceNow),
  evidenceWith([findingEffect, findingUse]),
  choice,
  dossierWith(personParts),
  route,
  guidance,
  measures,
  stories,
  experiments,
  practice,
  value,
  loop,
  organisation,
  pages,
  offline,
  apiOf([...catalogueApi, ...choiceApi, ...evidenceApi]),
];

/** What a feature does between the migrations and the first request. */
export const preparations: readonly Preparation[] = [prepareOrganisation, prepareMail];
type Preparation = (deps: Deps, tell: (sentence: string) => void) => Promise<void>;

export const allRoutes: readonly Route[] = features.flatMap((feature) => feature.routes);

export function createApp(deps: Deps, given: Partial<Hooks> = {}, routes: readonly Route[] = allRoutes): App {
  const hooks: Hooks = { ...defaultHooks, resolveTenant, resolveSession, ...given };
  const app = new Hono<AppEnv>();
  app.onError(unexpected);
  app.use(async (c, next) => {
    c.set('deps', deps);
    c.set('log', hooks.log);
    await next();
  });
  app.use(requestId, securityHeaders);
  app.get('/assets/*', (c) => serveAsset(c, () => refuse(c, 'notFound')));
  app.use(compression, formLimit(routes), sameOrigin, language, readableAddress, apiManners);
  app.use(async (c, next) => {
    const tenant = await hooks.resolveTenant(c);
    c.set('tenant', tenant ?? noTenant);
    if (tenant === null) return refuse(c, 'notFound');
    // The API knows nobody: a cookie that a browser sends along changes nothing there.
    c.set('session', isApi(c.req.path) ? null : await hooks.resolveSession(c));
    await next();
  });
  app.use(sameAccount);
  mount(app, routes);
  return app;
}
