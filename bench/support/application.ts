import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Application {
  readonly pid: number;
  readonly address: string;
  /** From the command to the sentence that it is ready. */
  readonly seconds: number;
  readonly stop: () => Promise<void>;
}

/** The whole application with its own database, as a separate process, on a free port. */
export async function startApplication(data: string): Promise<Application> {
  const begin = performance.now();
  // The same flags as `npm start`: a small young generation keeps a server of small requests small.
  const child = spawn(process.execPath, ['--max-semi-space-size=4', '--import', 'tsx', 'src/main.ts'], {
    cwd: path.join(import.meta.dirname, '../..'),
    env: { ...process.env, PORT: '0', STAPWIJS_DATA: data, NODE_ENV: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /(http:\/\/\S+)/.exec(said.split('ready:')[1] ?? '');
      if (found?.[1] !== undefined) resolve(found[1].replace(/\/$/, ''));
    });
    child.once('exit', (code) => reject(new Error(`the application ended with ${code}: ${said}`)));
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    pid: child.pid ?? 0,
    address,
    seconds: (performance.now() - begin) / 1_000,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** An empty folder for data, removed afterwards. */
export async function withData<T>(work: (data: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stapwijs-bench-'));
  // As root the database runs as another user, who must be able to enter.
  chmodSync(folder, 0o755);
  try {
    return await work(path.join(folder, 'data'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
