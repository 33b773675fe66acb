import { workerData } from 'node:worker_threads';
import { bestOf } from '../../src/features/choice/advice/rank-many.ts';
import { compiledOf } from './knowledge.ts';
import { chance, inventedSituation } from './synthetic.ts';

/** How many people at a time: memory stays small whatever the size of the country. */
const BATCH = 2_000;

const { from, to, rows, scores, instruments, best } = workerData;
const compiled = compiledOf(instruments);
for (let start = from; start < to; start += BATCH) {
  const end = Math.min(to, start + BATCH);
  // A person is known by a number, so that any one can be checked by itself.
  const people = Array.from({ length: end - start }, (_, i) => inventedSituation(chance(start + i)));
  const found = bestOf(compiled, people, best);
  rows.set(found.rows, start * best);
  scores.set(found.scores, start * best);
}
