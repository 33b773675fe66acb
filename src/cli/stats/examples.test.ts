import assert from 'node:assert/strict';
import { test } from 'node:test';
import { procedures } from './procedures/index.ts';
import { runStats } from './run.ts';

/** The words of a command as the shell cuts them; no example needs quotes. */
const wordsOf = (command: string): string[] => command.split(' ').slice(2);

for (const { name, example } of procedures) {
  const world = { read: () => new TextEncoder().encode(example.data ?? ''), newSeed: () => 'seed' };

  test(`${name}: the worked example of its help gives a table and JSON of the agreed shape`, () => {
    const table = runStats(wordsOf(example.command), world);
    assert.equal(table.status, 0, table.text);
    assert.match(table.text, new RegExp(`^${name}: `));
    const json = runStats([...wordsOf(example.command), '--json'], world);
    const answer = JSON.parse(json.text);
    assert.deepEqual(Object.keys(answer), [
      ...['procedure', 'method', 'n', 'missing', 'causal', 'personal', 'estimates', 'details', 'notes'],
    ]);
    for (const line of answer.estimates) {
      assert.deepEqual(Object.keys(line), [
        ...['term', 'estimate', 'stdError', 'statistic', 'df', 'confLow', 'confHigh', 'pValue'],
      ]);
      assert.equal(typeof line.estimate, 'number');
    }
    assert.doesNotMatch(json.text, /NaN|Infinity|undefined/);
  });

  test(`${name}: its help fits on a screen, and what stands there as an example runs as it stands there`, () => {
    const { text, status } = runStats([name, '--help'], world);
    assert.equal(status, 0);
    const lines = text.split('\n');
    assert.deepEqual(
      lines.filter((line) => line.length > 80 && !line.startsWith('  stapwijs')),
      [],
    );
    const command = lines.find((line) => line.startsWith('  stapwijs stats '))?.trim() ?? '';
    const below = lines.slice(lines.indexOf('Example') + 2);
    const rows = below.slice(0, below.indexOf(''));
    const printed = new TextEncoder().encode(rows.map((line) => line.trim()).join('\n'));
    const shown = runStats(wordsOf(command), { ...world, read: () => printed });
    assert.deepEqual(shown, runStats(wordsOf(example.command), world));
    assert.deepEqual(
      shown.text.split('\n').filter((line) => line.length > 80),
      [],
    );
  });
}
