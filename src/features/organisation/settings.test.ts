import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  cookiesOf,
  type Organisation,
  password,
  testOrganisation,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';

const path = '/beheer/organisatie';
const good = {
  name: 'Werkbedrijf De Brug',
  phone: '14 0318',
  hours: 'maandag tot en met vrijdag, 9 tot 17 uur',
  hoursEnglish: '',
  professionalIdle: '20',
  professionalAbsolute: '9',
  jobSeekerIdle: '120',
  jobSeekerAbsolute: '12',
};

import { jsonb } from '../../platform/db/index.ts';

describe('What the administrator says about the organisation', () => {
  let world: World;
  let here: Organisation;
  let cookie: string;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    cookie = await here.session('administrator');
    await here.inside((tx) =>
      tx
        .updateTable('tenant')
        .set({ settings: jsonb({ later: true }) })
        .where('id', '=', here.tenantId)
        .execute(),
    );
  });
  after(() => world.close());

  const save = (form: Partial<typeof good>) => here.ask(path, { cookie, form: { ...good, ...form } });
  const page = async (at = path) => (await here.ask(at, { cookie })).text();

  test('begins with what counts now: our own limits', async () => {
    const html = await page();
    for (const [field, value] of [
      ['professionalIdle', '30'],
      ['professionalAbsolute', '12'],
      ['jobSeekerIdle', '120'],
      ['jobSeekerAbsolute', '12'],
    ])
      assert.match(html, new RegExp(`id="${field}"[^>]*value="${value}"`), field);
    assert.match(await page('/beheer'), /href="\/beheer\/organisatie"/);
  });

  test('is refused beside each field that is wrong, and what was typed stays', async () => {
    const wrong = await save({
      name: ' ',
      phone: 'bel maar',
      professionalIdle: '0',
      professionalAbsolute: '25',
      jobSeekerIdle: 'lang',
      jobSeekerAbsolute: '1',
    });
    const html = await wrong.text();
    assert.equal(wrong.status, 400);
    for (const field of ['name', 'phone', 'professionalIdle', 'professionalAbsolute', 'jobSeekerIdle'])
      assert.match(html, new RegExp(`href="#${field}"`), field);
    assert.match(html, /value="bel maar"/);
    assert.match(await (await save({ phone: '0900 1234', hours: '' })).text(), /href="#hours"/);
    const longer = await save({ jobSeekerIdle: '120', jobSeekerAbsolute: '1' });
    assert.match(await longer.text(), /href="#jobSeekerIdle"/, 'idle longer than the whole');
    assert.doesNotMatch(await page('/'), /De Brug/);
  });

  test('shows what a colleague changed meanwhile, and keeps what was typed', async () => {
    const was = { 'was-name': 'hier', 'was-phone': '', 'was-professionalIdle': '30' };
    const late = async (form: Record<string, string>) =>
      here.ask(path, { cookie, form: { ...good, ...was, ...form } });
    assert.equal((await late({ name: 'Eerst' })).status, 303);
    const answer = await late({ name: 'Daarna' });
    const html = await answer.text();
    assert.equal(answer.status, 409);
    assert.match(html, /Een collega veranderde dit net\. Nu staat er: Eerst\./);
    assert.match(html, /id="name"[^>]*value="Daarna"/);
    assert.match(html, /name="was-name" value="Eerst"/);
    assert.doesNotMatch(html, /href="#phone"/, 'both typed the same');
    assert.equal(
      (
        await late({
          'was-name': 'Eerst',
          name: 'Daarna',
          'was-phone': good.phone,
          'was-professionalIdle': '20',
        })
      ).status,
      303,
    );
  });

  test('shows at once on every page, with who to call', async () => {
    assert.equal((await save({})).headers.get('Location'), `${path}?bewaard=1`);
    const start = await page('/');
    assert.match(start, /Werkbedrijf De Brug/);
    assert.match(start, /Bel 14 0318/);
    assert.match(
      await page('/?taal=en'),
      /maandag tot en met vrijdag/,
      'without English words the Dutch ones',
    );
    await save({ phone: '', hours: '' });
    assert.doesNotMatch(await page('/'), /Bel 14 0318/);
    await save({ hoursEnglish: 'Monday to Friday, 9 to 17' });
    assert.match(await page('/?taal=en'), /Monday to Friday, 9 to 17/);
  });

  test('counts for who signs in from then on', async () => {
    const enter = (email: string) =>
      here.ask('/inloggen', { form: { email: `${email}@hier.example`, password } });
    const coach = cookiesOf(await enter('coach'));
    const seeker = cookiesOf(await enter('jobseeker'));
    world.pass(19);
    assert.equal((await here.ask('/dossiers', { cookie: coach })).status, 200);
    world.pass(21);
    assert.equal((await here.ask('/dossiers', { cookie: coach })).status, 303);
    assert.equal((await here.ask('/mijn', { cookie: seeker })).status, 200);
  });

  test('is written down with what it was, in words', async () => {
    cookie = await here.session('administrator');
    await save({ name: 'Nog anders', professionalIdle: '15' });
    const html = await page('/beheer/logboek');
    assert.match(html, /gegevens van de organisatie veranderd/);
    assert.match(html, /naam: Werkbedrijf De Brug → Nog anders/);
    assert.match(html, /20 → 15/);
  });

  test('is for the administrator, and what it does not show stays', async () => {
    const manager = await here.session('manager');
    assert.equal((await here.ask(path, { cookie: manager })).status, 404);
    const row = await here.inside((tx) =>
      tx.selectFrom('tenant').select('settings').where('id', '=', here.tenantId).executeTakeFirstOrThrow(),
    );
    assert.deepEqual(Object.keys(row.settings ?? {}).sort(), ['contact', 'later', 'session']);
  });
});
