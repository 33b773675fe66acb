import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  type Organisation,
  testOrganisation,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { testStory, testStudy } from '../../../test/support/stories.ts';
import { testModel } from '../../../test/support/value.ts';
import { loadBaseCatalogue } from '../catalogue/index.ts';
import { valueLinks } from './links.ts';

describe('Stories beside what is not in euros', () => {
  let world: World;
  let here: Organisation;
  let model: string;
  let study: string;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    await here.inside(loadBaseCatalogue);
    ({ id: model } = await testModel(here, { instrument: 'ontwikkelbaan' }));
    study = await testStudy(here);
  });
  after(() => world.close());

  const tell = async (times: number, answer: 'better' | 'worse', where = study) => {
    const indicators = [{ indicator: 'zelfvertrouwen', answer, matters: false }] as const;
    for (let i = 0; i < times; i++) await testStory(here, where, { indicators });
  };
  const page = async () =>
    (await here.ask(valueLinks.model(model), { cookie: await here.session('manager') })).text();

  test('nothing is said while nobody told anything, or too few did', async () => {
    assert.doesNotMatch(await page(), /Wat mensen vertellen/);
    await tell(4, 'better');
    assert.doesNotMatch(await page(), /Wat mensen vertellen/);
  });

  test('they support a line when most tell that it became better', async () => {
    await tell(6, 'better');
    const html = await page();
    assert.match(html, /Beter: 10\. Hetzelfde: 0\. Slechter: 0\./);
    assert.match(html, /De verhalen steunen deze regel/);
  });

  test('a second study of a few stories cannot be subtracted from the sum', async () => {
    await tell(3, 'worse', await testStudy(here, { name: 'Een kleine' }));
    assert.match(await page(), /Beter: 10\. Hetzelfde: 0\. Slechter: 0\./);
  });

  test('they contradict a line when most tell that it became worse', async () => {
    await tell(20, 'worse');
    assert.match(await page(), /De verhalen spreken deze regel tegen/);
  });
});
