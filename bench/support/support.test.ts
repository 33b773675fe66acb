import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { test } from 'node:test';
import { load } from './load.ts';
import { familyOf, residentMegabytes } from './memory.ts';
import { percentile, time } from './timing.ts';

test('a percentile is the nearest rank', () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);
  assert.deepEqual([percentile(values, 0.5), percentile(values, 0.99), percentile([7], 0.99)], [50, 99, 7]);
  assert.throws(() => percentile([], 0.5));
});

test('timing leaves out the warm-up and stops at the runs or the seconds', async () => {
  let calls = 0;
  const timing = await time(() => (calls += 1), { runs: 20, warmUp: 5 });
  assert.deepEqual([calls, timing.runs], [25, 20]);
  let now = 0;
  const work = () => (now += 10);
  const bounded = await time(work, { runs: 1_000, warmUp: 0, seconds: 0.05, clock: () => now });
  assert.deepEqual(bounded, { p50: 10, p99: 10, runs: 5 });
});

test('a load keeps its connections and counts failures', async () => {
  let connections = 0;
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/broken' ? 500 : 200;
    response.end('ok');
  }).on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const options = { connections: 2, seconds: 0.1, warmUpSeconds: 0.02 };
  const good = await load(base, options);
  assert.ok(good.requestsPerSecond > 10 && good.failed === 0);
  assert.equal(connections, 2);
  const broken = await load(`${base}/broken`, options);
  assert.deepEqual([broken.requestsPerSecond, broken.failed], [0, broken.runs]);
  server.closeAllConnections();
  server.close();
});

test('memory is that of the process and all it started', () => {
  const line = (pid: number, parent: number) => ({ pid, parent, kilobytes: 1 });
  const family = familyOf(2, [line(1, 0), line(2, 1), line(3, 2), line(4, 3), line(5, 1)]);
  assert.deepEqual(
    family.map(({ pid }) => pid),
    [2, 3, 4],
  );
  assert.ok(residentMegabytes(process.pid) > 10);
});

const runBench = (...args: string[]) =>
  new Promise<{ code: number | null; out: string; words: string }>((resolve) => {
    const script = path.join(import.meta.dirname, '../main.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script, ...args]);
    const heard = { out: '', words: '' };
    child.stdout.on('data', (chunk: Buffer) => {
      heard.out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      heard.words += chunk.toString();
    });
    child.on('close', (code) => resolve({ code, ...heard }));
  });

test('the bench prints lines of JSON and nothing else', async () => {
  const { code, out } = await runBench('machine');
  assert.equal(code, 0);
  const lines = out.trim().split('\n');
  assert.equal(lines.length, 4);
  for (const line of lines) {
    const { name, value, unit } = JSON.parse(line);
    assert.match(name, /^machine: .* p(50|99)$/);
    assert.ok(value > 0 && unit === 'ms');
  }
});

test('an unknown group says which there are', async () => {
  const { code, out, words } = await runBench('nonsense');
  assert.deepEqual([code, out], [1, '']);
  assert.match(words, /machine/);
});
