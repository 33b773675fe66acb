import { setTimeout as sleep } from 'node:timers/promises';
import { isServerOf, signal } from './server-file.ts';

const lookEvery = 250;

/** Somebody may kill the server; an adopted one is no child of ours, so we look whether it is still there. */
export function keepRunning(
  isRunning: () => boolean,
  restart: () => Promise<void>,
): { end(): Promise<void> } {
  let restarting: Promise<void> | undefined;
  const look = () => {
    if (restarting || isRunning()) return;
    // When it fails, the next look tries again; its reason is in the log of the database.
    restarting = restart()
      .catch(() => undefined)
      .finally(() => {
        restarting = undefined;
      });
  };
  const timer = setInterval(look, lookEvery).unref();
  return {
    end: async () => {
      clearInterval(timer);
      await restarting;
    },
  };
}

const longestStop = 20_000;

export async function stopServer(cluster: string, pid: number): Promise<void> {
  // SIGINT is "fast": roll back what is open, disconnect everybody, write a checkpoint.
  signal(pid, 'SIGINT');
  const deadline = Date.now() + longestStop;
  while (isServerOf(cluster, pid)) {
    if (Date.now() > deadline) throw new Error('The database did not stop within 20 seconds.');
    await sleep(10);
  }
}

/** Without waiting for anybody, and without giving way to anything else: for the exit of this process. */
export function killServer(cluster: string, pid: number): void {
  signal(pid, 'SIGQUIT');
  const cell = new Int32Array(new SharedArrayBuffer(4));
  for (let tries = 0; tries < 200 && isServerOf(cluster, pid); tries++) Atomics.wait(cell, 0, 0, 5);
}
