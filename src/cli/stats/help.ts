import type { Procedure } from './asked.ts';
import { wrapped } from './wrapped.ts';

const common = `Options of every procedure
  --data FILE.csv      comma, semicolon or tab; 1.5 or 1,5; empty or NA is
                       missing; - is standard input
  --where "age>=27"    only these rows; == != >= <= > <, several with && or by
                       repeating; town=="Den Haag"; missing meets only ==NA
  --level 0.95         of intervals
  --seed WORD          repeats what chance decided
  --observational      no lottery decided: nothing is called an effect
  --json               one line of JSON instead of a table

A failure says why and ends with exit status 2; with --json it is
{"error":{"code","message"}}.`;

export function helpOfAll(procedures: readonly Procedure[]): string {
  const lines = procedures.flatMap(({ name, summary }) =>
    wrapped(`  ${name.padEnd(14)} ${summary}`, ' '.repeat(17)),
  );
  return [
    'stapwijs stats PROCEDURE --data FILE.csv … [--json]',
    '',
    ...lines,
    '',
    common,
    '',
    'More: stapwijs stats PROCEDURE --help',
  ].join('\n');
}

export function helpOf({ name, summary, options, example }: Procedure): string {
  const file = /--data (\S+)/.exec(example.command)?.[1];
  const rows = example.data?.split('\n').map((line) => `    ${line}`) ?? [];
  const data = file && rows.length > 0 ? [`  ${file}:`, ...rows, ''] : [];
  return [
    ...[...wrapped(`stapwijs stats ${name}: ${summary}`), ''],
    ...[...options.flatMap((option) => wrapped(`  ${option}`, ' '.repeat(40))), ''],
    ...['Example', ...data, `  ${example.command}`, ...wrapped(`  ${example.read}`, '  ')],
    ...['', common],
  ].join('\n');
}
