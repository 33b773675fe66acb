#!/usr/bin/env node
/**
 * `stapwijs stats …` and the commands of src/cli.ts. Plain JavaScript, because any Node may start it: what it starts is the
 * Node that came with the packages (docs/decisions/0010), or this one when that is not there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const home = dirname(dirname(realpathSync(fileURLToPath(import.meta.url))));
const require = createRequire(join(home, 'package.json'));

/** Where a package is, or nothing. */
function find(name) {
  try {
    return require.resolve(name);
  } catch {
    return undefined;
  }
}

const system = process.platform === 'win32' ? 'win' : process.platform;
const shipped = find(`node-${system}-${process.arch}/package.json`);
const program = shipped && join(dirname(shipped), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const loader = find('tsx');
if (!loader) {
  console.error('Stapwijs is not installed yet: run "npm start" once in its folder.');
  process.exit(1);
}
const [first, ...rest] = process.argv.slice(2);
const words =
  first === 'stats'
    ? ['src/cli/stats/main.ts', ...rest]
    : ['src/cli.ts', ...(first === undefined ? [] : [first, ...rest])];
const [script, ...given] = words;
const { status, error } = spawnSync(
  program && existsSync(program) ? program : process.execPath,
  ['--import', pathToFileURL(loader).href, join(home, script), ...given],
  { stdio: 'inherit' },
);
if (error) console.error(error.message);
process.exit(status ?? 1);
