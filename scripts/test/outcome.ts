/** What one test came to. `file` is relative to the project; `detail` is the failure in full, or why it was skipped. */
export interface Outcome {
  kind: 'passed' | 'failed' | 'skipped';
  file: string;
  name: string;
  detail: string;
}

export interface StageResult {
  name: string;
  outcomes: readonly Outcome[];
  seconds: number;
}

export const failure = (file: string, name: string, detail: string): Outcome => ({
  kind: 'failed',
  file,
  name,
  detail,
});

export const count = (outcomes: readonly Outcome[], kind: Outcome['kind']): number =>
  outcomes.filter((outcome) => outcome.kind === kind).length;
