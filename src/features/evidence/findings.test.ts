import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { aFinding, testFinding } from '../../../test/support/finding.ts';
import { assertValidHtml } from '../../../test/support/html.ts';
import {
  type Organisation,
  testOrganisation,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { loadBaseCatalogue } from '../catalogue/index.ts';
import { addFinding, evidenceLinks, findingsOf } from './index.ts';

const typed = {
  instrument: 'budgetcoaching',
  bevinding: 'Meer mensen hielden overzicht.',
  mensen: 'mensen met schulden',
  onderwerp: 'geld',
  uitkomst: 'overzicht over geld',
  maanden: '12',
  vergelijking: 'loting',
  verschil: '9',
  van: '3',
  tot: '15,5',
  eenheid: 'op-100',
  gunstig: 'more',
  aantal: '1.400',
  richting: 'positief',
  sterkte: '4',
  bron: 'Onderzoek in Dorp',
  adres: 'https://onderzoek.example/dorp',
  jaar: '2025',
  doelgroepen: ['schulden'],
};

describe('A finding', () => {
  let world: World;
  let here: Organisation;
  let editor: string;
  let researcher: string;

  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    await here.inside(loadBaseCatalogue);
    editor = await here.session('editor');
    researcher = await here.session('researcher');
  });
  after(() => world.close());

  const write = async (changed: Partial<typeof typed> = {}, id = world.deps.ids(), cookie = editor) =>
    ({
      id,
      answer: await here.ask(evidenceLinks.add, { cookie, form: { ...typed, ...changed, id } }),
    }) as const;
  const textOf = async (path: string, cookie?: string) => (await here.ask(path, { cookie })).text();

  test('is written, read before it counts, published and shown to everybody', async () => {
    const { id, answer } = await write();
    assert.equal(answer.status, 303);
    assert.equal((await here.ask(evidenceLinks.finding(id))).status, 404, 'a draft is not for visitors');
    const draft = await textOf(evidenceLinks.finding(id), editor);
    assert.match(draft, /Wat verandert er als dit meetelt\?/);
    assert.match(draft, /Van 0 naar 9 punten/);
    assert.match(draft, /\+9 \(\+3,0 tot \+15,5\) op 100 mensen/);
    await assertValidHtml(draft, 'a draft');
    const path = evidenceLinks.publish(id);
    assert.equal((await here.ask(path, { cookie: editor, form: { versie: '1' } })).status, 303);
    assert.equal(
      (await here.ask(path, { cookie: editor, form: { versie: '1' } })).status,
      303,
      'twice is once',
    );
    const page = await textOf(evidenceLinks.finding(id));
    assert.match(page, /Duidelijk verschil, met marge/);
    await assertValidHtml(page, 'a finding');
    const list = await textOf(`${evidenceLinks.all}?zoek=budgetcoch`);
    assert.match(list, /Meer mensen hielden overzicht\./);
    await assertValidHtml(list, 'findings');
    assert.match(await textOf('/aanbod/budgetcoaching'), new RegExp(evidenceLinks.finding(id)));
    const what = await here.inside((tx) =>
      tx.selectFrom('audit_line').select('what').where('subject_id', '=', id).orderBy('what').execute(),
    );
    assert.deepEqual(
      what.map((line) => line.what),
      ['finding.created', 'finding.published'],
    );
  });

  test('sent twice is there once', async () => {
    const id = world.deps.ids();
    await write({}, id);
    assert.equal((await write({}, id)).answer.status, 303);
    const list = await textOf(`${evidenceLinks.all}?onderwerp=geld`, editor);
    assert.equal(list.split(`href="${evidenceLinks.finding(id)}"`).length, 2);
  });

  test('without a comparison is refused as an effect, with everything that was typed', async () => {
    const { answer } = await write({ vergelijking: 'geen', verschil: '40', van: '', tot: '', sterkte: '3' });
    assert.equal(answer.status, 400);
    const page = await answer.text();
    assert.match(page, /40 van de 100 zonder vergelijking is geen effect/);
    assert.match(page, /Zonder vergelijking weten wij niet of het helpt/);
    assert.match(page, /value="40"/);
    assert.match(page, /<title>Let op: /);
    await assertValidHtml(page, 'a finding');
    const bare = await write({ vergelijking: 'geen', verschil: '40', eenheid: '', gunstig: '' });
    assert.doesNotMatch(await bare.answer.text(), /Kies waarin het verschil|Kies wat gunstig is/);
  });

  test('says at every wrong field how to mend it, all at once', async () => {
    const nothing = Object.fromEntries(Object.keys(typed).map((name) => [name, '']));
    const { answer } = await write({ ...nothing, verschil: 'veel', adres: 'dorp', jaar: '1800' });
    const page = await answer.text();
    for (const field of ['instrument', 'bevinding', 'mensen', 'onderwerp', 'uitkomst', 'vergelijking'])
      assert.match(page, new RegExp(`href="#${field}"`), field);
    for (const field of ['verschil', 'richting', 'sterkte', 'bron', 'adres', 'jaar'])
      assert.match(page, new RegExp(`id="${field}-fout"`), field);
  });

  test('that somebody else changed is shown beside what you typed, and nothing is lost', async () => {
    const { id } = await write();
    const path = evidenceLinks.edit(id);
    const send = (form: Record<string, string>) =>
      here.ask(path, { cookie: researcher, form: { ...typed, ...form } });
    assert.equal((await send({ bevinding: 'De eerste.', versie: '1' })).status, 303);
    const answer = await send({ bevinding: 'De tweede.', versie: '1' });
    assert.equal(answer.status, 409);
    const page = await answer.text();
    assert.match(page, /De eerste\./);
    assert.match(page, /De tweede\.<\/textarea>/);
    assert.match(page, /name="versie" value="2"/);
    assert.match(page, /Je hebt dit net zelf ook veranderd/, 'the same researcher, in another window');
    const form = { ...typed, bevinding: 'De derde.', versie: '1' };
    const other = await (await here.ask(path, { cookie: editor, form })).text();
    assert.match(other, /De researcher van hier heeft dit net ook veranderd/);
    const stale = await here.ask(evidenceLinks.publish(id), { cookie: editor, form: { versie: '1' } });
    assert.equal(stale.status, 409, 'what was read is what is published');
    assert.match(await stale.text(), /Lees het eerst opnieuw/);
  });

  test('is published by an editor; a researcher publishes only from a study', async () => {
    const { id } = await write({}, world.deps.ids(), researcher);
    const path = evidenceLinks.publish(id);
    assert.equal((await here.ask(path, { cookie: researcher, form: { versie: '1' } })).status, 404);
    assert.match(await textOf(evidenceLinks.finding(id), researcher), /Een redacteur leest dit concept/);
    const own = { ...aFinding, id: world.deps.ids(), instrument: 'talentscan' };
    const add = (studyId: string | null) =>
      here.inside((tx) => addFinding(tx, here.as('researcher'), { ...own, studyId }));
    assert.deepEqual(await add(null), { ok: false, why: ['notAllowed'] });
    assert.equal((await add(world.deps.ids())).ok, true);
    assert.equal((await add(world.deps.ids())).ok, true, 'twice is once');
    const found = await here.inside((tx) => findingsOf(tx, { instrumentId: 'talentscan' }));
    assert.equal(found.length, 1);
  });

  test('that was withdrawn stays readable, with who, when and why, and counts no more', async () => {
    const id = await testFinding(here, { instrument: 'jobclub' });
    const path = evidenceLinks.withdraw(id);
    const none = await here.ask(path, { cookie: editor, form: { reden: ' ' } });
    assert.equal(none.status, 400);
    assert.match(await none.text(), /Schrijf op waarom je de bevinding intrekt/);
    assert.equal((await here.ask(path, { cookie: editor, form: { reden: 'Een telfout.' } })).status, 303);
    assert.equal((await here.ask(path, { cookie: editor, form: { reden: 'Een telfout.' } })).status, 303);
    const page = await textOf(evidenceLinks.finding(id));
    assert.match(page, /20 november 2026, door De editor van hier/);
    assert.match(page, /Een telfout\./);
    assert.doesNotMatch(await textOf('/aanbod/jobclub'), new RegExp(id));
    assert.deepEqual(await here.inside((tx) => findingsOf(tx, { instrumentId: 'jobclub' })), []);
  });

  test('that two withdraw at once shows the second both reasons', async () => {
    const id = await testFinding(here, { instrument: 'jobclub' });
    const answers = await Promise.all(
      ['Een telfout.', 'De bron is weg.'].map((reden) =>
        here.ask(evidenceLinks.withdraw(id), { cookie: editor, form: { reden } }),
      ),
    );
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 409]);
    const late = (await answers.find(({ status }) => status === 409)?.text()) ?? '';
    for (const reason of ['Een telfout.', 'De bron is weg.'])
      assert.match(late, new RegExp(`<dd>${reason}</dd>`));
    assert.match(late, /Je hebt dit net zelf al gedaan/, 'in two windows of one editor');
    await assertValidHtml(late, 'withdrawn twice at once');
  });

  test('of another organisation is nowhere to be seen', async () => {
    const there = await testOrganisation(world, 'daar');
    const id = await testFinding(there, { instrument: 'maatje' });
    assert.equal((await here.ask(evidenceLinks.finding(id))).status, 404);
    assert.doesNotMatch(await textOf(`${evidenceLinks.all}?instrument=maatje`), new RegExp(id));
    assert.deepEqual(await here.inside((tx) => findingsOf(tx, { instrumentId: 'maatje' })), []);
  });

  test('cannot stand in the table as an effect without a comparison', async () => {
    const id = await testFinding(here, { status: 'draft' });
    await assert.rejects(
      here.inside((tx) =>
        tx.updateTable('finding').set({ comparison: 'geen' }).where('id', '=', id).execute(),
      ),
      /check constraint/,
    );
  });

  test('keeps what was typed when a form goes back and is sent again with another text', async () => {
    const { id } = await write();
    assert.equal((await write({}, id)).answer.status, 303);
    const { answer } = await write({ bevinding: 'De tweede tekst.' }, id);
    const shown = await answer.text();
    assert.equal(answer.status, 409);
    assert.match(shown, /De tweede tekst/);
    assert.match(shown, new RegExp(`action="${evidenceLinks.edit(id)}"`));
  });

  test('lays both beside each other in words, also when only the groups differ', async () => {
    const { id } = await write();
    const change = (changed: Partial<Record<keyof typeof typed, string>>) => {
      const form = { ...typed, doelgroepen: 'schulden', versie: '1', ...changed };
      return here.ask(evidenceLinks.edit(id), { cookie: editor, form });
    };
    assert.equal((await change({ sterkte: '3' })).status, 303);
    const late = await (await change({ sterkte: '3', doelgroepen: 'jongeren' })).text();
    assert.match(late, /Welke doelgroepen\?<\/h3>/);
    assert.doesNotMatch(late, /Jullie schreven hetzelfde/);
    assert.match(await (await change({})).text(), /<dd>4\. [A-Z]/);
  });

  test('keeps what was typed when a colleague published it meanwhile', async () => {
    const { id } = await write();
    await here.ask(evidenceLinks.publish(id), { cookie: editor, form: { versie: '1' } });
    const form = { ...typed, versie: '1', bevinding: 'Mijn lange tekst.' };
    const late = await here.ask(evidenceLinks.edit(id), { cookie: editor, form });
    const shown = await late.text();
    assert.equal(late.status, 409);
    assert.match(shown, /Mijn lange tekst/);
    assert.match(shown, new RegExp(`action="${evidenceLinks.add}"`));
    assert.equal((await here.ask(evidenceLinks.edit(id), { cookie: editor })).status, 303);
  });

  test('is never said to count after it was withdrawn', async () => {
    const { id } = await write();
    await here.ask(evidenceLinks.publish(id), { cookie: editor, form: { versie: '1' } });
    await here.ask(evidenceLinks.withdraw(id), { cookie: editor, form: { reden: 'Een rekenfout.' } });
    const old = await textOf(`${evidenceLinks.finding(id)}?gepubliceerd=1`);
    assert.doesNotMatch(old, /sw-notice--good/);
  });

  test('changes no more than 100 of 100 people', async () => {
    const { answer } = await write({ verschil: '500', van: '400', tot: '600' });
    assert.equal(answer.status, 400);
    assert.match(await answer.text(), /hoogstens 100/);
  });
});
