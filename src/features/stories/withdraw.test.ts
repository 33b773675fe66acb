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
import type { Role } from '../../shared/roles.ts';
import { storyLinks } from './links.ts';

const words = 'Zilvermeeuw vloog. Ik keek.';
const code = 'K7D-4MX';

describe('Consent taken back for one purpose', () => {
  let world: World;
  let here: Organisation;
  let study: string;
  let story: string;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    study = await testStudy(here);
    await testPerson(here, { givenName: 'Noor', familyName: 'Bakker' });
    for (let i = 0; i < 5; i++) await testStory(here, study, { text: `Verhaal ${i}` });
    story = await testStory(here, study, { text: words, tellerCode: code });
  });
  after(() => world.close());

  const as = async (role: Role, path: string, form?: Record<string, string | readonly string[]>) =>
    here.ask(path, { cookie: await here.session(role), ...(form ? { form } : {}) });
  const page = async (role: Role, path: string) => (await as(role, path)).text();
  const standing = async (id: string) =>
    (
      await here.inside((tx) =>
        tx
          .selectFrom('story_consent')
          .select('purpose')
          .where('story_id', '=', id)
          .where('given', '=', true)
          .where('withdrawn_at', 'is', null)
          .orderBy('purpose')
          .execute(),
      )
    ).map(({ purpose }) => purpose);
  const takeBack = (purposes: readonly string[], vertellercode = code) =>
    as('storyGuide', storyLinks.withdraw, { vertellercode, deel: 'ja', 'niet-meer': purposes });

  test('shows what may be done now, and asks to tick what may not any more', async () => {
    const found = await (await as('storyGuide', storyLinks.withdraw, { vertellercode: code })).text();
    for (const purpose of ['onderzoek', 'citeren', 'gemeente', 'leren'])
      assert.match(found, new RegExp(`name="niet-meer" value="${purpose}"`));
    assert.doesNotMatch(found, /value="dossier"/, 'it lies in no dossier');
    const nothing = await takeBack([]);
    assert.equal(nothing.status, 400);
    assert.match(await nothing.text(), /href="#niet-meer".*Kruis aan wat niet meer mag/s);
    assert.equal((await standing(story)).length, 4);
  });

  test('for the municipality: at once in no count, and researchers still read it', async () => {
    const manager = () => page('manager', storyLinks.counts);
    const loop = () => page('manager', '/overzicht');
    assert.match(await manager(), /6 verhalen/);
    assert.match(await loop(), /6 verhalen mogen meetellen/);
    assert.equal((await takeBack(['gemeente'])).headers.get('Location'), `${storyLinks.withdraw}?weg=deel`);
    assert.match(await manager(), /5 verhalen/);
    assert.match(await loop(), /5 verhalen mogen meetellen/);
    assert.match(await page('researcher', storyLinks.story(story)), /Zilvermeeuw/);
    assert.match(await page('storyGuide', `${storyLinks.withdraw}?weg=deel`), /Dat mag nu niet meer/);
  });

  test('for quoting: the researcher sees that quoting is not allowed', async () => {
    assert.doesNotMatch(await page('researcher', storyLinks.story(story)), /niet citeren/i);
    await takeBack(['citeren']);
    assert.match(await page('researcher', storyLinks.story(story)), /niet citeren/i);
  });

  test('for research: no story, sound, passage, pattern or count is left, also not of codes', async () => {
    await here.inside((tx) =>
      tx
        .insertInto('story_audio')
        .values({
          ...{ tenant_id: here.tenantId, story_id: story, media_type: 'audio/webm' },
          ...{ sound: Buffer.from([1]), stored_at: world.deps.clock() },
        })
        .execute(),
    );
    await as('researcher', storyLinks.coding(story), { zin: 'text:0-18', 'nieuwe-code': 'Vogel' });
    assert.match(await page('researcher', storyLinks.codes(study)), /Vogel<\/a>(?:<[^>]*>)*1</);
    assert.match(await page('researcher', storyLinks.studies), /6 verhalen/);
    await takeBack(['onderzoek']);
    assert.match(await page('researcher', storyLinks.studies), /5 verhalen/);
    for (const path of [storyLinks.codes(study), `${storyLinks.patterns(study)}?alles=1`])
      assert.doesNotMatch(await page('researcher', path), /Zilvermeeuw/, path);
    assert.match(await page('researcher', storyLinks.codes(study)), /Vogel<\/a>(?:<[^>]*>)*0</);
    for (const path of [storyLinks.story(story), storyLinks.sound(story)])
      assert.equal((await as('researcher', path)).status, 404, path);
    assert.deepEqual(await standing(story), ['learning']);
  });

  test('pressed twice is taken back once, with one line that holds no word of it', async () => {
    await takeBack(['onderzoek', 'onzin']);
    const lines = await here.inside((tx) =>
      tx
        .selectFrom('audit_line')
        .selectAll()
        .where('what', '=', 'story.consent-withdrawn')
        .where('subject_id', '=', story)
        .execute(),
    );
    assert.deepEqual(
      lines.map(({ after }) => JSON.stringify(after)).toSorted(),
      ['analysis', 'quote', 'report'].map((purpose) => JSON.stringify({ purposes: [purpose] })),
    );
    assert.ok(lines.every(({ account_id }) => account_id === here.accounts.storyGuide));
    assert.doesNotMatch(JSON.stringify(lines), /Zilvermeeuw/);
  });

  test('the last purpose: then the whole story goes, and does not come back', async () => {
    await takeBack(['leren']);
    const left = await here.inside((tx) =>
      tx.selectFrom('story').select('id').where('id', '=', story).execute(),
    );
    assert.deepEqual(left, []);
    const gone = await here.inside((tx) => tx.selectFrom('story_withdrawn').select('id').execute());
    assert.deepEqual(gone, [{ id: story }]);
  });

  test('another guide takes nothing back', async () => {
    const own = 'B2C-3DF';
    const other = await testStory(here, study, { tellerCode: own });
    await here.inside((tx) =>
      tx
        .insertInto('account_role')
        .values({ tenant_id: here.tenantId, account_id: here.accounts.editor, role: 'storyGuide' })
        .execute(),
    );
    const answer = await as('editor', storyLinks.withdraw, {
      ...{ vertellercode: own, deel: 'ja', 'niet-meer': ['gemeente'] },
    });
    assert.equal(answer.status, 400);
    assert.equal((await standing(other)).length, 4);
  });

  test('a teller with many stories takes them all back at once', async () => {
    const many = 'G4H-5JK';
    for (let i = 0; i < 52; i++) await testStory(here, study, { tellerCode: many });
    const asked = await as('storyGuide', storyLinks.withdraw, { vertellercode: many });
    assert.match(await asked.text(), /52 verhalen gevonden/);
    const form = { vertellercode: many, zeker: 'ja' };
    assert.equal((await as('storyGuide', storyLinks.withdraw, form)).status, 303);
    const left = await here.inside((tx) =>
      tx.selectFrom('story').select('id').where('teller_code', '=', many).execute(),
    );
    assert.deepEqual(left, []);
    assert.match(await page('manager', '/overzicht'), /6 verhalen mogen meetellen/);
  });

  describe('by the teller, in the own dossier', () => {
    let mine: string;
    before(async () => {
      const mila = await testPerson(here, { givenName: 'Mila', familyName: 'de Wit' });
      mine = await testStory(here, study, { text: 'Alleen van Mila.', tellerCode: 'M6N-7PQ' });
      await here.inside((tx) =>
        tx
          .updateTable('person')
          .set({ account_id: here.accounts.jobSeeker })
          .where('id', '=', mila)
          .execute(),
      );
      await as('coach', storyLinks.ofPerson(mila), { vertellercode: 'M6N-7PQ', zeker: 'ja' });
    });
    const press = (purpose: string) =>
      as('jobSeeker', storyLinks.mine, { verhaal: mine, 'niet-meer': purpose });
    const own = async (): Promise<{ toestemmingVoor: string[]; toestemmingIngetrokken: object[] }[]> =>
      (await (await as('jobSeeker', '/mijn/gegevens.json')).json()).verhalen;

    test('each purpose has its own button, and what was taken back says so', async () => {
      assert.match(await page('jobSeeker', '/mijn'), /Alleen van Mila.*Onderzoekers lezen je verhaal/s);
      const answer = await press('onderzoek');
      assert.deepEqual(
        [answer.status, answer.headers.get('Location')],
        [303, `/mijn#verhaal-${mine}-analysis`],
      );
      const html = await page('jobSeeker', '/mijn');
      assert.match(
        html,
        new RegExp(
          `Alleen van Mila.*id="verhaal-${mine}-analysis".*Dit mag niet meer sinds 20 november 2026`,
          's',
        ),
      );
      assert.equal((await as('researcher', storyLinks.story(mine))).status, 404);
      const [story] = await own();
      assert.ok(!story?.toestemmingVoor.includes('analysis') && story?.toestemmingVoor.includes('report'));
      assert.deepEqual(story?.toestemmingIngetrokken, [
        { waarvoor: 'analysis', op: '2026-11-20T09:00:00.000Z' },
      ]);
    });

    test('for the dossier: it is not in the dossier any more, and counts where it may', async () => {
      const answer = await press('dossier');
      assert.match(
        await page('jobSeeker', answer.headers.get('Location') ?? ''),
        /Je verhaal staat hier niet meer/,
      );
      assert.doesNotMatch(await page('jobSeeker', '/mijn'), /Alleen van Mila/);
      assert.deepEqual(await own(), []);
      assert.deepEqual(await standing(mine), ['learning', 'quote', 'report']);
      await press('gemeente');
      assert.deepEqual(await standing(mine), ['learning', 'quote', 'report'], 'it is of no dossier now');
    });

    test('an erased dossier takes its stories out of the counts at once', async () => {
      const noor = await testPerson(here, { givenName: 'Noor', familyName: 'Vis' });
      await testStory(here, study, { tellerCode: 'R8S-9TU' });
      await as('coach', storyLinks.ofPerson(noor), { vertellercode: 'R8S-9TU', zeker: 'ja' });
      world.pass(11);
      const told = async () =>
        Number(/(\d+) verhalen mogen meetellen/.exec(await page('manager', '/overzicht'))?.[1]);
      const before = await told();
      await as('coach', `/dossiers/${noor}/sluiten`, { gesloten: 'ja' });
      await as('coach', `/dossiers/${noor}/verwijderen`, { naam: 'Noor Vis', reden: 'Op verzoek.' });
      assert.equal(await told(), before - 1);
    });

    test('a purpose that does not exist changes nothing', async () => {
      const before = await standing(mine);
      await press('alles');
      assert.deepEqual(await standing(mine), before);
    });

    test('a story that is not there changes nothing, and no word of it comes back in the address', async () => {
      for (const verhaal of ['', 'zo\niets', 'x'.repeat(20_000)]) {
        const answer = await as('jobSeeker', storyLinks.mine, { verhaal, 'niet-meer': 'gemeente' });
        assert.deepEqual([answer.status, answer.headers.get('Location')], [303, '/mijn']);
      }
    });
  });
});
