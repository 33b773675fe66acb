/** Runs its test files in one process and sends every outcome to the parent. */
import path from 'node:path';
import { run } from 'node:test';
import { collect } from './collect.ts';

// Whoever stops the run stops its workers, with their servers and browsers.
process.once('disconnect', () => process.exit());

const files = process.argv.slice(2);
const events = run({ files: [path.join(import.meta.dirname, 'each-file.ts')], isolation: 'none' });
for await (const outcome of collect(events, files)) process.send?.({ outcome });
// Whoever left a handle open must not hold up the run; servers and browsers end with their process.
process.send?.({ done: true }, () => process.exit());
