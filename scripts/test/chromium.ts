import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const path = process.env.CHROMIUM ?? '/usr/bin/chromium';

const advice = `There is no Chromium at ${path}: install it (Debian: apt-get install chromium) or point the variable CHROMIUM at one.`;

/** Nothing when the browser is there, or could be installed; otherwise the sentence that says what to do. */
export function chromiumProblem(): string | undefined {
  if (existsSync(path)) return undefined;
  if (process.getuid?.() !== 0 || process.env.CHROMIUM) return advice;
  install();
  return existsSync(path) ? undefined : advice;
}

function install(): void {
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
}
