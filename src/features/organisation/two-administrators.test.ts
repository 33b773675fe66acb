import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { assertValidHtml } from '../../../test/support/html.ts';
import {
  type Organisation,
  testOrganisation,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';

type Form = Readonly<Record<string, string | readonly string[]>>;

/** What the form carries besides what somebody types. */
const carried = (html: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...html.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

describe('Of two administrators the second', () => {
  let world: World;
  let here: Organisation;
  let cookie: string;

  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    cookie = await here.session('administrator');
  });
  after(() => world.close());

  const page = async (path: string) => (await here.ask(path, { cookie })).text();
  const sending = (path: string) => (form: Form) => here.ask(path, { cookie, form });

  test('sees what the first changed on an account, and undoes nothing unseen', async () => {
    const path = `/beheer/mensen/${here.accounts.researcher}`;
    const send = sending(path);
    const opened = carried(await page(path));
    const theirs = { ...opened, name: 'De onderzoeker', roles: ['editor', 'researcher'], active: '1' };
    assert.equal((await send(theirs)).status, 303);
    assert.equal((await send(theirs)).status, 303, 'pressed twice');
    const late = await send({ ...opened, name: 'Dr. Vos', roles: 'researcher' });
    assert.equal(late.status, 409);
    const html = await late.text();
    assert.match(html, /id="name"[^>]*value="Dr\. Vos"/);
    const meanwhile = 'Een collega veranderde dit net. Nu staat er';
    assert.match(html, new RegExp(`Naam: ${meanwhile}: De onderzoeker\\.`));
    assert.match(html, new RegExp(`Rollen: ${meanwhile}: redacteur van het aanbod, onderzoeker\\.`));
    assert.doesNotMatch(html, /Account: Een collega/, 'nobody else changed that');
    await assertValidHtml(html, 'an account that two change');
    assert.match(await page(path), /id="name"[^>]*value="De onderzoeker"/);
    const again = { ...carried(html), name: 'Dr. Vos', roles: 'researcher', active: '1' };
    assert.equal((await send(again)).status, 303);
    assert.match(await page(path), /id="name"[^>]*value="Dr\. Vos"/);
  });

  test('hears that the first switched an account off', async () => {
    const path = `/beheer/mensen/${here.accounts.editor}`;
    const opened = carried(await page(path));
    const off = { ...opened, name: 'De editor van hier', roles: 'editor' };
    assert.equal((await sending(path)(off)).status, 303);
    const late = await sending(path)({ ...off, name: 'Jo', active: '1' });
    assert.equal(late.status, 409);
    const html = await late.text();
    assert.match(html, /Account: Een collega veranderde dit net\. Nu staat er: uit\./);
    await assertValidHtml(html, 'an account that is off');
    assert.equal(carried(html)['was-active'], '');
  });

  test('of two at the same moment is asked, never overwritten', async () => {
    const path = `/beheer/mensen/${here.accounts.manager}`;
    const opened = carried(await page(path));
    const names = ['An', 'Bo', 'Cas'].map((name) => ({ ...opened, name, roles: 'manager', active: '1' }));
    const answers = await Promise.all(names.map(sending(path)));
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 409, 409]);
  });

  test('sees the colours that the first chose, and replaces none unseen', async () => {
    const path = '/beheer/kleuren';
    const send = sending(path);
    const opened = carried(await page(path));
    const preview = await send({ ...opened, hoofdkleur: '5a2d82', stap: 'voorbeeld' });
    const { stap: _, ...mine } = carried(await preview.text());
    assert.equal((await send({ hoofdkleur: '0b5a60' })).status, 303, 'a colleague');
    const late = await send(mine);
    const html = await late.text();
    assert.equal(late.status, 409);
    assert.match(html, /Een collega koos net andere kleuren/);
    assert.match(html, /name="petrol-500" value="#5a2d82"/);
    await assertValidHtml(html, 'colours that two change');
    assert.match(await page(path), /De hoofdkleur is #0b5a60\./);
    const reset = await send({ ...opened, standaard: '1' });
    assert.equal(reset.status, 409);
    assert.match(await reset.text(), /Een collega koos net andere kleuren.*De hoofdkleur is #0b5a60\./s);
    const { stap: __, ...again } = carried(html);
    assert.equal((await send(again)).status, 303);
    assert.equal((await send(mine)).status, 303, 'the same colours undo nothing');
    assert.match(await page(path), /De hoofdkleur is #5a2d82\./);
  });

  test('sees that the first went back to the colours of Stapwijs, and not the own ones in their place', async () => {
    const send = sending('/beheer/kleuren');
    const opened = carried(await page('/beheer/kleuren'));
    assert.equal((await send({ ...opened, standaard: '1' })).status, 303);
    const late = await send({ ...opened, hoofdkleur: '0b5a60' });
    assert.equal(late.status, 409);
    const notice = /Een collega koos.*?Letters, lijnen/s.exec(await late.text())?.[0] ?? '';
    assert.match(notice, /Dit zijn de kleuren van Stapwijs zelf\./);
    assert.doesNotMatch(notice, /sw-swatches--own/);
  });
});
