import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf } from './process-identity.ts';

interface Holder {
  pid: number;
  identity: string;
  since: string;
  port: number;
}

/**
 * One application a folder: two would each stop the other's database. A lock left behind by a killed process is
 * recognised because its number belongs to nobody, or to a process that started at another moment.
 */
export function lockFolder(folder: string, port: number, now: Date): { release(): void } {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'in-use.json');
  const identity = identityOf(process.pid) ?? '';
  const mine = JSON.stringify({ pid: process.pid, identity, since: now.toISOString(), port });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, mine);
  try {
    while (!take(draft, file)) clearIfLeftBehind(file, folder);
  } finally {
    rmSync(draft);
  }
  return {
    release: () => {
      if (read(file) === mine) rmSync(file, { force: true });
    },
  };
}

/** A link fails when the name exists: of two that try, one succeeds, and its content is there at once. */
function take(draft: string, file: string): boolean {
  return quietly('EEXIST', () => linkSync(draft, file));
}

function clearIfLeftBehind(file: string, folder: string): void {
  const found = read(file);
  if (found === undefined) return;
  const holder = parse(found);
  if (holder && identityOf(holder.pid) === holder.identity) throw new Error(sentence(holder, folder));
  // Between the look and the removal another may have taken it; then what was moved aside is his, and goes back.
  const aside = `${file}.left-${process.pid}`;
  if (!quietly('ENOENT', () => renameSync(file, aside))) return;
  if (read(aside) !== found) quietly('EEXIST', () => linkSync(aside, file));
  rmSync(aside);
}

function sentence({ pid, since, port }: Holder, folder: string): string {
  const moment = `${since.slice(0, 10)} ${since.slice(11, 16)} UTC`;
  return (
    `Stapwijs already runs on ${folder}: process ${pid}, since ${moment}, on port ${port}. ` +
    'Stop that one first, or give this one a folder of its own with STAPWIJS_DATA.'
  );
}

function read(file: string): string | undefined {
  let text: string | undefined;
  quietly('ENOENT', () => {
    text = readFileSync(file, 'utf8');
  });
  return text;
}

/** Nothing for a file that a loss of power left empty. */
function parse(text: string): Holder | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Does it; false when it fails for this reason. */
function quietly(code: string, work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === code) return false;
    throw error;
  }
}
