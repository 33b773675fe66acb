import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  cookiesOf,
  type Organisation,
  password,
  testOrganisation,
  testPerson,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { listAccounts, renewOneTimePassword } from '../../platform/auth/index.ts';
import { inTenant } from '../../platform/db/index.ts';

describe('An administrator', () => {
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
  const audited = (what: string) =>
    here.inside((tx) => tx.selectFrom('audit_line').selectAll().where('what', '=', what).execute());

  test('adds somebody, whose password for once is seen once and kept nowhere', async () => {
    const form = {
      name: 'Nieuwe Coach',
      email: 'Nieuw@hier.example',
      roles: 'coach',
      municipalities: 'dorp',
    };
    const made = await here.ask('/beheer/mensen/nieuw', { cookie, form });
    const once = /([a-z2-9]{4}(?:-[a-z2-9]{4}){3})/.exec(await made.text())?.[1] ?? '';
    assert.equal(made.headers.get('Cache-Control'), 'no-store');
    const rows = await here.inside((tx) => tx.selectFrom('account').selectAll().execute());
    assert.doesNotMatch(JSON.stringify([rows, await audited('account.created')]), new RegExp(once));
    const entered = await here.ask('/inloggen', { form: { email: 'nieuw@hier.example', password: once } });
    assert.equal(entered.headers.get('Location'), '/account/wachtwoord');
    const twice = await here.ask('/beheer/mensen/nieuw', { cookie, form });
    assert.match(await twice.text(), /Dit e-mailadres heeft al een account/);
  });

  test('hears what is missing, and is never a coach as well', async () => {
    const wrong = await here.ask('/beheer/mensen/nieuw', {
      cookie,
      form: { name: 'Wie', email: 'wie', roles: ['coach', 'administrator'], municipalities: 'elders' },
    });
    const html = await wrong.text();
    assert.equal(wrong.status, 400);
    assert.match(html, /href="#email">Dit is geen e-mailadres/);
    assert.match(html, /href="#roles">Een beheerder kan niet ook coach zijn/);
    assert.match(html, /value="Wie"/);
    const nowhere = { name: 'Wie', email: 'wie@x.nl', roles: 'coach', municipalities: 'elders' };
    assert.match(
      await (await here.ask('/beheer/mensen/nieuw', { cookie, form: nowhere })).text(),
      /href="#municipalities">Een coach werkt voor een gemeente/,
    );
  });

  test('switches an account off: it is signed out, cannot come in, and the change is written down', async () => {
    const editor = await here.session('editor');
    const form = { name: 'De editor', roles: ['editor', 'researcher'] };
    const changed = await here.ask(`/beheer/mensen/${here.accounts.editor}`, { cookie, form });
    assert.equal(changed.status, 303);
    assert.equal((await here.ask('/account', { cookie: editor })).status, 303);
    assert.equal(
      (await here.ask('/inloggen', { form: { email: 'editor@hier.example', password } })).status,
      400,
    );
    const [line] = await audited('account.changed');
    assert.deepEqual([line?.before?.active, line?.after?.active], [true, false]);
    assert.deepEqual(line?.after?.roles, ['editor', 'researcher']);
  });

  test('cannot take the own role away or be locked out by oneself', async () => {
    const path = `/beheer/mensen/${here.accounts.administrator}`;
    await here.ask(path, { cookie, form: { name: 'Ik', roles: 'manager' } });
    const mine = await here.inside((tx) => listAccounts(tx, here.as('administrator')));
    const me = mine.find(({ id }) => id === here.accounts.administrator);
    assert.deepEqual([me?.name, me?.active, me?.roles], ['Ik', true, ['administrator']]);
    const renewed = await here.ask(`${path}/wachtwoord`, { cookie, method: 'POST' });
    assert.equal(renewed.headers.get('Location'), '/account');
  });

  test('gives a new password for once, that works seven days', async () => {
    const viewer = here.as('administrator');
    const once = await inTenant(world.deps.db, viewer, (tx) =>
      renewOneTimePassword(tx, viewer, { id: here.accounts.manager, roles: ['manager'] }),
    );
    const enter = (given: string) =>
      here.ask('/inloggen', { form: { email: 'manager@hier.example', password: given } });
    assert.equal((await enter(password)).status, 400);
    assert.equal((await enter(once)).status, 303);
    world.pass(7 * 24 * 60);
    assert.equal((await enter(once)).status, 400);
    cookie = await here.session('administrator');
  });

  test('sees no dossier anywhere', async () => {
    const person = await testPerson(here, { givenName: 'Wilhelmina', familyName: 'Zonneveldt' });
    for (const path of ['/dossiers', `/dossiers/${person}`, '/mijn'])
      assert.equal((await here.ask(path, { cookie })).status, 404, path);
    const paths = ['/beheer', '/beheer/mensen', '/beheer/logboek', '/beheer/bewaren', '/beheer/gemeenten'];
    for (const path of paths) assert.doesNotMatch(await page(path), /Zonneveldt/, path);
  });

  test('decides how long things are kept; not decided stays empty', async () => {
    const asked = { dossier: '10', audit: '30', 'processing-log': 'lang', session: '0' };
    const wrong = await here.ask('/beheer/bewaren', { cookie, form: asked });
    const html = await wrong.text();
    assert.equal(wrong.status, 400);
    for (const field of ['audit', 'processing-log', 'session'])
      assert.match(html, new RegExp(`href="#${field}"`));
    assert.match(html, /value="lang"/);
    const right = await here.ask('/beheer/bewaren', { cookie, form: { dossier: '1825', audit: '' } });
    assert.equal(right.status, 303);
    assert.match(await page('/beheer/bewaren'), /id="dossier"[^>]*value="1825"/);
    assert.match(await page('/beheer/bewaren'), /id="audit"[^>]*value=""/);
  });

  test('sees what a colleague decided meanwhile, and two at once never fail', async () => {
    const decide = (form: Record<string, string>) => here.ask('/beheer/bewaren', { cookie, form });
    const before = { 'was-dossier': '1825' };
    assert.equal((await decide({ ...before, dossier: '365' })).status, 303);
    const late = await decide({ ...before, dossier: '30', session: '90' });
    assert.equal(late.status, 409);
    const html = await late.text();
    assert.match(html, /id="dossier"[^>]*value="30"/);
    assert.match(html, /Een collega veranderde dit net. Nu staat er: 365\./);
    assert.match(html, /name="was-dossier" value="365"/);
    assert.match(await page('/beheer/bewaren'), /id="dossier"[^>]*value="365"/);
    const again = { 'was-dossier': '365', dossier: '30', session: '90' };
    const answers = await Promise.all([decide(again), decide(again), decide(again)]);
    assert.deepEqual(
      answers.map(({ status }) => status),
      [303, 303, 303],
    );
    assert.match(await page('/beheer/bewaren'), /id="session"[^>]*value="90"/);
  });

  test('adds a municipality once', async () => {
    const add = (name: string) => here.ask('/beheer/gemeenten', { cookie, form: { name } });
    assert.equal((await add("'s-Voorbeeld aan Zée")).status, 303);
    assert.equal((await add("'s-Voorbeeld aan Zée")).status, 400);
    assert.equal((await add(' ')).status, 400);
    const rows = await here.inside((tx) => tx.selectFrom('municipality').select('id').execute());
    assert.ok(rows.some(({ id }) => id === 's-voorbeeld-aan-zee'));
  });

  test('chooses colours that everybody can read, and is told why others are refused', async () => {
    const shades = {
      50: 'f3f0fa',
      100: 'e6dff5',
      200: 'cdbfea',
      300: 'a48fd6',
      400: '6a4fb0',
      500: '4a2f94',
    };
    const form = Object.fromEntries(
      Object.entries({ ...shades, 600: '38206f', 700: '26144f' }).map(([step, hex]) => [
        `petrol-${step}`,
        `#${hex}`,
      ]),
    );
    const pale = await here.ask('/beheer/kleuren', { cookie, form: { ...form, 'petrol-500': '#cccccc' } });
    assert.equal(pale.status, 400);
    assert.match(await pale.text(), /href="#petrol-500">Witte letters op tint 500: het verschil is/);
    assert.equal((await here.ask('/beheer/kleuren', { cookie, form })).status, 303);
    assert.match(await page('/beheer/kleuren'), /tenant-hier\.css/);
    const back = await here.ask('/beheer/kleuren', { cookie, form: { ...form, standaard: '1' } });
    assert.equal(back.status, 303);
    assert.doesNotMatch(await page('/beheer/kleuren'), /tenant-hier\.css/);
  });

  test('needs one main colour: looks at it first, hears what changed, and can go back', async () => {
    const ask = (form: Record<string, string>) => here.ask('/beheer/kleuren', { cookie, form });
    const wrong = await ask({ hoofdkleur: 'paars', kleur: '#0b5a60', stap: 'voorbeeld' });
    const html = await wrong.text();
    assert.equal(wrong.status, 400);
    assert.match(html, /href="#hoofdkleur">Dit is geen kleur/);
    assert.match(html, /name="hoofdkleur"[^>]*value="paars"/);
    const preview = await ask({ kleur: '#FFCC00', hoofdkleur: '', stap: 'voorbeeld' });
    const shown = await preview.text();
    assert.equal(preview.status, 200);
    assert.match(shown, /De kleur is donkerder gemaakt/);
    assert.match(shown, /tenant-hier\.css/);
    assert.doesNotMatch(await page('/beheer/kleuren'), /tenant-hier\.css/, 'nothing is stored yet');
    const fields = [...shown.matchAll(/name="(petrol-\d+)" value="(#[0-9a-f]{6})"/g)];
    const saved = await ask(Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value])));
    assert.equal(saved.status, 303);
    assert.match(await page('/beheer/kleuren'), /tenant-hier\.css/);
    assert.equal((await ask({ hoofdkleur: '5a2d82' })).status, 303);
    assert.match(await page('/beheer/kleuren'), /De hoofdkleur is #5a2d82\./);
    assert.equal((await ask({ standaard: '1' })).status, 303);
    assert.match(await page('/beheer/kleuren'), /de kleuren van Stapwijs zelf/);
  });

  test('changes the own name and language, and hears when the password of now is wrong', async () => {
    const saved = await here.ask('/account', { cookie, form: { name: 'Ada', language: 'en' } });
    assert.equal(saved.headers.get('Location'), '/account?bewaard=account&taal=en');
    const empty = await here.ask('/account', { cookie, form: { name: '', language: 'nl' } });
    assert.equal(empty.status, 400);
    assert.match(await empty.text(), /value="nl" selected/, 'the language that was chosen stays chosen');
    const strange = await here.ask('/account', { cookie, form: { name: 'Ada', language: 'fr' } });
    assert.equal(strange.headers.get('Location'), '/account?bewaard=account&taal=en', 'the language of now');
    const wrong = { current: 'niet dit', chosen: 'vier stenen in het water' };
    const refused = await here.ask('/account/wachtwoord', { cookie, form: wrong });
    assert.match(await refused.text(), /Dit is niet het wachtwoord van nu/);
    const other = await here.session('administrator');
    const right = await here.ask('/account/wachtwoord', { cookie, form: { ...wrong, current: password } });
    assert.equal(right.status, 303);
    assert.equal((await here.ask('/beheer', { cookie: other })).status, 303, 'other devices are signed out');
    assert.equal((await here.ask('/beheer', { cookie: cookiesOf(right) })).status, 200);
  });
});
