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
import { storyLinks } from './links.ts';

const allows = { analysis: true, quote: true, report: true, learning: true };
const page = `${storyLinks.learn}?keer=`;

describe('Stories to learn from', () => {
  let world: World;
  let here: Organisation;
  let coach: string;
  let study: string;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    coach = await here.session('coach');
    study = await testStudy(here);
  });
  after(() => world.close());

  /** Everything a coach meets who keeps asking for others. */
  const met = async (): Promise<string> => {
    const pages = Array.from({ length: 12 }, async (_, i) =>
      (await here.ask(`${page}${i + 1}`, { cookie: coach })).text(),
    );
    return (await Promise.all(pages)).join('');
  };

  test('are not shown while there are so few that a teller stands alone', async () => {
    for (let i = 0; i < 4; i++) await testStory(here, study, { text: `Zin ${i}` });
    await testStory(here, study, { text: '' });
    assert.doesNotMatch(await met(), /Zin \d/);
    await testStory(here, study, { text: 'Zin 4' });
    assert.match(await met(), /Zin 4/);
  });

  test('lead back to where they came from', async () => {
    assert.match(
      await (await here.ask(storyLinks.learn, { cookie: coach })).text(),
      /href="\/overzicht"[^>]*>[^<]*(?:<[^>]*>)*[^<]*Terug naar het overzicht/,
    );
  });

  test('are three by lot; asking for others gives others', async () => {
    const first = await (await here.ask(`${page}1`, { cookie: coach })).text();
    assert.equal(first.match(/Zin \d/g)?.length, 3);
    assert.equal(new Set((await met()).match(/Zin \d/g)).size, 5);
  });

  test('are never those of a teller who did not allow it, or who took it back', async () => {
    await testStory(here, study, { text: 'Mag niet', consent: { ...allows, learning: false } });
    await testStory(here, study, { text: 'Teruggenomen', tellerCode: 'K7D-4MX' });
    assert.match(await met(), /Teruggenomen/);
    await here.ask(storyLinks.withdraw, {
      cookie: await here.session('storyGuide'),
      form: { vertellercode: 'K7D-4MX', deel: 'ja', 'niet-meer': ['leren'] },
    });
    assert.doesNotMatch(await met(), /Mag niet|Teruggenomen/);
  });

  test('carry no code, and are never out of a dossier of the coach who reads', async () => {
    const mila = await testPerson(here, { givenName: 'Mila', familyName: 'de Wit' });
    await testStory(here, study, { text: 'Van Mila', tellerCode: 'M6N-7PQ' });
    assert.match(await met(), /Van Mila/);
    await here.ask(storyLinks.ofPerson(mila), {
      cookie: coach,
      form: { vertellercode: 'M6N-7PQ', zeker: 'ja' },
    });
    assert.doesNotMatch(await met(), /Van Mila|M6N-7PQ/);
  });

  test('come in Dutch, with the words of the teller under it', async () => {
    const other = await testStudy(here, { name: 'Anders verteld' });
    for (let i = 0; i < 5; i++)
      await testStory(here, other, {
        ...{ language: 'ar', text: 'ذهبت', translation: 'Ik ging', translatedBy: 'guide' },
      });
    const html = await (await here.ask(`${storyLinks.learn}?onderzoek=${other}`, { cookie: coach })).text();
    assert.match(html, /lang="nl">Ik ging[\s\S]*<details[\s\S]*lang="ar">ذهبت/);
  });

  test('are for coaches', async () => {
    for (const role of ['manager', 'editor', 'jobSeeker', 'storyGuide'] as const)
      assert.equal(
        (await here.ask(storyLinks.learn, { cookie: await here.session(role) })).status,
        404,
        role,
      );
  });
});
