import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { assertValidHtml } from '../../../test/support/html.ts';
import { designForm, register, testStudy } from '../../../test/support/study.ts';
import { type StudyWorld, studyWorld } from '../../../test/support/study-world.ts';

describe('The draft of a study', () => {
  let at: StudyWorld;
  before(async () => {
    at = await studyWorld();
  });
  after(() => at.world.close());

  test('is made once, also when the form is sent twice', async () => {
    const id = at.world.deps.ids();
    const form = { ...designForm({ title: 'Tweemaal' }), id };
    for (const _ of [1, 2])
      assert.equal((await at.here.ask('/onderzoek/nieuw', { cookie: at.researcher, form })).status, 303);
    const list = await at.textOf('/onderzoek', at.researcher);
    assert.equal(list.match(/Tweemaal/g)?.length, 1);
    assert.match(await at.textOf(`/onderzoek/${id}`, at.researcher), /Vaker contact/);
  });

  test('keeps what was typed when something is wrong, and shows both when two change it', async () => {
    const id = await testStudy(at.here, { title: 'Twee mensen' });
    const path = `/onderzoek/${id}/opzet`;
    const wrong = await at.here.ask(path, {
      cookie: at.researcher,
      form: { ...designForm({ title: '' }), versie: '1' },
    });
    assert.equal(wrong.status, 400);
    assert.match(await wrong.text(), /Vul dit in/);
    assert.equal((await at.change(id, 'Eerst', '1')).status, 303);
    const late = await at.change(id, 'Later', '1');
    assert.equal(late.status, 409);
    const page = await late.text();
    assert.match(page, /value="Later"/);
    assert.match(page, /Je hebt dit net zelf ook veranderd/, 'here it was the same researcher');
    assert.match(page, /<dd>Eerst<\/dd>.*<dd>Later<\/dd>/s);
    assert.match(page, /name="versie" value="2"/);
  });

  test('a version that is no number is a stale one, and nothing typed is lost', async () => {
    const study = await testStudy(at.here);
    for (const versie of ['x', '', '1e99', '-1', '2.5']) {
      const answer = await at.change(study, 'Getypt', versie);
      assert.equal(answer.status, 409, versie);
      assert.match(await answer.text(), /value="Getypt"/);
    }
  });

  test('what was typed for a draft that is registered meanwhile stands beside what is registered', async () => {
    const study = await testStudy(at.here);
    await register(at.here, study);
    const path = `/onderzoek/${study}/opzet`;
    const typed = { title: 'Mijn eigen titel', secondary: ['welzijn'], factors: [], planned: 400 } as const;
    const sent = { ...designForm(typed), versie: '1' };
    const answer = await at.here.ask(path, { cookie: at.researcher, form: sent });
    assert.equal(answer.status, 409);
    const page = await answer.text();
    await assertValidHtml(page, 'vastgelegd');
    for (const words of [
      /Je hebt dit onderzoek net zelf vastgelegd/,
      /Wat werkt op weg naar werk\?<\/dd>.*<dd>Mijn eigen titel/s,
      /wanneer mensen uit de bijstand gaan, hoe het met mensen gaat \(welzijn\)<\/dd>.*<dd>hoe het met mensen/s,
      /<dd>364<\/dd>.*<dd>400<\/dd>/s,
      /value="Mijn eigen titel"/,
    ])
      assert.match(page, words);
    const both = /<section class="sw-both.*?<\/section>/s.exec(page)?.[0] ?? '';
    assert.doesNotMatch(both, /Wat wil je weten|Groep \d/, 'only what differs');

    // What is registered never changes: what was typed can become a study of its own.
    assert.match(page, /<form[^>]* action="\/onderzoek\/nieuw"/);
    const id = /name="id" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const again = await at.here.ask('/onderzoek/nieuw', { cookie: at.researcher, form: { ...sent, id } });
    assert.equal(again.headers.get('Location'), `/onderzoek/${id}?bewaard=1`);
    assert.match(
      await (await at.here.ask(`/onderzoek/${id}`, { cookie: at.researcher })).text(),
      /Mijn eigen titel/,
    );
  });

  test('a form with a mistake for a draft that is registered meanwhile is not lost either', async () => {
    const study = await testStudy(at.here);
    await register(at.here, study);
    const form = { ...designForm({ title: 'Zonder vraag', question: '' }), versie: '1' };
    const answer = await at.here.ask(`/onderzoek/${study}/opzet`, { cookie: at.researcher, form });
    assert.equal(answer.status, 409);
    assert.match(await answer.text(), /value="Zonder vraag"/);
  });

  test('a new study that is sent, changed and sent again loses neither text', async () => {
    const form = { ...designForm({ title: 'De eerste tekst' }), id: at.world.deps.ids() };
    const send = (title: string) =>
      at.here.ask('/onderzoek/nieuw', { cookie: at.researcher, form: { ...form, titel: title } });
    for (const _ of [1, 2]) assert.equal((await send('De eerste tekst')).status, 303);
    const late = await send('De tweede tekst');
    assert.equal(late.status, 409);
    assert.match(await late.text(), /De eerste tekst<\/dd>.*value="De tweede tekst"/s);
  });

  test('registering what changed meanwhile is not done, and says so', async () => {
    const study = await testStudy(at.here);
    await at.change(study, 'Veranderd', '1');
    const path = `/onderzoek/${study}/registreren`;
    const answer = await at.here.ask(path, { cookie: at.researcher, form: { versie: '1' } });
    assert.equal(answer.status, 409);
    const page = await answer.text();
    assert.match(page, /Iemand anders veranderde dit ontwerp/);
    assert.match(page, /Veranderd/);
    assert.match(page, /name="versie" value="2"/);
  });

  test('what is frozen is what stands in the study, also when somebody changes it at that moment', async () => {
    for (const round of [1, 2, 3, 4, 5, 6]) {
      const study = await testStudy(at.here, { title: `Ronde ${round}` });
      const path = `/onderzoek/${study}/registreren`;
      const freeze = () => at.here.ask(path, { cookie: at.researcher, form: { versie: '1' } });
      const [, changed] = await Promise.all([freeze(), at.change(study, `Anders ${round}`, '1'), freeze()]);
      const answered = await changed.text();
      const found = await at.here.inside((tx) =>
        tx
          .selectFrom('study')
          .leftJoin('study_registration as frozen', (join) =>
            join.onRef('frozen.tenant_id', '=', 'study.tenant_id').onRef('frozen.study_id', '=', 'study.id'),
          )
          .select(['study.title', 'frozen.protocol'])
          .where('study.id', '=', study)
          .executeTakeFirstOrThrow(),
      );
      if (found.protocol !== null) assert.equal(found.protocol.design.title, found.title);
      const isKept = changed.status === 303 && found.title === `Anders ${round}`;
      assert.ok(isKept || answered.includes(`value="Anders ${round}"`), 'nothing typed is lost');
    }
  });
});
