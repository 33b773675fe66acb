import assert from 'node:assert/strict';
import { after } from 'node:test';
import type { z } from 'zod';
import { createApp } from '../../src/app.ts';
import { parseConfig } from '../../src/config.ts';
import { loadBaseCatalogue, storeOfferings } from '../../src/features/catalogue/index.ts';
import { problemSchema } from '../../src/platform/api/index.ts';
import { inTenant } from '../../src/platform/db/index.ts';
import { outsideWorld } from '../../src/platform/outside-world.ts';
import { type App, demoTenant, type Hooks } from '../../src/platform/web/context.ts';
import { testDatabase, testTenant } from '../support/db.ts';
import { invented } from './offerings.ts';

export interface Api {
  readonly app: App;
  readonly get: (path: string) => Promise<Response>;
  readonly send: (body: BodyInit, headers?: Record<string, string>) => Promise<Response>;
  readonly ask: (situation: unknown) => Promise<Response>;
}

/** The whole product as the network sees it, with the base catalogue and a few invented offerings; closed after the file. */
export async function openApi(hooks: Partial<Hooks> = {}): Promise<Api> {
  const { db, close } = await testDatabase();
  after(close);
  const tenant = { ...demoTenant, id: await testTenant(db) };
  await inTenant(db, { tenantId: tenant.id, accountId: null }, async (tx) => {
    await loadBaseCatalogue(tx);
    await tx
      .insertInto('municipality')
      .values({ tenant_id: tenant.id, id: 'lindewaard', name: 'Lindewaard' })
      .execute();
    await storeOfferings(tx, invented);
  });
  const clock = () => new Date('2026-11-21T12:00:00Z');
  const deps = { ...outsideWorld(), clock, db, config: parseConfig({}) };
  const app = createApp(deps, { resolveTenant: () => tenant, log: () => undefined, ...hooks });
  const send: Api['send'] = async (body, headers = {}) =>
    app.request('/api/v1/adviezen', {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json', ...headers },
    });
  return {
    app,
    send,
    get: async (path) => app.request(`/api/v1${path}`),
    ask: (situation) => send(JSON.stringify(situation)),
  };
}

/** The answer, held to its documented schema: strict, so that nothing is there that is not documented. */
export async function answered<S extends z.ZodType>(response: Response, schema: S): Promise<z.infer<S>> {
  const value: unknown = await response.json();
  assert.equal(response.status, 200, JSON.stringify(value).slice(0, 500));
  assert.equal(response.headers.get('Content-Type'), 'application/json');
  assert.equal(response.headers.get('API-Version'), '1.1.0');
  return schema.parse(value);
}

/** The problem in an answer, held to RFC 9457 and to what every answer of the API has. */
export async function problemIn(response: Response): Promise<z.infer<typeof problemSchema>> {
  assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
  assert.equal(response.headers.get('API-Version'), '1.1.0');
  const said = problemSchema.parse(await response.json());
  assert.equal(said.status, response.status);
  return said;
}
