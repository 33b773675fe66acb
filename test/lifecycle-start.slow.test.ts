import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import pg from 'pg';
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

function start(port: string) {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: checkout,
    env: { ...process.env, PORT: port, STAPWIJS_DATA: dataDir },
  });
  const heard = { words: '' };
  const listen = (chunk: Buffer) => {
    heard.words += chunk;
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ready = async () => {
    while (!heard.words.includes('ready'))
      await Promise.race([once(child.stdout, 'data'), failedStart(child, heard)]);
    return performance.now() - started;
  };
  const end = once(child, 'close');
  const stop = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const [code] = await end;
    return code;
  };
  return { ready, stop, end, words: () => heard.words };
}

async function failedStart(child: ChildProcess, heard: { words: string }): Promise<never> {
  await once(child, 'close');
  throw new Error(heard.words);
}

describe('The application', () => {
  test('starts with nothing but a folder, answers, and stops on Ctrl-C without complaint', async () => {
    const port = await freePort();
    const application = start(port);
    await application.ready();
    assert.equal((await fetch(`http://localhost:${port}/`)).status, 200);
    assert.equal(await application.stop('SIGINT'), 0, application.words());
  });

  test('starts a second time within two seconds', async () => {
    const application = start(await freePort());
    const time = await application.ready();
    assert.equal(await application.stop('SIGTERM'), 0, application.words());
    assert.ok(time < 2_000, `${time.toFixed()} ms`);
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
    const port = await freePort();
    const env = { ...process.env, PORT: port, STAPWIJS_DATA: dataDir, npm_lifecycle_event: 'start' };
    const command = `"${process.execPath}" --import tsx src/main.ts; true`;
    const shell = spawn('sh', ['-c', command], { cwd: checkout, env, stdio: ['ignore', 'pipe', 'inherit'] });
    let words = '';
    shell.stdout.on('data', (chunk) => {
      words += chunk;
    });
    while (!words.includes('ready')) await once(shell.stdout, 'data');
    shell.kill('SIGTERM');
    await once(shell.stdout, 'close');
    assert.match(words, /Stopping/);
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
    assert.match(application.words(), /^Port \d+ is in use\. Choose another one/);
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
