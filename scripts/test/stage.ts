import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from './files.ts';
import { failure, type Outcome } from './outcome.ts';

interface Message {
  outcome?: Outcome;
  done?: true;
}

const worker = path.join(import.meta.dirname, 'worker.ts');

/** One worker process over its share of the files. A worker that dies or hangs is a failed test, with its last words. */
export function runWorker(files: readonly string[], limitSeconds: number): Promise<Outcome[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', worker, ...files], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), limitSeconds * 1_000);
  return listen(child).then(({ outcomes, done, words, ending }) => {
    clearTimeout(timer);
    if (!done) outcomes.push(failure(files.join(' '), '(the process)', `${ending}\n${words}`));
    else if (outcomes.some(({ kind }) => kind === 'failed') && words) process.stdout.write(words);
    return outcomes;
  });
}

function listen(child: ChildProcess) {
  const heard = { outcomes: [] as Outcome[], done: false, words: '', ending: '' };
  const remember = (chunk: Buffer): void => {
    heard.words = (heard.words + chunk.toString()).slice(-20_000);
  };
  child.stdout?.on('data', remember);
  child.stderr?.on('data', remember);
  child.on('message', (message: Message) => {
    if (message.outcome) heard.outcomes.push(message.outcome);
    if (message.done) heard.done = true;
  });
  return new Promise<typeof heard>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ ...heard, ending: `It ended with ${signal ?? code}.` }));
  });
}
