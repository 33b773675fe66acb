import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import pg from 'pg';
import { demoPassword } from '../src/features/organisation/index.ts';
import { startCluster } from '../src/platform/db/embedded/cluster.ts';

const checkout = join(import.meta.dirname, '..');
const dataDir = mkdtempSync(join(tmpdir(), 'stapwijs-start-'));
after(() => rmSync(dataDir, { recursive: true, force: true }));

async function freePort(): Promise<string> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return String(typeof address === 'object' ? address?.port : '');
}

function run(command: string, args: string[], env: Record<string, string>) {
  const child = spawn(command, args, {
    cwd: checkout,
    env: { ...process.env, STAPWIJS_DATA: dataDir, ...env },
  });
  let words = '';
  const end = once(child, 'close');
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        words += chunk;
        if (words.includes('ready')) resolve();
      });
    }
    child.on('close', () => reject(new Error(`It ended before it was ready: ${words}`)));
  });
  ready.catch(() => undefined);
  const stop = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const [code] = await end;
    return code;
  };
  return { ready: () => ready, stop, end, words: () => words };
}

const start = (port: string) => run(process.execPath, ['--import', 'tsx', 'src/main.ts'], { PORT: port });

const send = (port: string, path: string, form: Record<string, string>, cookie = '') =>
  fetch(`http://localhost:${port}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Sec-Fetch-Site': 'same-origin', Cookie: cookie },
    body: new URLSearchParams(form),
  });

async function signIn(port: string, email: string): Promise<string> {
  const answer = await send(port, '/inloggen', { email, password: demoPassword });
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

const textOf = async (port: string, path: string, cookie: string): Promise<string> =>
  (await fetch(`http://localhost:${port}${path}`, { headers: { Cookie: cookie } })).text();

describe('The application', { timeout: 60_000 }, () => {
  test('starts with nothing but a folder, answers, and stops on Ctrl-C without complaint', async () => {
    const port = await freePort();
    const application = start(port);
    await application.ready();
    assert.equal((await fetch(`http://localhost:${port}/`)).status, 200);
    assert.equal(await application.stop('SIGINT'), 0, application.words());
  });

  test('starts a second time with what it kept, and fills nothing again', async () => {
    const port = await freePort();
    const first = start(port);
    await first.ready();
    const cookie = await signIn(port, 'coach@example.nl');
    const form = { givenName: 'Blijvende', familyName: 'Naam', municipality: 'lindewaard' };
    assert.equal((await send(port, '/dossiers/nieuw', form, cookie)).status, 303);
    assert.equal((await send(port, '/account', { name: 'Een andere naam' }, cookie)).status, 303);
    const before = await textOf(port, '/dossiers?van=colleagues', cookie);
    assert.equal(await first.stop('SIGTERM'), 0, first.words());
    const second = start(port);
    await second.ready();
    assert.match(await textOf(port, '/dossiers?zoek=blijvende', cookie), /Blijvende Naam/);
    assert.match(await textOf(port, '/account', cookie), /value="Een andere naam"/);
    const count = (html: string): string | undefined => /\d+ dossiers/.exec(html)?.[0];
    assert.ok(count(before));
    assert.equal(count(await textOf(port, '/dossiers?van=colleagues', cookie)), count(before));
    assert.equal(await second.stop('SIGTERM'), 0, second.words());
  });

  test('says who has the folder when it runs already', async () => {
    const port = await freePort();
    const first = start(port);
    await first.ready();
    const second = start(await freePort());
    assert.deepEqual(await second.end, [1, null]);
    const who = new RegExp(
      `^Stapwijs already runs on ${dataDir}: process \\d+, since .* UTC, on port ${port}\\.`,
    );
    assert.match(second.words(), who);
    assert.equal((await fetch(`http://localhost:${port}/`)).status, 200);
    assert.equal(await first.stop('SIGTERM'), 0);
  });

  test('uses the running database again after it was killed', async () => {
    const first = start(await freePort());
    await first.ready();
    await first.stop('SIGKILL');
    const second = start(await freePort());
    await second.ready();
    assert.match(second.words(), /still running and is used again/);
    assert.equal(await second.stop('SIGTERM'), 0);
  });

  test('stops when npm and its shell are told to', { skip: process.platform === 'win32' }, async () => {
    const env = { PORT: await freePort(), npm_lifecycle_event: 'start' };
    const shell = run('sh', ['-c', `"${process.execPath}" --import tsx src/main.ts; true`], env);
    await shell.ready();
    await shell.stop('SIGTERM');
    assert.match(shell.words(), /Stopping/);
    const next = start(await freePort());
    await next.ready();
    assert.doesNotMatch(next.words(), /still running/);
    assert.equal(await next.stop('SIGTERM'), 0);
  });

  test('says that a port is taken, and leaves no database behind', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const address = other.address();
    const application = start(String(typeof address === 'object' ? address?.port : ''));
    assert.deepEqual(await application.end, [1, null]);
    other.close();
    assert.match(application.words(), /^Port \d+ is in use\. Choose another one/m);
    const next = start(await freePort());
    await next.ready();
    assert.doesNotMatch(next.words(), /still running/);
    assert.equal(await next.stop('SIGTERM'), 0);
  });
});

test('a folder with a long name, spaces and a comma is fine', async () => {
  const folder = join(dataDir, `a long, name ${'x'.repeat(100)}`);
  mkdirSync(folder);
  const cluster = await startCluster({ folder, durable: false });
  const client = new pg.Client(cluster.login('admin', 'postgres'));
  await client.connect();
  await client.end();
  await cluster.stop();
});
