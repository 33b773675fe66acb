import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsSchema } from '../../src/features/evidence/api.ts';
import { answered, openApi, problemIn } from './api.ts';

const { get } = await openApi();

test('findings are a list, also when there are none, and past the last page', async () => {
  for (const asked of ['', '?instrument=jobcoaching', '?onderwerp=geld&pagina=3']) {
    const { bevindingen, totaal, paginas } = await answered(
      await get(`/bevindingen${asked}`),
      findingsSchema,
    );
    assert.deepEqual([bevindingen, totaal, paginas], [[], 0, 1]);
  }
});

test('a wrong parameter is said, each of them', async () => {
  const response = await get('/bevindingen?onderwerp=maan&pagina=0&zoek=geld');
  assert.equal(response.status, 400);
  const { errors } = await problemIn(response);
  assert.deepEqual(
    errors?.map(({ parameter }) => parameter),
    ['zoek', 'onderwerp', 'pagina'],
  );
});
