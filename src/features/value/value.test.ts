import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  type Organisation,
  testOrganisation,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { testAssumptions, testLines, testModel } from '../../../test/support/value.ts';
import { assumptionsAsTyped } from './forms/assumptions.ts';
import { lineAsTyped } from './forms/line.ts';
import { valueLinks } from './links.ts';

const mainOf = (html: string): string =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/[\s\u00A0]+/g, ' ');

describe('Costs and benefits', () => {
  let world: World;
  let here: Organisation;
  let manager: string;
  let researcher: string;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    await here.inside((tx) =>
      import('../catalogue/index.ts').then(({ loadBaseCatalogue }) => loadBaseCatalogue(tx)),
    );
    manager = await here.session('manager');
    researcher = await here.session('researcher');
  });
  after(() => world.close());

  const page = async (path: string, cookie = manager) => {
    const answer = await here.ask(path, { cookie });
    return { status: answer.status, text: mainOf(await answer.text()) };
  };
  const typedModel = assumptionsAsTyped(testAssumptions);
  const [cost] = testLines;
  const typedCost = () => {
    assert.ok(cost);
    return lineAsTyped({ ...cost, id: world.deps.ids() });
  };

  test('a manager begins a model; the same form sent twice is one model', async () => {
    const id = world.deps.ids();
    const form = { ...typedModel, naam: 'Twee keer verstuurd', id };
    const first = await here.ask(valueLinks.add, { cookie: manager, form });
    const second = await here.ask(valueLinks.add, { cookie: manager, form });
    for (const answer of [first, second])
      assert.deepEqual(
        [answer.status, answer.headers.get('Location')],
        [303, `/waarde/${id}?gedaan=bewaard`],
      );
    const { text } = await page(valueLinks.list);
    assert.equal(text.split('Twee keer verstuurd').length - 1, 1);
  });

  test('a form with mistakes comes back with everything that was typed', async () => {
    const form = { ...typedModel, naam: 'Bewaar mij', jaren: 'vijf', 'effect-midden': '20' };
    const answer = await here.ask(valueLinks.add, { cookie: manager, form });
    const html = await answer.text();
    assert.equal(answer.status, 400);
    assert.match(html, /value="Bewaar mij"/);
    assert.match(html, /value="vijf"/);
    assert.match(html, /Vul een heel getal in van 1 tot 30/);
    assert.match(html, /Zet de getallen van laag naar hoog/);
  });

  test('the answer stands first, with how sure it is; each party has its own column', async () => {
    const { id } = await testModel(here);
    const { status, text } = await page(valueLinks.model(id));
    assert.equal(status, 200);
    assert.match(text, /Wij weten niet zeker of dit programma meer oplevert dan het kost\./);
    assert.match(text, /Over 5 jaar is het verschil voor iedereen samen ongeveer € 231\.000\./);
    assert.match(text, /Dat het daarna nog 4 jaar zo blijft, is een aanname\./);
    assert.match(text, /De mensen die meedoen .*De gemeente .*Iedereen samen/);
    assert.match(text, /Meer zelfvertrouwen/);
    assert.doesNotMatch(text, /Wat mensen vertellen/, 'nothing about stories where there are none');
  });

  test('without an effect that carries it there is no total, but what it costs and what effect would be enough', async () => {
    const { effect } = testAssumptions;
    assert.ok(effect);
    const { id } = await testModel(here, { effect: { ...effect, low: -3 } });
    const { text } = await page(valueLinks.model(id));
    assert.match(text, /Niet te berekenen, want het effect kan ook nul zijn\./);
    assert.match(text, /het programma kost ongeveer € 200\.000, tussen € 150\.000 en € 250\.000/);
    assert.match(text, /als 2,8 van de 100 mensen hierdoor extra werken/);
    assert.doesNotMatch(text, /verschil voor iedereen samen/);
    const tried = await page(`${valueLinks.model(id)}?mensen=200&effect=9`);
    assert.match(tried.text, /Met 200 mensen zijn de kosten ongeveer € 400\.000\./);
    assert.doesNotMatch(tried.text, /is het verschil/);
  });

  test('what if: another number of people or effect, by the address alone; a wrong number is said beside its field', async () => {
    const { id } = await testModel(here);
    const { text } = await page(`${valueLinks.model(id)}?mensen=200&effect=3`);
    assert.match(text, /Met 200 mensen en een effect van 3 van de 100 is het verschil ongeveer € 30\.600\./);
    const wrong = await page(`${valueLinks.model(id)}?mensen=veel&effect=3`);
    assert.equal(wrong.status, 400);
    assert.match(wrong.text, /Vul een heel getal in van 1 tot 100\.000\./);
  });

  test('a line that is added changes the answer; sent twice it is one line; removed twice it is gone', async () => {
    const { id, lines } = await testModel(here);
    const line = world.deps.ids();
    const form = {
      ...typedCost(),
      wat: 'Ruimte en koffie',
      laag: '100',
      midden: '1.000',
      hoog: '1.500',
      id: line,
    };
    for (const _ of [1, 2]) {
      const answer = await here.ask(valueLinks.addLine(id), { cookie: manager, form });
      assert.deepEqual([answer.status, answer.headers.get('Location')], [303, `/waarde/${id}?gedaan=regel`]);
    }
    const after = await page(`${valueLinks.model(id)}?gedaan=regel`);
    assert.match(after.text, /Het antwoord is opnieuw berekend/);
    assert.match(after.text, /ongeveer € 131\.000/);
    const stored = () =>
      here.inside((tx) => tx.selectFrom('value_line').select('id').where('model_id', '=', id).execute());
    assert.equal((await stored()).length, lines.length + 1);
    for (const _ of [1, 2]) {
      const answer = await here.ask(valueLinks.removeLine(id, line), { cookie: manager, method: 'POST' });
      assert.equal(answer.status, 303);
    }
    assert.equal((await stored()).length, lines.length);
    assert.match((await page(valueLinks.model(id))).text, /ongeveer € 231\.000/);
  });

  test('two people change the same line: the second sees both texts, and chooses', async () => {
    const { id, lines } = await testModel(here);
    const [first = ''] = lines;
    const path = valueLinks.line(id, first);
    const send = (over: Record<string, string>) =>
      here.ask(path, { cookie: manager, form: { ...typedCost(), id: first, ...over } });
    assert.equal((await send({ wat: 'Jobcoach, twee uur', versie: '1' })).status, 303);
    assert.equal((await send({ wat: 'Jobcoach, twee uur', versie: '1' })).status, 303, 'the same twice');
    const clash = await send({ wat: 'Jobcoach, drie uur', versie: '1' });
    const html = await clash.text();
    assert.equal(clash.status, 409);
    assert.match(html, /Jobcoach, twee uur/);
    assert.match(html, /Je hebt dit net zelf ook veranderd/, 'the same manager, in another window');
    assert.match(html, /value="Jobcoach, drie uur"/);
    assert.match(html, /name="versie" value="2"/);
    assert.equal((await send({ wat: 'Jobcoach, drie uur', versie: '2' })).status, 303);
    assert.match((await page(valueLinks.model(id))).text, /Jobcoach, drie uur/);
  });

  test('a form that goes back and is sent again with something else keeps both', async () => {
    const { id } = await testModel(here);
    const line = { ...typedCost(), id: world.deps.ids() };
    const add = (over: Record<string, string> = {}) =>
      here.ask(valueLinks.addLine(id), { cookie: manager, form: { ...line, ...over } });
    assert.deepEqual([(await add()).status, (await add()).status], [303, 303]);
    const other = await add({ wat: 'Een andere regel' });
    const html = await other.text();
    assert.equal(other.status, 409);
    assert.match(html, /value="Een andere regel"/);
    assert.match(html, new RegExp(`action="${valueLinks.line(id, line.id)}"`));
    const model = { ...typedModel, id: world.deps.ids() };
    const begin = (naam: string) => here.ask(valueLinks.add, { cookie: manager, form: { ...model, naam } });
    assert.deepEqual([(await begin('Eerst')).status, (await begin('Eerst')).status], [303, 303]);
    const second = await begin('Daarna');
    assert.equal(second.status, 409);
    assert.match(await second.text(), /value="Daarna"/);
  });

  test('what was typed in a line that a colleague removed meanwhile can still be added', async () => {
    const { id, lines } = await testModel(here);
    const [first = ''] = lines;
    await here.ask(valueLinks.removeLine(id, first), { cookie: manager, method: 'POST' });
    const form = { ...typedCost(), wat: 'Mijn tekst', versie: '1' };
    const late = await here.ask(valueLinks.line(id, first), { cookie: manager, form });
    const html = await late.text();
    assert.equal(late.status, 409);
    assert.match(html, /value="Mijn tekst"/);
    assert.match(html, new RegExp(`action="${valueLinks.addLine(id)}"`));
  });

  test('two people change the assumptions: nothing typed is lost', async () => {
    const { id } = await testModel(here);
    const send = (over: Record<string, string>) =>
      here.ask(valueLinks.edit(id), { cookie: manager, form: { ...typedModel, ...over } });
    assert.equal((await send({ mensen: '80', versie: '1' })).status, 303);
    const clash = await send({ mensen: '90', versie: '1' });
    assert.equal(clash.status, 409);
    assert.match(await clash.text(), /value="90"/);
    assert.equal((await send({ mensen: '90', versie: '2' })).status, 303);
  });

  test('a researcher reads what is published and changes nothing', async () => {
    const { id, lines } = await testModel(here, { name: 'Alleen voor managers' });
    assert.equal((await page(valueLinks.model(id), researcher)).status, 404);
    assert.doesNotMatch((await page(valueLinks.list, researcher)).text, /Alleen voor managers/);
    const form = { stand: 'gepubliceerd' };
    assert.equal((await here.ask(valueLinks.publish(id), { cookie: manager, form })).status, 303);
    const { status, text } = await page(valueLinks.model(id), researcher);
    assert.equal(status, 200);
    assert.doesNotMatch(text, /Voeg een regel toe|Verander dit|Publiceer/);
    const [first = ''] = lines;
    const forbidden = [valueLinks.edit(id), valueLinks.addLine(id), valueLinks.line(id, first)];
    for (const path of forbidden)
      for (const method of ['GET', 'POST'] as const)
        assert.equal((await here.ask(path, { cookie: researcher, method })).status, 404, path);
  });

  test('every change stands in the log, with what it was', async () => {
    const { id, lines } = await testModel(here);
    const [first = ''] = lines;
    await here.ask(valueLinks.removeLine(id, first), { cookie: manager, method: 'POST' });
    const rows = await here.inside((tx) =>
      tx.selectFrom('audit_line').select(['what', 'before']).where('subject_id', '=', id).execute(),
    );
    const removed = rows.find(({ what }) => what === 'value.line-removed');
    assert.equal(removed?.before?.what, 'Jobcoach');
    assert.equal(rows.filter(({ what }) => what === 'value.line-added').length, lines.length);
  });

  test('an amount that is not from low to high does not come into the database, whoever writes it', async () => {
    const { id } = await testModel(here);
    await assert.rejects(
      here.inside((tx) =>
        tx.updateTable('value_line').set({ amount_low: 999_999_999 }).where('model_id', '=', id).execute(),
      ),
      /check constraint/,
    );
  });
});
