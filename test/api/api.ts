import assert from 'node:assert/strict';
import type { z } from 'zod';
import { createApp } from '../../src/app.ts';
import { problemSchema } from '../../src/platform/api/index.ts';
import type { Deps } from '../../src/platform/deps.ts';
import type { App } from '../../src/platform/web/context.ts';

const nobody: Pick<Deps, 'clock' | 'ids'> = {
  clock: () => new Date('2026-11-21T12:00:00Z'),
  ids: () => 'id',
};

/** The whole product as the network sees it. */
export const app: App = createApp(nobody as Deps);

export const get = (path: string): Promise<Response> => Promise.resolve(app.request(`/api/v1${path}`));

export async function send(body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  return app.request('/api/v1/adviezen', {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}

export const ask = (situation: unknown): Promise<Response> => send(JSON.stringify(situation));

/** The answer, held to its documented schema: strict, so that nothing is there that is not documented. */
export async function answered<S extends z.ZodType>(response: Response, schema: S): Promise<z.infer<S>> {
  const value: unknown = await response.json();
  assert.equal(response.status, 200, JSON.stringify(value).slice(0, 500));
  assert.equal(response.headers.get('Content-Type'), 'application/json');
  assert.equal(response.headers.get('API-Version'), '1.0.0');
  return schema.parse(value);
}

/** The problem in an answer, held to RFC 9457 and to what every answer of the API has. */
export async function problemIn(response: Response): Promise<z.infer<typeof problemSchema>> {
  assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
  assert.equal(response.headers.get('API-Version'), '1.0.0');
  const said = problemSchema.parse(await response.json());
  assert.equal(said.status, response.status);
  return said;
}
