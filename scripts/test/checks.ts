import { spawn } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from './files.ts';
import { failure, type Outcome } from './outcome.ts';

/** A tool whose exit code is the answer: it counts as one test. */
async function check(name: string, script: string, ...args: string[]): Promise<Outcome> {
  const tool = path.join(projectRoot, 'node_modules', script);
  const child = spawn(process.execPath, [tool, ...args], { cwd: projectRoot });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      words += chunk.toString();
    });
  }
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
  return code === 0 ? { kind: 'passed', file: '.', name, detail: '' } : failure('.', name, words.trim());
}

export const types = (): Promise<Outcome> => check('everything compiles', 'typescript/bin/tsc', '--noEmit');

export const format = (): Promise<Outcome> =>
  check(
    'everything is formatted and linted',
    '@biomejs/biome/bin/biome',
    'check',
    '--error-on-warnings',
    '--colors=off',
  );
