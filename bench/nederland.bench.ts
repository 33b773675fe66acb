import { Worker } from 'node:worker_threads';
import { advise } from '../src/features/choice/advice/rank.ts';
import type { Report } from './support/bench.ts';
import { compiledOf } from './support/knowledge.ts';
import { chance, inventedSituation } from './support/synthetic.ts';

export const group = 'nederland';

const PEOPLE = 400_000;
const INSTRUMENTS = 1_000;
const BEST = 10;
const CORES = 2;

/** The ten best for everyone on benefits in a country, on two cores; a sample is checked against one-by-one advice. */
export async function run(report: Report): Promise<void> {
  const rows = new Int32Array(new SharedArrayBuffer(PEOPLE * BEST * 4));
  const scores = new Int32Array(new SharedArrayBuffer(PEOPLE * BEST * 4));
  const start = performance.now();
  const share = PEOPLE / CORES;
  await Promise.all(
    Array.from({ length: CORES }, (_, i) => half({ from: i * share, to: (i + 1) * share, rows, scores })),
  );
  const seconds = (performance.now() - start) / 1_000;
  check(rows, scores);
  report({ name: 'advies.nederland.s', value: seconds, unit: 's' });
  report({ name: 'advies.nederland.mb', value: process.memoryUsage.rss() / 1e6, unit: 'MB' });
}

export interface Half {
  readonly from: number;
  readonly to: number;
  readonly rows: Int32Array;
  readonly scores: Int32Array;
}

function half(work: Half): Promise<void> {
  const worker = new Worker(new URL('./support/nederland.worker.ts', import.meta.url), {
    workerData: { ...work, instruments: INSTRUMENTS, best: BEST },
  });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`worker ended with ${code}`))));
  });
}

/** @throws Error when one of 400 people has other instruments or scores than a single advice gives. */
function check(rows: Int32Array, scores: Int32Array): void {
  const compiled = compiledOf(INSTRUMENTS);
  for (let person = 0; person < PEOPLE; person += 1_000) {
    const best = advise(compiled, inventedSituation(chance(person))).fits.slice(0, BEST);
    for (let n = 0; n < BEST; n++) {
      const same =
        rows[person * BEST + n] === (best[n]?.row ?? -1) &&
        scores[person * BEST + n] === (best[n]?.score ?? 0);
      if (!same) throw new Error(`person ${person}, place ${n}: not what one advice gives`);
    }
  }
}
