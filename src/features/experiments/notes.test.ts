import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { assertValidHtml } from '../../../test/support/html.ts';
import { consent, register, testStudy } from '../../../test/support/study.ts';
import { type StudyWorld, studyWorld } from '../../../test/support/study-world.ts';

describe('What researchers write down while a study runs', () => {
  let at: StudyWorld;
  let study: string;
  before(async () => {
    at = await studyWorld();
    study = await testStudy(at.here);
    await register(at.here, study);
  });
  after(() => at.world.close());

  const send = (path: string, form: Readonly<Record<string, string>>) =>
    at.here.ask(`/onderzoek/${study}/${path}`, { cookie: at.researcher, form });

  test('a deviation that is sent, changed and sent again is two: neither text is lost', async () => {
    const nieuw = at.world.deps.ids();
    for (const wat of ['De app deed het niet.', 'De app deed het niet.', 'De telefoon deed het niet.'])
      assert.equal((await send('afwijking', { nieuw, wat })).status, 303);
    const page = await at.textOf(`/onderzoek/${study}/volgen`, at.researcher);
    assert.equal(page.match(/De app deed het niet/g)?.length, 1);
    assert.equal(page.match(/De telefoon deed het niet/g)?.length, 1);
  });

  test('a reason to stop is not lost when somebody else stopped first: both stand beside each other', async () => {
    const person = await at.person('Stopt');
    await at.ask(study, person, consent);
    const stop = (reden: string) =>
      at.here.ask(`/dossiers/${person}/onderzoek/${study}/stoppen`, { cookie: at.coach, form: { reden } });
    for (const reden of ['Gaat verhuizen.', 'Gaat verhuizen.', ''])
      assert.equal((await stop(reden)).status, 303, 'pressed twice it is the same');
    const late = await stop('Wil niet meer.');
    assert.equal(late.status, 409);
    const page = await late.text();
    assert.match(page, /<dd>Gaat verhuizen\.<\/dd>.*<dd>Wil niet meer\.<\/dd>/);
    assert.match(page, /Je hebt dit net zelf al gedaan/, 'in another window of the same coach');
    await assertValidHtml(page, 'stoppen');
  });

  test('a reason to close is not lost when a colleague closed the study first', async () => {
    const answers = await Promise.all([
      send('afronden', { waarom: 'Iedereen is gevolgd.' }),
      send('afronden', { waarom: 'Iedereen is gevolgd.' }),
    ]);
    assert.deepEqual(
      answers.map(({ status }) => status),
      [303, 303],
    );
    const late = await send('afronden', { waarom: 'Het geld is op.' });
    assert.equal(late.status, 409);
    const page = await late.text();
    assert.match(page, /Een collega rondde dit onderzoek net af en schreef: ‘Iedereen is gevolgd\.’/);
    assert.match(page, /<textarea[^>]*>Het geld is op\.<\/textarea>/);
    assert.doesNotMatch(page, /name="waarom"/);
    await assertValidHtml(page, 'volgen');
    const nieuw = /name="nieuw" value="([^"]+)"/.exec(page)?.[1] ?? '';
    assert.equal((await send('afwijking', { nieuw, wat: 'Het geld is op.' })).status, 303);
    assert.match(await at.textOf(`/onderzoek/${study}/rapport`, at.researcher), /Het geld is op\./);
  });
});
