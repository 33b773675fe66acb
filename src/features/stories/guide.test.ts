import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  type Organisation,
  testOrganisation,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { testStory, testStudy } from '../../../test/support/stories.ts';
import { storyLinks } from './links.ts';

const told = (id: string, more: Record<string, string> = {}): Record<string, string> => ({
  ...{
    id,
    moment: '1',
    wie: 'candidate',
    verhaaltaal: 'nl',
    verhaal: 'Ik ging.',
    'verteld-op': '2026-11-20',
  },
  ...{ 'mag-onderzoek': 'ja', 'mag-citeren': 'nee', 'mag-gemeente': 'nee', 'mag-leren': 'nee', ...more },
});

describe('The pages of a story guide', () => {
  let world: World;
  let here: Organisation;
  let study: string;
  let guide: string;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    study = await testStudy(here);
    guide = await here.session('storyGuide');
  });
  after(() => world.close());

  const page = async (address: string, cookie = guide) => (await here.ask(address, { cookie })).text();
  const handIn = (form: Record<string, string>, headers: Record<string, string> = {}) =>
    here.ask(storyLinks.record(study), {
      cookie: guide,
      headers,
      form: { ...form, naar: 'inleveren', stap: 'check' },
    });
  const codes = (html: string) => html.match(/[A-Z2-9]{3}-[A-Z2-9]{3}(?=<)/g) ?? [];
  const close = (day: string | null) =>
    here.inside((tx) =>
      tx
        .updateTable('story_study')
        .set({ closed_at: day === null ? null : new Date(day) })
        .where('id', '=', study)
        .execute(),
    );

  test('stories handed in stand on pages of fifty, newest first, and an address beyond them is the last page', async () => {
    const other = await testOrganisation(world, 'ginds');
    const theirs = await testStudy(other);
    const session = await other.session('storyGuide');
    const list = (query = '') => other.ask(`${storyLinks.taken}${query}`, { cookie: session });
    for (let i = 0; i < 51; i++) await testStory(other, theirs, { tellerCode: `AA${i % 8}-${i + 100}` });
    const first = await (await list()).text();
    assert.equal(first.match(/<th scope="row"/g)?.length, 50);
    assert.match(first, /Pagina 1 van 2/);
    assert.match(first, /href="\/verhalen\/ingeleverd\?pagina=2"/);
    for (const query of ['?pagina=2', '?pagina=99999']) {
      const last = await (await list(query)).text();
      assert.equal(last.match(/<th scope="row"/g)?.length, 1);
      assert.match(last, /Pagina 2 van 2/);
    }
    for (const query of ['?pagina=0', '?pagina=-1', '?pagina=x', '?pagina=1&pagina=2', '?pagina=9999999999'])
      assert.equal((await list(query)).status, 200);
  });

  test('handed in once more after a change, it says that the change is not kept', async () => {
    const id = world.deps.ids();
    await handIn(told(id));
    const again = await handIn(told(id, { verhaal: 'Iets anders.' }));
    assert.equal(again.status, 303);
    const html = await page(again.headers.get('Location') ?? '');
    assert.match(html, /was al ingeleverd/);
    assert.ok(codes(html).length > 0);
    assert.doesNotMatch(html, /Het verhaal is ingeleverd\./);
  });

  test('a phone that sends it once more with another code hears the code it has', async () => {
    const id = world.deps.ids();
    const phone = { Accept: 'application/json' };
    const first: { code: string } = await (await handIn(told(id), phone)).json();
    const again = await handIn(told(id, { vertellercode: 'ABC-234' }), phone);
    assert.deepEqual(await again.json(), { state: 'known', code: first.code });
  });

  test('a language that is not in the list, and a text of which nothing can be seen, are refused', async () => {
    for (const more of [{ verhaaltaal: 'xx' }, { verhaal: '\u200b\u00ad \u202e' }, { verhaal: '\u200d' }]) {
      const id = world.deps.ids();
      assert.equal((await handIn(told(id, more))).status, 400, JSON.stringify(more));
    }
    assert.doesNotMatch(await page(storyLinks.record(study)), />ber</);
  });

  test('four questions about consent that are open are four different lines in the summary', async () => {
    const html = await (await handIn({ id: world.deps.ids() })).text();
    const lines = html.match(/<a[^>]*href="#mag-[a-z]+"[^>]*>[^<]*/g) ?? [];
    assert.equal(new Set(lines.map((line) => line.replace(/<[^>]*>/, ''))).size, 4);
  });

  test('handed in once more after it was taken back, it says that it stays away', async () => {
    const id = await testStory(here, study, { tellerCode: 'WEG-234' });
    await here.ask(storyLinks.withdraw, { cookie: guide, form: { vertellercode: 'WEG-234', zeker: 'ja' } });
    const again = await handIn(told(id));
    assert.match(await page(again.headers.get('Location') ?? ''), /is teruggenomen/);
  });

  test('the story of another guide is never named by its id', async () => {
    const other = await testOrganisation(world, 'verderop');
    const id = await testStory(other, await testStudy(other), { tellerCode: 'VER-234' });
    for (const query of [`?nieuw=${id}`, `?al=${id}`, '?nieuw=x', '?al=', '?weg=1'])
      assert.doesNotMatch(await page(`${storyLinks.taken}${query}`), /VER-234|is ingeleverd|was al/);
  });

  test('a closed study still takes what was told before, so that no story on a phone is lost', async () => {
    await close('2026-11-10T12:00:00Z');
    const phone = { Accept: 'application/json' };
    assert.equal((await handIn(told(world.deps.ids(), { 'verteld-op': '2026-11-10' }), phone)).status, 200);
    const late = await handIn(told(world.deps.ids(), { 'verteld-op': '2026-11-11' }), phone);
    assert.equal(late.status, 400);
    const said: { problems: readonly { field: string; message: string }[] } = await late.json();
    assert.deepEqual(
      said.problems.map(({ field }) => field),
      ['verteld-op'],
    );
    assert.match(said.problems[0]?.message ?? '', /gesloten/);
    const form = await page(storyLinks.record(study));
    assert.match(form, /Dit onderzoek is gesloten op 10 november 2026/);
    assert.doesNotMatch(await page(storyLinks.guide), /\/verhalen\/opnemen\/[0-9a-f]/);
    await close(null);
  });

  test('a file that is no recording is refused, whatever it calls itself', async () => {
    const id = await testStory(here, study);
    const send = (bytes: Uint8Array<ArrayBuffer>, type = 'audio/webm') =>
      world.app.request(`http://hier.example${storyLinks.sound(id)}`, {
        method: 'POST',
        headers: { Cookie: guide, 'Sec-Fetch-Site': 'same-origin', 'Content-Type': type },
        body: bytes,
      });
    const text = new TextEncoder();
    assert.equal((await send(text.encode('<html>geen geluid</html>'))).status, 415);
    assert.equal((await send(text.encode('OggS maar dan als mp4'), 'audio/mp4')).status, 415);
    assert.equal((await send(text.encode('\u0000\u0000\u0000\u0018ftypmp42'), 'audio/mp4')).status, 200);
  });

  test('much too long is said beside the field, with every letter still in it', async () => {
    const long = 'ሰ'.repeat(50_000);
    const answer = await handIn(told(world.deps.ids(), { verhaal: long }));
    const html = await answer.text();
    assert.equal(answer.status, 400);
    assert.match(html, /Deze tekst is te lang/);
    assert.ok(html.includes(long));
  });

  test('a session that ended while the story was written loses no word of it', async () => {
    const form = {
      ...told(world.deps.ids(), { verhaal: 'Dit mag niet weg zijn.' }),
      stap: 'story',
      naar: 'verder',
    };
    const answer = await here.ask(storyLinks.record(study), { form });
    assert.equal(answer.status, 401);
    assert.match(await answer.text(), /name="verhaal"[^>]*value="Dit mag niet weg zijn\."/);
  });

  test('without script it says what this browser cannot do', async () => {
    const html = await page(storyLinks.record(study));
    assert.match(html, /<noscript>.*bewaart niets op dit toestel.*<\/noscript>/s);
  });
});
