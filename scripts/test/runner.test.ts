import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTestFiles, share, stageOf } from './files.ts';
import { count, type Outcome } from './outcome.ts';
import { describeStage, verdict } from './report.ts';
import { runWorker } from './stage.ts';

const run = (...names: string[]): Promise<Outcome[]> =>
  runWorker(
    names.map((name) => `scripts/test/fixtures/${name}.ts`),
    30,
  );

test('the runner counts passed, failed and skipped tests and keeps hooks inside their file', async () => {
  const outcomes = await run('mixed', 'calm');
  assert.deepEqual(
    outcomes.map(({ kind, name }) => `${kind}: ${name}`),
    [
      'passed: a sum that is right',
      'failed: a sum that is wrong',
      'skipped: a group › a test that waits',
      'passed: a group › the hook ran for this file only',
      'passed: a test without hooks',
    ],
  );
});

test('a file that crashes at import, or registers nothing, is a failed test', async () => {
  const outcomes = await run('crashes', 'empty', 'calm');
  assert.equal(count(outcomes, 'failed'), 2);
  assert.match(
    outcomes.find(({ file }) => file.endsWith('crashes.ts'))?.detail ?? '',
    /falls over at import/,
  );
  assert.match(outcomes.find(({ file }) => file.endsWith('empty.ts'))?.detail ?? '', /registers no test/);
  assert.equal(count(outcomes, 'passed'), 1);
});

test('a process that dies half way is a failed test', async () => {
  const outcomes = await run('dies');
  assert.equal(count(outcomes, 'failed'), 1);
  assert.match(outcomes[0]?.detail ?? '', /ended with 3/);
});

test('the verdict is the last line, and nothing run is not a success', () => {
  const passed: Outcome = { kind: 'passed', file: 'a', name: 'b', detail: '' };
  const failed: Outcome = { ...passed, kind: 'failed', detail: 'because' };
  assert.deepEqual(verdict([]), { line: '0 passed, 0 failed', exitCode: 1 });
  assert.equal(verdict([{ name: 'fast', outcomes: [passed], seconds: 1 }]).exitCode, 0);
  assert.deepEqual(verdict([{ name: 'fast', outcomes: [passed, failed], seconds: 1 }]), {
    line: '1 passed, 1 failed',
    exitCode: 1,
  });
  assert.match(describeStage({ name: 'fast', outcomes: [failed], seconds: 1 }), /a › b\n {4}because/);
});

test('every test file has one stage, and a pattern narrows the run', () => {
  assert.equal(stageOf('e2e/pages.test.ts'), 'browser');
  assert.equal(stageOf('src/stats/beta.slow.test.ts'), 'slow');
  assert.equal(stageOf('src/features/pages/start.test.tsx'), 'fast');
  assert.deepEqual(findTestFiles(['runner.test']).fast, ['scripts/test/runner.test.ts']);
});

test('the files are shared over the workers by weight', () => {
  const weights: Record<string, number> = { a: 9, b: 5, c: 4, d: 1 };
  const shares = share(Object.keys(weights), 2, (file) => weights[file] ?? 0);
  assert.deepEqual(shares, [
    ['a', 'd'],
    ['b', 'c'],
  ]);
});
