import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Refusal } from './refusal.ts';
import { runStats } from './run.ts';

/** File 0 is standard input; at a keyboard nobody is going to type a table. */
function read(file: string): Uint8Array {
  if (file === '-' && process.stdin.isTTY) throw new Refusal('usage', '--data FILE.csv is needed.');
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch {
    throw new Refusal('no-file', `${file === '-' ? 'Standard input' : file} cannot be read.`);
  }
}

const { text, status } = runStats(process.argv.slice(2), {
  read,
  newSeed: () => randomBytes(8).toString('hex'),
});
process.exitCode = status;
(status === 0 || process.argv.includes('--json') ? process.stdout : process.stderr).write(`${text}\n`);
