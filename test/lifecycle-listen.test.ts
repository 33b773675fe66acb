import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { listen } from '../src/platform/listen.ts';
import { inWords } from '../src/platform/problem-in-words.ts';

test('a request that runs is finished before the server stops, and a new one is refused', async () => {
  let asked = () => {};
  const arrived = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const slow = async () => {
    asked();
    await sleep(100);
    return new Response('done');
  };
  const server = await listen(slow, { host: '127.0.0.1', port: 0 });
  const answer = fetch(server.address).then((response) => response.text());
  await arrived;
  const stopped = server.stop();
  await assert.rejects(fetch(server.address));
  assert.equal(await answer, 'done');
  await stopped;
});

test('a problem is told in words with its causes, and a fault of ours with its place', () => {
  const cause = new Error('permission denied', { cause: new Error('read-only disk') });
  const told = inWords(new Error('The folder could not be made.', { cause }));
  assert.equal(told, 'The folder could not be made.\nBecause: permission denied\nBecause: read-only disk');
  assert.match(inWords(new TypeError('x is undefined')), /lifecycle-listen/);
});
