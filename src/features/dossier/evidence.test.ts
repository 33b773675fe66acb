import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testFinding } from '../../../test/support/finding.ts';
import { assertValidHtml } from '../../../test/support/html.ts';
import {
  type Organisation,
  testOrganisation,
  testPerson,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { loadBaseCatalogue } from '../catalogue/index.ts';
import { adviserIn } from '../choice/index.ts';
import { evidenceLinks } from '../evidence/index.ts';

const answers = {
  trede: '3',
  wens: 'werk',
  uren: '16',
  'stand-geld': 'belemmert',
  wil: ['geld'],
  'geen-gedaan': 'ja',
};
/** Everything about the research of one instrument in an advice. */
const instrument = 'budgetcoaching';

describe('New evidence', () => {
  let world: World;
  let here: Organisation;
  let person: string;
  let coach: string;
  let earlier: string;
  let finding: string;

  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    await here.inside(loadBaseCatalogue);
    person = await testPerson(here, { givenName: 'Bregje', familyName: 'Zandstra' });
    coach = await here.session('coach');
    earlier = await choose();
    world.pass(1);
    finding = await testFinding(here, { instrument });
    world.pass(1);
  });
  after(() => world.close());

  async function choose(): Promise<string> {
    const stored = await here.ask(`/dossiers/${person}/keuzes`, { cookie: coach, form: answers });
    return stored.headers.get('Location') ?? '';
  }
  const page = async (path: string, cookie: string | undefined = coach) => {
    const answer = await here.ask(path, { cookie });
    assert.equal(answer.status, 200, path);
    return answer.text();
  };
  const anonymous = async () =>
    (await here.ask('/keuze/waarom', { form: { ...answers, instrument } })).text();
  const why = (choice: string) => page(`${choice}/waarom?instrument=${instrument}`);
  const points = (moment: Date | null = null) =>
    here.inside(async (tx) => {
      const { compiled } = await adviserIn(tx, '2026-11-20', moment);
      return compiled.evidencePoints[compiled.indexOf.get(instrument) ?? -1];
    });
  const withdraw = async () => {
    const cookie = await here.session('editor');
    const form = { reden: 'De cijfers waren van een andere stad.' };
    await here.ask(evidenceLinks.withdraw(finding), { cookie, form });
  };

  test('counts at once in a new advice, and the reason leads to the finding', async () => {
    assert.equal(await points(), 9);
    const advice = await anonymous();
    assert.match(advice, new RegExp(`href="${evidenceLinks.finding(finding)}"`));
    assert.match(advice, /Lees het bewijs: Onderzoek in Dorp/);
    await assertValidHtml(advice, 'an advice');
  });

  test('leaves an advice of before as it was, and says there that it came since', async () => {
    assert.equal(await points(new Date('2026-11-20T09:00:00Z')), 0);
    const advice = await page(earlier);
    assert.match(advice, /Sindsdien is er nieuw bewijs/);
    assert.doesNotMatch(await why(earlier), /Lees het bewijs/);
    assert.match(advice, new RegExp(`href="${evidenceLinks.finding(finding)}"`));
    await assertValidHtml(advice, 'an advice of before');
    const now = await choose();
    assert.notEqual(now, earlier);
    assert.match(await why(now), /Lees het bewijs/);
    assert.doesNotMatch(await page(now), /Sindsdien is er nieuw bewijs/);
  });

  test('says how often the instrument was suggested since only to who works here, and no small number', async () => {
    assert.match(await page(evidenceLinks.finding(finding)), /Bij minder dan 10 mensen/);
    assert.doesNotMatch(await (await here.ask(evidenceLinks.finding(finding))).text(), /Hoe vaak stond/);
  });

  test('that is withdrawn takes the advice back to what it was, and later choices say so', async () => {
    const stored = await choose();
    world.pass(1);
    await withdraw();
    assert.equal(await points(), 0);
    assert.doesNotMatch(await anonymous(), /Lees het bewijs/);
    const advice = await page(stored);
    assert.match(advice, /Ingetrokken bevinding over/);
    assert.match(await why(stored), /Lees het bewijs/, 'it was told then');
    assert.doesNotMatch(await page(earlier), /Sindsdien is er nieuw bewijs/, 'came and went: nothing is new');
  });
});
