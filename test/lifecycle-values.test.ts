import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { asOwner, jsonb } from '../src/platform/db/index.ts';
import { type TestDatabase, testDatabase } from './support/db.ts';

let database: TestDatabase;
before(async () => {
  database = await testDatabase();
});
after(() => database.close());

async function value(expression: ReturnType<typeof sql>): Promise<unknown> {
  const { rows } = await asOwner(database.db, (tx) =>
    sql<{ value: unknown }>`select ${expression} as value`.execute(tx),
  );
  return rows[0]?.value;
}

test('a day stays a day', async () => {
  assert.equal(await value(sql`date '2026-03-29'`), '2026-03-29');
  assert.deepEqual(await value(sql`array[date '2026-03-29', null]`), ['2026-03-29', null]);
});

test('a count is a number, and a number that does not fit is an error', async () => {
  assert.equal(await value(sql`count(*)`), 1);
  assert.deepEqual(await value(sql`array[1::int8, 2]`), [1, 2]);
  await assert.rejects(value(sql`9007199254740993::int8`), RangeError);
});

test('a moment is a Date and an exact number stays text', async () => {
  assert.deepEqual(await value(sql`timestamptz '2026-03-29 02:00+01'`), new Date('2026-03-29T01:00:00Z'));
  assert.equal(await value(sql`12.10::numeric`), '12.10');
});

test('a list goes into jsonb and comes back', async () => {
  assert.deepEqual(await value(sql`${jsonb(['a', { b: 1 }])}`), ['a', { b: 1 }]);
});

test('Dutch words come in Dutch order', async () => {
  const { rows } = await asOwner(database.db, (tx) =>
    sql<{
      word: string;
    }>`select word from unnest(array['zee', 'Één', 'eend', 'Aap', 'aap']) word order by word`.execute(tx),
  );
  assert.deepEqual(
    rows.map(({ word }) => word),
    ['aap', 'Aap', 'Één', 'eend', 'zee'],
  );
});
