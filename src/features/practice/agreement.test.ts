import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { hiddenIn, type PracticeWorld, practiceWorld } from '../../../test/support/practice-world.ts';

describe('What a team agrees on', () => {
  let at: PracticeWorld;
  before(async () => {
    at = await practiceWorld();
  });
  after(() => at.world.close());

  /** What the form of an agreement carries when it is opened. */
  const open = async (to: string) => hiddenIn(await at.page(to));

  test('agrees on steps word for word, and says when they changed since', async () => {
    const step = at.address('stappen');
    await at.send(step, { wat: 'Bel elke week', waarom: 'Aandacht werkt', versie: '0' });
    assert.match(await at.page('/werkwijze/dorp'), /nog niet afgesproken/);
    const to = at.address('afspraken');
    const opened = await open(to);
    const early = await at.send(to, { ...opened, vanaf: '2026-11-20', terugkijken: '2026-11-20' });
    assert.equal(early.status, 400);
    const dates = { vanaf: '2026-11-20', terugkijken: '2027-02-20' };
    const sent = await Promise.all([1, 2].map(() => at.send(to, { ...opened, ...dates })));
    assert.deepEqual(
      sent.map(({ status }) => status),
      [303, 303],
      'pressed twice',
    );
    const other = await at.send(to, { ...opened, ...dates, terugkijken: '2027-02-21' });
    assert.equal(other.status, 400);
    assert.match(await other.text(), /al bewaard.*value="2027-02-21"/s);
    assert.match(await at.page('/werkwijze/dorp'), /Afgesproken op 20 november 2026/);
    await at.send(step, { wat: 'Bel elke dag', waarom: 'Aandacht werkt', versie: '1' });
    assert.match(await at.page('/werkwijze/dorp'), /veranderd na die afspraak/);
  });

  test('agrees on nothing that was not seen: steps that changed meanwhile stand beside what was seen', async () => {
    const step = at.address('stappen');
    const gone = at.address('stappen');
    await at.send(step, { wat: 'Ga op bezoek', waarom: 'Thuis is rustig', versie: '0' });
    await at.send(gone, { wat: 'Stuur een kaart', waarom: 'Dat is aardig', versie: '0' });
    const to = at.address('afspraken');
    const opened = await open(to);
    await at.send(step, { wat: 'Ga samen wandelen', waarom: 'Thuis is rustig', versie: '1' });
    await at.send(`${gone}/weg`, {});
    await at.send(at.address('stappen'), { wat: 'Bel de werkgever', waarom: 'Die weet meer', versie: '0' });
    const dates = { vanaf: '2026-11-21', terugkijken: '2027-03-01' };
    const late = await at.send(to, { ...opened, ...dates });
    const shown = await late.text();
    assert.equal(late.status, 409);
    for (const words of [
      /Je veranderde de stappen zelf op/,
      /Ga samen wandelen.*Ga op bezoek/s,
      /Deze stap is weggehaald.*Stuur een kaart/s,
      /Bel de werkgever.*Deze stap was er nog niet/s,
      /value="2027-03-01"/,
    ])
      assert.match(shown, words);
    assert.match(await at.page('/werkwijze/dorp'), /Afgesproken op 20 november 2026/);
    assert.equal((await at.send(to, { ...hiddenIn(shown), ...dates })).status, 303);
    assert.match(await at.page('/werkwijze/dorp'), /Afgesproken op 21 november 2026/);
  });

  test('shows both agreements when a colleague agreed meanwhile, and stores neither twice', async () => {
    const [mine, theirs] = [at.address('afspraken'), at.address('afspraken')];
    const [opened, other] = [await open(mine), await open(theirs)];
    const manager = await at.here.session('manager');
    at.world.pass(1);
    const first = await at.send(
      theirs,
      { ...other, vanaf: '2026-11-22', terugkijken: '2027-04-01' },
      manager,
    );
    assert.equal(first.status, 303);
    const dates = { vanaf: '2026-11-23', terugkijken: '2027-05-01' };
    const late = await at.send(mine, { ...opened, ...dates });
    const shown = await late.text();
    assert.equal(late.status, 409);
    assert.match(shown, /De manager van hier heeft dit net ook veranderd/);
    assert.match(shown, /1 april 2027.*1 mei 2027/s);
    assert.match(shown, /value="2027-05-01"/);
    at.world.pass(1);
    assert.equal((await at.send(mine, { ...hiddenIn(shown), ...dates })).status, 303);
    assert.match(await at.page('/werkwijze/dorp'), /Afgesproken op 23 november 2026/);
  });
});
