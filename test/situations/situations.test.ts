import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advise } from '../../src/features/choice/advice/rank.ts';
import { plan } from '../../src/features/choice/plan/plan.ts';
import { compiled } from '../support/situations.ts';
import { complaints, describe } from './check.ts';
import { cases } from './situations.ts';

for (const { name, situation, expects } of cases) {
  test(name, () => {
    const advice = advise(compiled, situation);
    const found = plan(compiled, situation, advice);
    const wrong = expects.flatMap((expectation) => complaints(expectation, advice, found));
    assert.equal(wrong.length, 0, ['', ...wrong, describe(advice, found)].join('\n'));
  });
}
