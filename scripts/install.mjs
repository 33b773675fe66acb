/**
 * Brings node_modules in step with package-lock.json before a start or a test; plain JavaScript, because nothing is
 * installed yet. Without arguments what the product needs, with --dev everything.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(checkout, 'node_modules', '.stapwijs-install');
const mode = process.argv.includes('--dev') ? 'dev' : 'production';

requireNode();
const lock = createHash('sha256')
  .update(readFileSync(join(checkout, 'package-lock.json')))
  .digest('hex');
if (!isInstalled()) install();
linkCommand();

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(
    `Stapwijs needs Node 20.19 or newer to install itself and this is ${process.versions.node}. Install a newer Node from https://nodejs.org.`,
  );
}

function isInstalled() {
  if (!existsSync(stampFile)) return false;
  const [installedLock, installedMode] = readFileSync(stampFile, 'utf8').split(' ');
  return installedLock === lock && (installedMode === mode || installedMode === 'dev');
}

function install() {
  console.log(
    mode === 'dev' ? 'Installing everything for development …' : 'Installing what Stapwijs needs …',
  );
  let result = runNpm('ci');
  // Some registries lack a package for another system than this one; `ci` then refuses, while `install` keeps to
  // the versions and checksums of the lockfile and leaves out what it does not need.
  if (result.status !== 0 && result.stderr?.includes('EUSAGE')) result = runNpm('install', '--no-save');
  if (result.status !== 0) {
    console.error(result.error?.message ?? `${result.stdout}${result.stderr}`.trim());
    fail(
      'The packages could not be installed; the lines above are from npm. Can this machine reach its npm registry?',
    );
  }
  writeFileSync(stampFile, `${lock} ${mode}`);
}

/** npm links the commands of packages, not those of the checkout itself: `npx stapwijs` must find ours. */
function linkCommand() {
  const command = join(checkout, 'node_modules', '.bin', 'stapwijs');
  const target = join(checkout, 'bin', 'stapwijs.mjs');
  try {
    if (process.platform === 'win32') writeFileSync(`${command}.cmd`, `@node "${target}" %*\r\n`);
    else if (!existsSync(command)) symlinkSync(join('..', '..', 'bin', 'stapwijs.mjs'), command);
  } catch {
    // Another installation may be doing the same; `node bin/stapwijs.mjs` always works.
  }
}

/** The npm that started us, or the one on the path. Install scripts are not needed, so none is trusted. */
function runNpm(...command) {
  const omit = mode === 'dev' ? [] : ['--omit=dev'];
  const args = [...command, ...omit, '--ignore-scripts', '--no-audit', '--no-fund'];
  const options = { cwd: checkout, encoding: 'utf8', env: environment() };
  const npm = process.env.npm_execpath;
  if (npm && /npm-cli\.c?js$/.test(npm)) return spawnSync(process.execPath, [npm, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Settings of the script that started us, such as NODE_ENV or --omit, must not change what is installed. */
function environment() {
  const { NODE_ENV, npm_config_omit, npm_config_include, ...rest } = process.env;
  return rest;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
