import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  type Organisation,
  testOrganisation,
  testPerson,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { testStory, testStudy } from '../../../test/support/stories.ts';
import { LIFE_DOMAINS } from '../../shared/vocabulary.ts';
import { loadBaseCatalogue } from '../catalogue/index.ts';
import { indicatorCounts } from './index.ts';
import { storyLinks } from './links.ts';

/** What a guide fills in when a teller says yes to everything. */
const filled = (id: string, more: Record<string, string> = {}): Record<string, string> => ({
  id,
  'mag-onderzoek': 'ja',
  'mag-citeren': 'nee',
  'mag-gemeente': 'ja',
  'mag-leren': 'nee',
  moment: '1',
  wie: 'candidate',
  verhaaltaal: 'ar',
  naam: 'الكلمة',
  verhaal: 'في اليوم الأول لم أفهم شيئًا.',
  vertaling: 'De eerste dag begreep ik niets.',
  'vertaald-door': 'interpreter',
  'verteld-op': '2026-11-20',
  plaat: 'a',
  'sterkte-a': 'mostly',
  'lijn-tempo': '500',
  'lijn-keuze': 'past-niet',
  'gaat-taal': 'beter',
  'telt-taal': 'ja',
  ...more,
});

describe('Stories', () => {
  let world: World;
  let here: Organisation;
  let study: string;
  let guide: string;
  let researcher: string;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    study = await testStudy(here);
    guide = await here.session('storyGuide');
    researcher = await here.session('researcher');
  });
  after(() => world.close());

  const take = (form: Record<string, string>, naar = 'inleveren', stap = 'check') =>
    here.ask(storyLinks.record(study), { cookie: guide, form: { ...form, naar, stap } });
  const rows = (
    table: 'story' | 'story_consent' | 'story_audio' | 'story_coding' | 'story_indicator',
    id: string,
  ) =>
    here.inside((tx) =>
      tx
        .selectFrom(table)
        .selectAll()
        .where(table === 'story' ? 'id' : 'story_id', '=', id)
        .execute(),
    );
  const patterns = async (query = '') =>
    (await here.ask(`${storyLinks.patterns(study)}${query}`, { cookie: researcher })).text();

  describe('taken by a guide without script', () => {
    test('begin with consent, and nothing is filled in beforehand', async () => {
      const answer = await here.ask(storyLinks.record(study), { cookie: guide });
      const html = await answer.text();
      assert.equal(answer.status, 200);
      assert.match(html, /Mag jouw verhaal\?/);
      assert.doesNotMatch(html, /<input[^>]*(?:radio|checkbox)[^>]*checked/);
      assert.match(answer.headers.get('Permissions-Policy') ?? '', /microphone=\(self\)/);
      assert.match(answer.headers.get('Content-Security-Policy') ?? '', /media-src 'self' blob:/);
    });

    test('and no other page may use the microphone, or loads this script', async () => {
      const other = await here.ask(storyLinks.guide, { cookie: guide });
      assert.match(other.headers.get('Permissions-Policy') ?? '', /microphone=\(\)/);
      assert.doesNotMatch(other.headers.get('Content-Security-Policy') ?? '', /media-src/);
      assert.doesNotMatch(await other.text(), /verhalen\.js/);
    });

    test('go step by step; what was filled in is carried along', async () => {
      const id = world.deps.ids();
      const second = await take(filled(id), 'verder', 'consent');
      const html = await second.text();
      assert.equal(second.status, 200);
      assert.match(html, /name="mag-onderzoek" value="ja"/);
      assert.match(html, /Vertel je verhaal/);
      const third = await (await take(filled(id), 'verder', 'story')).text();
      assert.match(third, /Wat hielp in jouw verhaal\?/);
      assert.match(third, /<input type="hidden" name="verhaal"/);
      const back = await (await take(filled(id), 'terug', 'triad')).text();
      assert.match(back, /Vertel je verhaal/);
      assert.match(back, /في اليوم الأول/);
    });

    test('stop at a question about consent that is open, and say how to mend it', async () => {
      const { 'mag-leren': _, ...open } = filled(world.deps.ids());
      const answer = await take(open, 'verder', 'consent');
      const html = await answer.text();
      assert.equal(answer.status, 400);
      assert.match(html, /href="#mag-leren"/);
      assert.match(html, /Kies ja of nee/);
    });

    test('are not taken when the teller says no to everything', async () => {
      const no = Object.fromEntries(
        ['mag-onderzoek', 'mag-citeren', 'mag-gemeente', 'mag-leren'].map((one) => [one, 'nee']),
      );
      const id = world.deps.ids();
      const answer = await take(filled(id, no));
      assert.equal(answer.status, 400);
      assert.match(await answer.text(), /overal nee/);
      assert.deepEqual(await rows('story', id), []);
    });

    test('ask how strongly a card fits, instead of deciding it for somebody', async () => {
      const { 'sterkte-a': _, ...open } = filled(world.deps.ids());
      const answer = await take(open);
      assert.equal(answer.status, 400);
      assert.match(await answer.text(), /hoe sterk deze plaat past/);
    });

    test('are stored with everything the teller said, and nothing the teller did not say', async () => {
      const id = world.deps.ids();
      const answer = await take(filled(id));
      assert.deepEqual(
        [answer.status, answer.headers.get('Location')],
        [303, `${storyLinks.taken}?nieuw=${id}`],
      );
      const [story] = await here.inside((tx) =>
        tx.selectFrom('story').selectAll().where('id', '=', id).execute(),
      );
      assert.ok(story);
      assert.deepEqual(
        [story.triad_a, story.triad_b, story.triad_c, story.triad_mode],
        [700, 150, 150, 'cards'],
      );
      assert.ok(Math.abs((story.triad_x ?? 0) - 500) < 1e-9);
      assert.ok(Math.abs((story.triad_y ?? 0) - 350 * Math.sqrt(3)) < 1e-9);
      assert.deepEqual([story.language, story.translated_by, story.person_id], ['ar', 'interpreter', null]);
      const dyads = await here.inside((tx) =>
        tx
          .selectFrom('story_dyad')
          .select(['dyad', 'state', 'place'])
          .where('story_id', '=', id)
          .orderBy('dyad')
          .execute(),
      );
      assert.deepEqual(dyads, [
        { dyad: 'keuze', state: 'not-applicable', place: null },
        { dyad: 'tempo', state: 'answered', place: 500 },
      ]);
      const indicators = await here.inside((tx) =>
        tx
          .selectFrom('story_indicator')
          .select(['indicator', 'answer', 'matters'])
          .where('story_id', '=', id)
          .execute(),
      );
      assert.equal(indicators.length, 12);
      assert.deepEqual(
        indicators.filter(({ answer }) => answer !== 'not-answered'),
        [{ indicator: 'taal', answer: 'better', matters: true }],
      );
    });

    test('sent twice are one story', async () => {
      const id = world.deps.ids();
      const both = await Promise.all([take(filled(id)), take(filled(id))]);
      assert.deepEqual(
        both.map(({ status }) => status),
        [303, 303],
      );
      assert.equal((await rows('story', id)).length, 1);
      assert.equal((await rows('story_indicator', id)).length, 12);
    });

    test('a phone gets a short answer, and the same one the second time', async () => {
      const id = world.deps.ids();
      const headers = { Accept: 'application/json' };
      const send = () => here.ask(storyLinks.record(study), { cookie: guide, form: filled(id), headers });
      const first: { state: string; code: string } = await (await send()).json();
      const second: { state: string; code: string } = await (await send()).json();
      assert.deepEqual([first.state, second.state], ['taken', 'known']);
      assert.match(first.code, /^[A-Z2-9]{3}-[A-Z2-9]{3}$/);
      assert.equal(first.code, second.code);
      const wrong = await here.ask(storyLinks.record(study), { cookie: guide, form: { id }, headers });
      assert.equal(wrong.status, 400);
    });

    test('when another guide signed in on the same phone, the stories of the first wait', async () => {
      const id = world.deps.ids();
      const headers = { Accept: 'application/json' };
      const send = (by: string) =>
        here.ask(storyLinks.record(study), {
          ...{ cookie: guide, headers },
          form: { ...filled(id), 'opgenomen-door': by },
        });
      assert.equal((await send(world.deps.ids())).status, 401);
      assert.deepEqual(await rows('story', id), []);
      assert.equal((await send(here.accounts.storyGuide)).status, 200);
    });

    test('in any script, with anything in it, come back exactly as they were told', async () => {
      const text = '<script>alert(1)</script> 👩🏽‍🍳 ging mee.\r\nأنا سعيد\u202e “klaar” & \u0000𝒞.';
      const id = world.deps.ids();
      assert.equal((await take(filled(id, { verhaal: text, vertaling: '' }))).status, 303);
      const [row] = await here.inside((tx) =>
        tx.selectFrom('story').select('text').where('id', '=', id).execute(),
      );
      // What turns the direction of everything behind it is not of the teller.
      assert.equal(row?.text, text.replace('\r\n', '\n').replace('\u0000', '').replace('\u202e', ''));
      const page = await (await here.ask(storyLinks.story(id), { cookie: researcher })).text();
      assert.match(page, /&lt;script&gt;alert\(1\)&lt;\/script&gt; 👩🏽‍🍳 ging mee\./);
      assert.doesNotMatch(page, /<script>alert/);
      const zin = /value="(text:0-\d+)"/.exec(page)?.[1] ?? '';
      const form = { zin, 'nieuwe-code': 'Met wie' };
      assert.equal((await here.ask(storyLinks.coding(id), { cookie: researcher, form })).status, 303);
      const coded = await (await here.ask(storyLinks.story(id), { cookie: researcher })).text();
      assert.match(coded, /<mark>&lt;script&gt;.* 👩🏽‍🍳 ging mee\.<\/mark>/);
    });

    test('too long is said, and nothing of it is stored', async () => {
      const id = world.deps.ids();
      const answer = await take(filled(id, { verhaal: 'a'.repeat(20_001) }));
      assert.equal(answer.status, 400);
      assert.match(await answer.text(), /Deze tekst is te lang/);
      assert.deepEqual(await rows('story', id), []);
    });

    test('a recording is taken only for an own story, of a known kind, and up to 10 MB', async () => {
      const id = await testStory(here, study);
      const send = (story: string, type: string, bytes: number, cookie = guide) =>
        world.app.request(`http://hier.example${storyLinks.sound(story)}`, {
          method: 'POST',
          headers: { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin', 'Content-Type': type },
          body: Uint8Array.from({ length: bytes }, (_, i) => [0x1a, 0x45, 0xdf, 0xa3][i] ?? 0),
        });
      const elsewhere = await testOrganisation(world, 'ginds');
      const statuses = [
        await send(id, 'text/html', 9),
        await send(id, 'audio/webm', 0),
        await send(id, 'audio/webm', 20 * 1024 * 1024),
        await send(world.deps.ids(), 'audio/webm', 9),
        await send('geen-id', 'audio/webm', 9),
        await send(id, 'audio/webm', 9, researcher),
        await send(await testStory(elsewhere, await testStudy(elsewhere)), 'audio/webm', 9),
      ].map(({ status }) => status);
      assert.deepEqual(statuses, [415, 400, 413, 404, 404, 404, 404]);
      assert.deepEqual(await rows('story_audio', id), []);
      assert.equal((await send(id, 'audio/webm;codecs=opus', 9)).status, 200);
    });

    test('after handing in a guide sees the code, never the words', async () => {
      const page = await (await here.ask(storyLinks.taken, { cookie: guide })).text();
      assert.match(page, /[A-Z2-9]{3}-[A-Z2-9]{3}/);
      assert.doesNotMatch(page, /في اليوم|begreep ik niets/);
    });

    test('only for a study one is assigned to', async () => {
      const other = await testStudy(here, { name: 'Zonder begeleider' });
      await here.inside((tx) => tx.deleteFrom('story_guide').where('study_id', '=', other).execute());
      assert.equal((await here.ask(storyLinks.record(other), { cookie: guide })).status, 404);
      const form = filled(world.deps.ids());
      assert.equal((await here.ask(storyLinks.record(other), { cookie: guide, form })).status, 404);
    });
  });

  describe('counted', () => {
    let groups: string;
    before(async () => {
      groups = await testStudy(here, { name: 'Geteld' });
      const triad = (a: number, b: number, c: number) =>
        ({ state: 'answered', value: { a, b, c, mode: 'triangle' } }) as const;
      for (let i = 0; i < 6; i++)
        await testStory(here, groups, { triad: triad(1000, 0, 0), text: `Vooral a ${i}` });
      for (let i = 0; i < 8; i++)
        await testStory(here, groups, { triad: triad(0, 500, 500), text: `Zijde bc ${i}`, moment: 2 });
      for (let i = 0; i < 2; i++)
        await testStory(here, groups, { triad: triad(500, 250, 250), text: `Midden ${i}`, moment: 3 });
      const silent = { analysis: false, quote: false, report: true, learning: false };
      for (let i = 0; i < 5; i++) await testStory(here, groups, { consent: silent, text: `Niet lezen ${i}` });
    });
    const page = async (query = '') =>
      (await here.ask(`${storyLinks.patterns(groups)}${query}`, { cookie: researcher })).text();

    test('only what may be used for research, with small cells hidden also against subtraction', async () => {
      const html = await page();
      assert.doesNotMatch(html, /Niet lezen/);
      assert.match(html, /8\. Lees de verhalen/);
      // Two stories in the middle would follow from the total: the next smallest cell is hidden too.
      assert.doesNotMatch(html, /"6\. Lees de verhalen/);
      assert.doesNotMatch(html, />2<\/text>/);
    });

    test('every shown cell opens its stories, a hidden one opens none', async () => {
      const open = await page('?deel=driehoek.bc&alles=1');
      assert.equal([...open.matchAll(/Zijde bc/g)].length >= 8, true);
      assert.doesNotMatch(open.slice(open.indexOf('id="verhalen"'), open.indexOf('id="lijn-')), /Vooral a/);
      const hidden = await page('?deel=driehoek.centre');
      assert.match(hidden, /Van dit deel tonen wij geen verhalen/);
    });

    test('the same draw gives the same stories, another draw is another', async () => {
      const three = (html: string) =>
        [...html.matchAll(/(?:Vooral a|Zijde bc|Midden) \d/g)].map(([one]) => one).slice(0, 3);
      assert.deepEqual(three(await page()), three(await page()));
      const draws = new Set(
        await Promise.all([0, 1, 2, 3, 4].map(async (n) => three(await page(`?loting=${n}`)).join())),
      );
      assert.ok(draws.size > 1);
    });

    test('a group of fewer than five has no pattern and no stories', async () => {
      const html = await page('?moment=3');
      assert.match(html, /Te weinig verhalen/);
      assert.doesNotMatch(html, /Midden \d/);
    });

    test('the moments stand side by side', async () => {
      const html = await page('?naast=moment');
      assert.match(html, /naast-tabel/);
      assert.match(html, /Half jaar/);
    });

    test('a manager gets counts and never a story', async () => {
      const manager = await here.session('manager');
      const html = await (await here.ask(storyLinks.counts, { cookie: manager })).text();
      assert.match(html, /<h2[^>]*id="onderzoek">Geteld</);
      assert.doesNotMatch(html, /Vooral a \d|Zijde bc \d/);
      const other = await here.ask(`${storyLinks.counts}?onderzoek=${study}`, { cookie: manager });
      assert.match(await other.text(), /<h2[^>]*id="onderzoek">Wat deed de baan\?</);
      assert.equal((await here.ask(storyLinks.patterns(groups), { cookie: manager })).status, 404);
    });
  });

  describe('given codes', () => {
    let story: string;
    before(async () => {
      story = await testStory(here, study, { text: '👋 Hoi. Ik bleef. Dat was het.' });
    });
    const code = (form: Record<string, string>) =>
      here.ask(storyLinks.coding(story), { cookie: researcher, form });

    test('by choosing sentences, counted in code points', async () => {
      const page = await (await here.ask(storyLinks.story(story), { cookie: researcher })).text();
      assert.match(page, /value="text:0-6"/);
      assert.match(page, /value="text:7-16"/);
      assert.equal((await code({ zin: 'text:7-16', 'nieuwe-code': 'Blijven' })).status, 303);
      await code({ zin: 'text:7-16', 'nieuwe-code': 'blijven' });
      assert.equal((await rows('story_coding', story)).length, 1);
      assert.match(
        await (await here.ask(storyLinks.story(story), { cookie: researcher })).text(),
        /<mark>Ik bleef\.<\/mark>/,
      );
    });

    test('and found back with their passages', async () => {
      const row = await here.inside((tx) =>
        tx.selectFrom('story_code').select('id').where('name', '=', 'Blijven').executeTakeFirst(),
      );
      const html = await (
        await here.ask(`${storyLinks.codes(study)}?code=${row?.id}`, { cookie: researcher })
      ).text();
      assert.match(html, /“Ik bleef\.”/);
    });

    test('a passage outside the story or a code without a name is refused beside the field', async () => {
      const wrong = await code({ zin: 'text:7-900', 'nieuwe-code': '' });
      const html = await wrong.text();
      assert.equal(wrong.status, 400);
      assert.match(html, /Kies een zin/);
      assert.match(html, /Kies een code of geef/);
    });
  });

  describe('taken back', () => {
    const secret = 'Zilvermeeuw';
    let story: string;
    let code: string;
    before(async () => {
      story = await testStory(here, study, { text: `${secret} vloog. Ik keek.`, title: secret });
      const audio = { cookie: guide, headers: { 'Content-Type': 'audio/webm' } };
      const sent = await world.app.request(`http://hier.example${storyLinks.sound(story)}`, {
        method: 'POST',
        headers: { Cookie: audio.cookie, 'Sec-Fetch-Site': 'same-origin', ...audio.headers },
        body: new Uint8Array([0x1a, 0x45, 0xdf, 0xa3]),
      });
      assert.equal(sent.status, 200);
      await here.ask(storyLinks.coding(story), {
        cookie: researcher,
        form: { zin: `text:0-${secret.length + 7}`, 'nieuwe-code': 'Vogel' },
      });
      const [row] = await here.inside((tx) =>
        tx.selectFrom('story').select('teller_code').where('id', '=', story).execute(),
      );
      code = row?.teller_code ?? '';
    });

    test('first shows what would go', async () => {
      const asked = await here.ask(storyLinks.withdraw, {
        cookie: guide,
        form: { vertellercode: code.toLowerCase() },
      });
      assert.equal(asked.status, 200);
      assert.match(await asked.text(), /Eén verhaal gevonden/);
      assert.equal((await rows('story', story)).length, 1);
    });

    test('then is on no page and in no count, and the audit line holds no word of it', async () => {
      const form = { vertellercode: code, zeker: 'ja' };
      assert.equal((await here.ask(storyLinks.withdraw, { cookie: guide, form })).status, 303);
      for (const table of [
        'story',
        'story_consent',
        'story_audio',
        'story_coding',
        'story_indicator',
      ] as const)
        assert.deepEqual(await rows(table, story), [], table);
      const codes = await here.inside((tx) =>
        tx.selectFrom('story_code').select('id').where('name', '=', 'Vogel').execute(),
      );
      const pages = [
        storyLinks.story(story),
        storyLinks.codes(study),
        `${storyLinks.codes(study)}?code=${codes[0]?.id}`,
        `${storyLinks.patterns(study)}?alles=1`,
        storyLinks.studies,
      ];
      for (const page of pages)
        assert.doesNotMatch(
          await (await here.ask(page, { cookie: researcher })).text(),
          new RegExp(secret),
          page,
        );
      assert.equal((await here.ask(storyLinks.sound(story), { cookie: researcher })).status, 404);
      const lines = await here.inside((tx) =>
        tx.selectFrom('audit_line').selectAll().where('subject_id', '=', story).execute(),
      );
      assert.ok(
        lines.some(
          ({ what, account_id }) => what === 'story.withdrawn' && account_id === here.accounts.storyGuide,
        ),
      );
      assert.doesNotMatch(JSON.stringify(lines), new RegExp(secret));
    });

    test('does not come back when the phone sends it once more', async () => {
      const headers = { Accept: 'application/json' };
      const again = await here.ask(storyLinks.record(study), { cookie: guide, form: filled(story), headers });
      assert.deepEqual(await again.json().then(({ state }: { state: string }) => state), 'withdrawn');
      assert.deepEqual(await rows('story', story), []);
    });

    test('a guide finds only the own stories', async () => {
      const other = await testStory(here, study);
      await here.inside((tx) =>
        tx.updateTable('story').set({ person_id: null }).where('id', '=', other).execute(),
      );
      const [row] = await here.inside((tx) =>
        tx.selectFrom('story').select('teller_code').where('id', '=', other).execute(),
      );
      const form = { vertellercode: row?.teller_code ?? '', zeker: 'ja' };
      const role = {
        tenant_id: here.tenantId,
        account_id: here.accounts.editor,
        role: 'storyGuide',
      } as const;
      await here.inside((tx) => tx.insertInto('account_role').values(role).execute());
      await here.ask(storyLinks.withdraw, { cookie: await here.session('editor'), form });
      assert.equal((await rows('story', other)).length, 1);
    });
  });

  describe('in a dossier', () => {
    let mila: string;
    let story: string;
    let code: string;
    let coach: string;
    before(async () => {
      coach = await here.session('coach');
      mila = await testPerson(here, { givenName: 'Mila', familyName: 'de Wit' });
      story = await testStory(here, study, { text: 'Alleen voor Mila.' });
      const [row] = await here.inside((tx) =>
        tx.selectFrom('story').select('teller_code').where('id', '=', story).execute(),
      );
      code = row?.teller_code ?? '';
      await here.inside((tx) =>
        tx
          .updateTable('person')
          .set({ account_id: here.accounts.jobSeeker })
          .where('id', '=', mila)
          .execute(),
      );
    });
    const lay = (form: Record<string, string>) =>
      here.ask(storyLinks.ofPerson(mila), { cookie: coach, form });

    test('only when the teller wants it, and then the coach still reads no word', async () => {
      const unsure = await lay({ vertellercode: code });
      assert.equal(unsure.status, 400);
      assert.match(await unsure.text(), /id="zeker-fout"/);
      assert.equal((await lay({ vertellercode: 'AAA-AAA', zeker: 'ja' })).status, 400);
      assert.equal((await lay({ vertellercode: code, zeker: 'ja' })).status, 303);
      for (const page of [storyLinks.ofPerson(mila), `/dossiers/${mila}`]) {
        const html = await (await here.ask(page, { cookie: coach })).text();
        assert.doesNotMatch(html, /Alleen voor Mila/);
        assert.match(html, /Wat deed de baan|1 verhaal in dit dossier/);
      }
    });

    test('the teller reads it, gets it with the own data, and can take it back', async () => {
      const seeker = await here.session('jobSeeker');
      assert.match(await (await here.ask('/mijn', { cookie: seeker })).text(), /Alleen voor Mila/);
      const own: { verhalen: { verhaal: string; toestemmingVoor: string[] }[] } = await (
        await here.ask('/mijn/gegevens.json', { cookie: seeker })
      ).json();
      assert.equal(own.verhalen[0]?.verhaal, 'Alleen voor Mila.');
      assert.ok(own.verhalen[0]?.toestemmingVoor.includes('dossier'));
      const gone = await here.ask(storyLinks.mine, { cookie: seeker, form: { verhaal: story } });
      const told = await here.ask(gone.headers.get('Location') ?? '', { cookie: seeker });
      assert.match(await told.text(), /Je verhaal is overal weg/);
      assert.deepEqual(await rows('story', story), []);
    });

    test('goes when the dossier is erased', async () => {
      const second = await testStory(here, study, { text: 'Nog een van Mila.' });
      await here.inside((tx) =>
        tx.updateTable('story').set({ person_id: mila }).where('id', '=', second).execute(),
      );
      await here.ask(`/dossiers/${mila}/sluiten`, { cookie: coach, form: { gesloten: 'ja' } });
      const form = { naam: 'Mila de Wit', reden: 'Op verzoek.' };
      assert.equal((await here.ask(`/dossiers/${mila}/verwijderen`, { cookie: coach, form })).status, 303);
      assert.deepEqual(await rows('story', second), []);
    });
  });

  test('what tellers notice is counted for the municipality only with their leave, and hidden under five', async () => {
    const fresh = await testOrganisation(world, 'elders');
    const own = await testStudy(fresh);
    const counts = () =>
      fresh.inside((tx) => indicatorCounts(tx, fresh.as('manager'), { instrumentId: 'ontwikkelbaan' }));
    const reading = (answer: 'better' | 'worse') =>
      LIFE_DOMAINS.slice(0, 2).map((indicator) => ({ indicator, answer, matters: false }));
    assert.deepEqual(await counts(), { stories: 0, indicators: [] });
    for (let i = 0; i < 4; i++) await testStory(fresh, own, { indicators: reading('better') });
    assert.deepEqual(await counts(), { stories: 'hidden', indicators: [] });
    for (let i = 0; i < 7; i++) await testStory(fresh, own, { indicators: reading('better') });
    const no = { analysis: true, quote: true, report: false, learning: true };
    for (let i = 0; i < 9; i++) await testStory(fresh, own, { indicators: reading('worse'), consent: no });
    const { stories, indicators } = await counts();
    assert.equal(stories, 11);
    assert.deepEqual([indicators[0]?.cells.better, indicators[0]?.cells.worse], [11, 0]);
  });

  test('what one study hides cannot be subtracted from the sum of all studies', async () => {
    const fresh = await testOrganisation(world, 'samen');
    const counts = () =>
      fresh.inside((tx) => indicatorCounts(tx, fresh.as('manager'), { instrumentId: 'ontwikkelbaan' }));
    const told = async (study: string, better: number, worse: number) => {
      for (let i = 0; i < better + worse; i++) {
        const answer = i < better ? ('better' as const) : ('worse' as const);
        await testStory(fresh, study, { indicators: [{ indicator: 'taal', answer, matters: false }] });
      }
    };
    await told(await testStudy(fresh, { name: 'Groot' }), 7, 6);
    await told(await testStudy(fresh, { name: 'Klein' }), 2, 1);
    assert.deepEqual((await counts()).stories, 13);
    await told(await testStudy(fresh, { name: 'Middel' }), 9, 3);
    const { stories, indicators } = await counts();
    assert.equal(stories, 25);
    assert.deepEqual([indicators[0]?.cells.better, indicators[0]?.cells.worse], ['hidden', 'hidden']);
  });

  test('a study begins with a question and moments; wrong input stays and is explained', async () => {
    await here.inside(loadBaseCatalogue);
    const wrong = await here.ask(storyLinks.newStudy, {
      cookie: researcher,
      form: { naam: 'Nieuw', momenten: '' },
    });
    const html = await wrong.text();
    assert.equal(wrong.status, 400);
    assert.match(html, /value="Nieuw"/);
    assert.match(html, /Schrijf minstens één moment op/);
    const id = world.deps.ids();
    const form = {
      id,
      naam: 'Nieuw',
      vraag: 'Wat gebeurde er?',
      instrument: 'ontwikkelbaan',
      momenten: 'Start\nEinde',
    };
    const send = () =>
      here.ask(storyLinks.newStudy, {
        cookie: researcher,
        form: { ...form, begeleider: here.accounts.storyGuide },
      });
    assert.deepEqual([(await send()).status, (await send()).status], [303, 303]);
    assert.equal((await here.ask(storyLinks.record(id), { cookie: guide })).status, 200);
    assert.match(await patterns(), /Patronen/);
  });
});
