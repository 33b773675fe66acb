import type { Procedure } from './asked.ts';

const common = `Options of every procedure
  --data FILE.csv      comma, semicolon or tab; 1.5 or 1,5; empty or NA is missing; - is standard input
  --where "age>=27"    only these rows; == != >= <= > <, several with && or by repeating
  --level 0.95         of intervals
  --seed WORD          repeats what chance decided
  --observational      no lottery decided: nothing is called an effect
  --json               one line of JSON instead of a table

A failure says why, on one line: {"error":{"code","message"}}, with exit status 2.`;

export function helpOfAll(procedures: readonly Procedure[]): string {
  const lines = procedures.map(({ name, summary }) => `  ${name.padEnd(14)} ${summary}`);
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
  const rows = example.data?.split('\n') ?? [];
  const shown = rows.length > 14 ? [...rows.slice(0, 8), '…'] : rows;
  const data = file && shown.length > 0 ? [`  ${file}:`, ...shown.map((line) => `    ${line}`), ''] : [];
  return [
    ...[`stapwijs stats ${name}: ${summary}`, '', ...options.map((option) => `  ${option}`), ''],
    ...['Example', ...data, `  ${example.command}`, `  ${example.read}`, '', common],
  ].join('\n');
}
