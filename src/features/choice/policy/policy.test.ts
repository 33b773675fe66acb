import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policySchema } from '../advice/policy.ts';
import { readBasePolicy } from '../content.ts';
import { changesBetween, fieldsOf, numbersOf, withNumbers } from './fields.ts';
import { asVersion, readPolicyForm, typedIn, typedOf } from './form.ts';

const base = readBasePolicy();
const fields = fieldsOf(base);
const field = (name: string) => fields.find((one) => one.name === name);

test('every number of the policy is a field, with bounds that the schema has too', () => {
  assert.deepEqual(
    fields.map((one) => one.name),
    [...numbersOf(base).keys()],
  );
  for (const { name, min, max } of fields) {
    const takes = (value: number) => policySchema.safeParse(withNumbers(base, new Map([[name, value]])));
    const beside = (issue: { message: string }) => issue.message.includes('belemmert');
    for (const value of [min, max]) {
      const answer = takes(value);
      assert.ok(answer.success || answer.error.issues.every(beside), `${name} ${value}`);
    }
    for (const value of [min - 1, max + 1, min + 0.5]) assert.ok(!takes(value).success, `${name} ${value}`);
  }
});

test('what was typed comes back, and what was not sent keeps its value', () => {
  const typed = typedIn(new URLSearchParams({ 'gewichten.fase': ' tien ' }), base);
  assert.equal(typed.get('gewichten.fase'), 'tien');
  assert.equal(typed.get('gewichten.vorm'), String(base.gewichten.vorm));
  assert.deepEqual(readPolicyForm(typed, base), {
    ok: false,
    problems: [{ field: 'gewichten.fase', kind: 'range', min: 0, max: 100 }],
  });
});

test('a barrier never weighs less than something that plays a part', () => {
  const typed = new Map([...typedOf(base), ['gewichten.leefgebied.speelt', '30']]);
  const read = readPolicyForm(typed, base);
  assert.ok(!read.ok);
  assert.deepEqual(read.problems[0], {
    field: 'gewichten.leefgebied.belemmert',
    kind: 'lighter',
    min: 30,
    max: 100,
  });
});

test('a changed weight is the only difference, and the version names it', () => {
  const read = readPolicyForm(new Map([...typedOf(base), ['gewichten.alGedaan', '−40']]), base);
  assert.ok(read.ok);
  assert.deepEqual(changesBetween(base, read.policy), [
    { name: 'gewichten.alGedaan', was: -60, becomes: -40 },
  ]);
  assert.equal(asVersion(read.policy, 3).versie, 'eigen-3');
  assert.equal(field('gewichten.alGedaan')?.max, 0);
});
