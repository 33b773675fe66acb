/**
 * npm run bench              every group
 * npm run bench -- GROUP     one or more groups; GROUP.PIECE, such as stats.lin, where a group has pieces
 *
 * Prints one line of JSON per measurement to stdout and nothing else; words go to stderr.
 */
import { globSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Bench, isBench, type Measurement } from './support/bench.ts';

console.log = console.error;

function report({ name, value, unit }: Measurement): void {
  if (!Number.isFinite(value)) throw new Error(`${name} is not a number`);
  process.stdout.write(`${JSON.stringify({ name, value: Number(value.toPrecision(4)), unit })}\n`);
}

async function load(file: string): Promise<Bench> {
  const module: object = await import(pathToFileURL(file).href);
  if (!isBench(module)) throw new Error(`${file} exports no group and run`);
  return module;
}

const files = globSync(path.join(import.meta.dirname, '*.bench.ts')).sort();
const all = await Promise.all(files.map(load));
const wanted = process.argv.slice(2).map((word) => {
  const [group = '', ...piece] = word.split('.');
  return { group, piece: piece.join('.') };
});
const asked = wanted.length > 0 ? wanted : all.map(({ group }) => ({ group, piece: '' }));
const chosen = asked.flatMap(({ group, piece }) =>
  all.filter((bench) => bench.group === group).map(({ run }) => ({ run, piece })),
);

if (chosen.length === 0) {
  console.error(
    `There is no such group. The groups are: ${[...new Set(all.map(({ group }) => group))].join(', ')}.`,
  );
  process.exit(1);
}
for (const { run, piece } of chosen) await run(report, piece);
process.exit(0);
