import { count, type Outcome, type StageResult } from './outcome.ts';

const indent = (text: string): string => text.replace(/^/gm, '    ');

/** Failures in full, skipped tests with their message, then one line for the stage. */
export function describeStage({ name, outcomes, seconds }: StageResult): string {
  const lines = outcomes.flatMap(describeOutcome);
  const failed = count(outcomes, 'failed');
  const tally = failed > 0 ? `${failed} FAILED, ` : '';
  const time = `${seconds.toFixed(1)} s`.padStart(8);
  return [...lines, `${name.padEnd(8)}${time}  ${tally}${count(outcomes, 'passed')} passed`].join('\n');
}

function describeOutcome({ kind, file, name, detail }: Outcome): string[] {
  if (kind === 'passed') return [];
  const title = `${file} › ${name}`;
  return kind === 'failed'
    ? [`\n✗ ${title}`, indent(detail), '']
    : [`- skipped: ${title}${detail === 'true' ? '' : ` (${detail})`}`];
}

export interface Verdict {
  line: string;
  exitCode: 0 | 1;
}

/** A run in which nothing ran has proven nothing. */
export function verdict(stages: readonly StageResult[]): Verdict {
  const outcomes = stages.flatMap((stage) => stage.outcomes);
  const passed = count(outcomes, 'passed');
  const failed = count(outcomes, 'failed');
  return { line: `${passed} passed, ${failed} failed`, exitCode: failed === 0 && passed > 0 ? 0 : 1 };
}
