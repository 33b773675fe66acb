import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { createApp } from '../../app.ts';
import { parseConfig } from '../../config.ts';
import type { Deps } from '../deps.ts';
import { listen } from '../listen.ts';
import { demoTenant } from './context.ts';
import { readForm } from './read-form.ts';
import type { Route } from './route.ts';

test('who hangs up halfway a form is not an error of ours', async () => {
  const deps = { clock: () => new Date(0), ids: () => 'id', config: parseConfig({}) } as Deps;
  const lines: unknown[] = [];
  let begun = 0;
  const route: Route = {
    method: 'POST',
    path: '/kast',
    access: 'public',
    handle: async (c) => {
      begun += 1;
      return c.text((await readForm(c)).toString());
    },
  };
  const hooks = {
    resolveTenant: () => demoTenant,
    resolveSession: () => null,
    log: (line: object) => void lines.push(line),
  };
  const server = await listen(createApp(deps, hooks, [route]).fetch, { host: '127.0.0.1', port: 0 });
  const { port, host } = new URL(server.address);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(
    `POST /kast HTTP/1.1\r\nHost: ${host}\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 9\r\n\r\na`,
  );
  while (begun === 0) await pause(5);
  socket.destroy();
  await pause(100);
  await server.stop();
  assert.deepEqual(lines, []);
});
