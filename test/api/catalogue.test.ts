import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instrumentSchema, listSchema } from '../../src/features/catalogue/api/schemas.ts';
import { facetNames } from '../../src/features/catalogue/facets.ts';
import { readBaseCatalogue } from '../../src/features/catalogue/index.ts';
import { answered, openApi, problemIn } from './api.ts';

const { app, get } = await openApi();
const records = readBaseCatalogue();
const listed = async (asked = '') => answered(await get(`/instrumenten${asked}`), listSchema);

test('the list gives every instrument of the content once, page by page', async () => {
  const first = await listed();
  assert.deepEqual([first.totaal, first.pagina], [records.length, 1]);
  const ids: string[] = [];
  for (let page = 1; page <= first.paginas; page++) {
    ids.push(...(await listed(`?pagina=${page}`)).instrumenten.map(({ id }) => id));
  }
  assert.deepEqual(
    ids,
    records.map(({ id }) => id),
  );
});

test('beyond the last page there is nothing, and that is said with the same total', async () => {
  const { instrumenten, totaal, pagina, paginas } = await listed('?pagina=99');
  assert.deepEqual([instrumenten, totaal, pagina], [[], records.length, 99]);
  assert.ok(paginas < 99);
});

test('a filter left empty asks nothing', async () => {
  const empty = '?zoek=&leefgebied=&trede=&fase=&vorm=&doelgroep=&soort=&pagina=';
  assert.deepEqual(await listed(empty), await listed());
});

test('a value may be repeated or stand behind a comma, and means or; between filters it means and', async () => {
  const repeated = await listed('?leefgebied=geld&leefgebied=taal');
  assert.deepEqual(await listed('?leefgebied=geld,taal'), repeated);
  assert.ok(repeated.instrumenten.every((it) => it.leefgebieden.some((d) => d === 'geld' || d === 'taal')));
  const narrower = await listed('?leefgebied=geld,taal&soort=taal&trede=2');
  assert.ok(narrower.totaal > 0 && narrower.totaal < repeated.totaal);
  assert.ok(
    narrower.instrumenten.every((it) => it.soort === 'taal' && it.treden.van <= 2 && 2 <= it.treden.tot),
  );
});

test('a count is what choosing that value gives', async () => {
  const { facetten } = await listed('?leefgebied=geld');
  assert.deepEqual(Object.keys(facetten).sort(), [...facetNames].sort());
  for (const { waarde, naam, aantal } of [...facetten.soort, ...facetten.trede]) {
    assert.match(naam, /\S/);
    const name = facetten.soort.some((it) => it.waarde === waarde) ? 'soort' : 'trede';
    assert.equal((await listed(`?leefgebied=geld&${name}=${waarde}`)).totaal, aantal);
  }
});

test('the API answers in Dutch, whatever language the browser asks for', async () => {
  const headers = { Cookie: 'taal=en', 'Accept-Language': 'en' };
  const { instrumenten } = await answered(await app.request('/api/v1/instrumenten', { headers }), listSchema);
  const names = new Map(records.map(({ id, naam }) => [id, naam]));
  for (const { id, naam } of instrumenten) assert.equal(naam, names.get(id));
  const one = await answered(await app.request('/api/v1/instrumenten/ips', { headers }), instrumentSchema);
  assert.equal(one.naam, 'Werk en behandeling tegelijk (IPS)');
});

test('searching takes typing errors, and puts what fits best in front', async () => {
  const { instrumenten, totaal } = await listed('?zoek=solicitatie');
  assert.ok(totaal > 0 && totaal < records.length);
  assert.match(instrumenten[0]?.naam ?? '', /sollicitatie/i);
  assert.equal((await listed('?zoek=xqzv')).totaal, 0);
});

test('what is open now, and where, are filters too', async () => {
  for (const asked of ['?open=ja', '?gemeente=lindewaard', '?open=ja&gemeente=lindewaard']) {
    assert.deepEqual(
      (await listed(asked)).instrumenten.map(({ id }) => id),
      ['jobcoaching'],
      asked,
    );
  }
  const { facetten } = await listed();
  assert.deepEqual(facetten.gemeente, [{ waarde: 'lindewaard', naam: 'Lindewaard', aantal: 1 }]);
});

test('all mistakes in an address come at once, each with its parameter', async () => {
  const asked =
    '?leefgebied=maan,geld&trede=7&pagina=0&kleur=rood&taal=en&rol=opstap,weg&uren=61&open=ja,nee';
  const response = await get(`/instrumenten${asked}`);
  assert.equal(response.status, 400);
  const { errors = [] } = await problemIn(response);
  const names = errors.map(({ parameter }) => parameter).sort();
  assert.deepEqual(names, ['kleur', 'leefgebied', 'open', 'pagina', 'rol', 'taal', 'trede', 'uren']);
  assert.ok(errors.every(({ pointer, detail }) => pointer === undefined && /\.$/.test(detail)));
  assert.match(
    errors.find(({ parameter }) => parameter === 'trede')?.detail ?? '',
    /Kies uit: 1, 2, 3, 4, 5, 6/,
  );
});

test('addresses that mean harm find nothing, or are refused', async () => {
  for (const asked of ["?zoek='%3B--", '?zoek=%ff%fe', '?zoek=a%26b|c:*', '?zoek=%5C']) {
    assert.equal((await get(`/instrumenten${asked}`)).status, 200, asked);
  }
  const long = await get(`/instrumenten?zoek=${'a'.repeat(201)}`);
  assert.equal(long.status, 400);
  for (const asked of [
    '?__proto__=1',
    '?leefgebied=__proto__',
    '?constructor=x',
    '?pagina=1e3',
    '?zoek=%00',
  ]) {
    assert.equal((await get(`/instrumenten${asked}`)).status, 400, asked);
  }
});

test('an instrument has every field of the content under its name there, and what runs', async () => {
  for (const record of records.slice(0, 30)) {
    const { aanbod, ...fields } = await answered(await get(`/instrumenten/${record.id}`), instrumentSchema);
    assert.deepEqual(fields, record);
    assert.ok(Array.isArray(aanbod));
  }
  const { aanbod } = await answered(await get('/instrumenten/jobcoaching'), instrumentSchema);
  assert.deepEqual(
    aanbod.map((run) => [run.gemeente, run.vrij, run.start, run.wachttijdWeken]),
    [
      ['Lindewaard', 3, null, 0],
      ['Lindewaard', 3, '2027-01-04', null],
      ['Lindewaard', 0, null, 2],
    ],
  );
});

test('an instrument that is not there is a problem that says so', async () => {
  for (const id of ['toverstaf', '__proto__', '%2e%2e', '%E0%A4%A', 'JOBCOACHING', 'jobcoaching/']) {
    const response = await get(`/instrumenten/${id}`);
    assert.equal(response.status, 404, id);
    await problemIn(response);
  }
  assert.equal((await get('/instrumenten/jobcoaching?vorm=groep')).status, 400);
});

test('who only wants to know whether it is there asks for the head', async () => {
  for (const path of ['/instrumenten', '/instrumenten/jobcoaching', '/openapi.json']) {
    const response = await app.request(`/api/v1${path}`, { method: 'HEAD' });
    assert.deepEqual([response.status, await response.text()], [200, ''], path);
    assert.equal(response.headers.get('API-Version'), '1.1.0');
  }
  assert.equal((await app.request('/api/v1/instrumenten/niets', { method: 'HEAD' })).status, 404);
});
