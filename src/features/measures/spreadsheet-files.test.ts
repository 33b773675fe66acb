import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { projectRoot } from '../../../test/house/source.ts';
import {
  type Organisation,
  testOrganisation,
  testPerson,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { measureLinks as links, outcomesOf } from './index.ts';

describe('Outcomes in a file of a real spreadsheet', () => {
  let world: World;
  let here: Organisation;
  let cookie: string;
  let people: readonly string[];
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    cookie = await here.session('manager');
    const place = { account_id: here.accounts.manager, municipality_id: 'dorp' };
    await here.inside((tx) =>
      tx
        .insertInto('account_municipality')
        .values({ tenant_id: here.tenantId, ...place })
        .execute(),
    );
    people = [
      await testPerson(here, { givenName: 'Zoë', familyName: 'van Beek' }),
      await testPerson(here, { givenName: 'José', familyName: 'Pérez' }),
    ];
    const coach = await here.session('coach');
    for (const [at, id] of people.entries())
      await here.ask(links.number(id), { cookie: coach, form: { klantnummer: `004100${at}` } });
  });
  after(() => world.close());

  async function send(name: string): Promise<string> {
    const body = new FormData();
    const bytes = new Uint8Array(readFileSync(path.join(projectRoot, 'test/files', name)));
    body.append('bestand', new File([bytes], name));
    const headers = { 'Sec-Fetch-Site': 'same-origin', Cookie: cookie };
    const address = `http://hier.example${links.import}`;
    const answer = await world.app.request(address, { method: 'POST', headers, body });
    return answer.headers.get('Location') ?? '';
  }
  const stored = async () =>
    (await here.inside((tx) => outcomesOf(tx, here.as('manager'), [...people])))
      .map(({ personId, kind, value, from, to }) =>
        [people.indexOf(personId), kind, value, from, to].join(' '),
      )
      .toSorted();
  const columns = {
    ...{ 'kolom-nummer': '0', 'kolom-vanaf': '2', 'kolom-tot': '3', 'kolom-work': '4' },
    ...{ 'kolom-hours': '5', 'kolom-earnings': '6', peildatum: '2026-11-20' },
  };
  const right = [
    '0 earnings 1250.5 2026-04-01 ',
    '0 hours 16.5 2026-04-01 ',
    '0 work part 2026-04-01 ',
    '1 work none 2026-02-28 2026-05-31',
  ];

  test('come in with their zeros, days and decimals, and the CSV says the same as the XLSX', async () => {
    const address = await send('uitkomsten.xlsx');
    assert.match(await (await here.ask(address, { cookie })).text(), /Lees 2 rijen in/);
    const first = await here.ask(address, { cookie, form: columns });
    assert.equal(first.headers.get('Location'), `${links.import}?nieuw=4&veranderd=0`);
    assert.deepEqual(await stored(), right);
    const second = await here.ask(await send('uitkomsten.csv'), { cookie, form: columns });
    assert.equal(second.headers.get('Location'), `${links.import}?nieuw=0&veranderd=0`);
  });

  test('are refused row by row with what is wrong, also a formula that failed', async () => {
    for (const name of ['fout.xlsx', 'fout.csv']) {
      const html = await (await here.ask(await send(name), { cookie })).text();
      for (const wrong of [/31-02-2026/, /misschien/, /#DIV\/0!/]) assert.match(html, wrong, name);
      assert.doesNotMatch(html, /Lees \d+ rij/, name);
    }
    assert.deepEqual(await stored(), right);
  });
});
