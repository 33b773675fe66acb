import type { EventData } from 'node:test';
import { inspect } from 'node:util';
import { failure, type Outcome } from './outcome.ts';

type Ended = EventData.TestPass | EventData.TestFail;
type TestEvent = { type: string; data: unknown };

/**
 * Turns the events of node:test into outcomes. The suite at nesting 0 is the file; `names` remembers the path to here.
 * Ends with the last file: node:test would wait for every open handle, such as the browser.
 */
export async function* collect(
  events: AsyncIterable<TestEvent>,
  files: readonly string[],
): AsyncGenerator<Outcome> {
  const names: string[] = [];
  const heard = new Set<string>();
  let filesLeft = files.length;
  for await (const { type, data } of events) {
    if (type === 'test:start') names.splice((data as Ended).nesting, names.length, (data as Ended).name);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    names.length = (data as Ended).nesting + 1;
    const outcome = toOutcome(type === 'test:pass', data as Ended, names);
    if (outcome) heard.add(outcome.file);
    if (outcome) yield outcome;
    if ((data as Ended).nesting === 0) filesLeft -= 1;
    if (filesLeft === 0) break;
  }
  for (const file of files.filter((file) => !heard.has(file)))
    yield failure(file, '(the file)', 'It registers no test.');
}

function toOutcome(passed: boolean, data: Ended, names: readonly string[]): Outcome | undefined {
  const [file = '', ...path] = names;
  const name = path.join(' › ') || '(the file)';
  if (data.skip !== undefined || data.todo !== undefined) {
    return { kind: 'skipped', file, name, detail: String(data.skip ?? data.todo) };
  }
  if (passed) {
    return data.details.type === 'suite' ? undefined : { kind: 'passed', file, name, detail: '' };
  }
  const { error } = data.details as EventData.TestFail['details'];
  if ('failureType' in error && error.failureType === 'subtestsFailed') return undefined;
  return failure(file, name, explain(error));
}

/** node:test wraps what was thrown; the cause is what the reader wants, without the steps inside Node. */
const explain = (error: Error): string => inspect(error.cause ?? error).replace(/^ +at .*\bnode:.*\n/gm, '');
