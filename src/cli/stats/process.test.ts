import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';

const command = path.resolve(import.meta.dirname, '../../../bin/stapwijs.mjs');
const file = 'arm;hours\n0;10,5\n0;14\n0;12\n1;18\n1;15\n1;21';

/** As typed in a terminal, with the table on standard input. */
const type = (words: string, input = '', cwd = '/') =>
  spawnSync(process.execPath, [command, 'stats', ...words.split(' ')], { input, encoding: 'utf8', cwd });

test('the command line reads standard input and prints one line of JSON', () => {
  const { stdout, status } = type('difference --data - --outcome hours --treatment arm --json', file);
  assert.equal(status, 0);
  assert.equal(JSON.parse(stdout).estimates[0].estimate.toFixed(4), '5.8333');
});

test('a failure ends with status 2, also when the file is not there', () => {
  const { stdout, status } = type('ols --data nowhere.csv --outcome a --covariates b --json');
  assert.equal(status, 2);
  assert.equal(JSON.parse(stdout).error.code, 'no-file');
});

test('help lists every procedure', () => {
  const { stdout, status } = type('--help');
  assert.equal(status, 0);
  assert.match(stdout, /two-by-two .*\n(.*\n)? {2}randomisation/);
});
