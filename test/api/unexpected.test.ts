import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createApp } from '../../src/app.ts';
import { parseConfig } from '../../src/config.ts';
import type { Deps } from '../../src/platform/deps.ts';
import { demoTenant } from '../../src/platform/web/context.ts';
import { problemIn } from './api.ts';

test('an error nobody expected is a problem with a number, and says nothing of what went wrong', async () => {
  const lines: { id?: string }[] = [];
  const hooks = { log: (line: object) => void lines.push(line), resolveTenant: () => demoTenant };
  const app = createApp({ config: parseConfig({}) } as Deps, hooks, [
    {
      method: 'POST',
      path: '/api/v1/kapot',
      access: 'public',
      handle: () => {
        throw new Error('wachtwoord: geheim');
      },
    },
  ]);
  const response = await app.request('/api/v1/kapot', { method: 'POST' });
  const said = await problemIn(response);
  assert.equal(said.status, 500);
  assert.equal(said.instance, `urn:uuid:${lines[0]?.id}`);
  assert.doesNotMatch(JSON.stringify(said), /geheim|wachtwoord/);
});
