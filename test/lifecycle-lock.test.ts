import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { lockFolder } from '../src/platform/db/embedded/lock.ts';

describe('The lock of a data folder', () => {
  let folder: string;
  const now = new Date('2026-05-04T20:00:00Z');
  const lock = () => lockFolder(folder, 3000, now);
  const leave = (holder: object | string) =>
    writeFileSync(join(folder, 'in-use.json'), typeof holder === 'string' ? holder : JSON.stringify(holder));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stapwijs-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('says who has it, since when and where', () => {
    lock();
    const who = `process ${process.pid}, since 2026-05-04 20:00 UTC, on port 3000`;
    assert.throws(lock, (error: Error) => error.message.includes(who) && error.message.includes(folder));
  });

  test('is free again after release, and leaves no files', () => {
    lock().release();
    assert.deepEqual(readdirSync(folder), []);
    lock();
  });

  test('of a killed process is taken over', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    leave({ pid: child.pid, identity: 'x', since: now.toISOString(), port: 1 });
    lock();
    assert.deepEqual(readdirSync(folder), ['in-use.json']);
  });

  test('is taken over when another process now has the number', () => {
    leave({ pid: process.ppid, identity: 'another moment', since: now.toISOString(), port: 1 });
    lock();
  });

  test('that a loss of power left empty is taken over', () => {
    leave('');
    lock();
  });

  test('is not released by who lost it', () => {
    const first = lock();
    leave({ pid: process.ppid, identity: 'another', since: now.toISOString(), port: 1 });
    first.release();
    assert.ok(existsSync(join(folder, 'in-use.json')));
  });
});
