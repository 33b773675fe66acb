import { Agent, request } from 'node:http';
import { type Timing, timingOf } from './timing.ts';

export interface LoadOptions {
  connections?: number;
  seconds?: number;
  warmUpSeconds?: number;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
}

export interface Load extends Timing {
  requestsPerSecond: number;
  /** Answers of 400 and above, and requests without an answer. A load with failures measures nothing. */
  failed: number;
}

/** Keeps every connection busy, each with one request at a time, for a bounded time. Start the server in another process. */
export async function load(url: string, options: LoadOptions = {}): Promise<Load> {
  const { connections = 16, seconds = 5, warmUpSeconds = 1 } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  await hammer(agent, url, options, connections, warmUpSeconds);
  const { times, failed, elapsed } = await hammer(agent, url, options, connections, seconds);
  agent.destroy();
  return { ...timingOf(times), failed, requestsPerSecond: (times.length - failed) / elapsed };
}

async function hammer(agent: Agent, url: string, options: LoadOptions, connections: number, seconds: number) {
  const times: number[] = [];
  let failed = 0;
  const begin = performance.now();
  const client = async (): Promise<void> => {
    do {
      const start = performance.now();
      const status = await ask(agent, url, options).catch(() => 0);
      times.push(performance.now() - start);
      if (status === 0 || status >= 400) failed += 1;
    } while (performance.now() - begin < seconds * 1_000);
  };
  await Promise.all(Array.from({ length: connections }, client));
  return { times, failed, elapsed: (performance.now() - begin) / 1_000 };
}

function ask(
  agent: Agent,
  url: string,
  { method = 'GET', headers = {}, body }: LoadOptions,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, method, headers, timeout: 10_000 }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
      answer.on('error', reject);
    });
    asked.on('timeout', () => asked.destroy(new Error('no answer in 10 seconds')));
    asked.on('error', reject);
    asked.end(body);
  });
}
