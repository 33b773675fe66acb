import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  type Organisation,
  testOrganisation,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';

describe('The practice of a team', () => {
  let world: World;
  let here: Organisation;
  let coach: string;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    coach = await here.session('coach');
  });
  after(() => world.close());

  const page = async (path: string, cookie = coach) => (await here.ask(path, { cookie })).text();
  const send = (path: string, form: Readonly<Record<string, string>>, cookie = coach) =>
    here.ask(path, { cookie, form });
  const principle = { woorden: 'Eerst rust', waarom: 'Dat werkt', bewijs: 'unknown', bron: '', versie: '0' };
  const address = (kind: string, id = world.deps.ids()) => `/werkwijze/dorp/${kind}/${id}`;

  test('begins empty, and says what to do', async () => {
    const empty = await page('/werkwijze/dorp');
    assert.match(empty, /Er staat nog niets/);
    assert.match(empty, /Er is nog geen werkwijze/);
  });

  test('keeps a principle in own words, once, also when the button is pressed twice', async () => {
    const to = address('uitgangspunten');
    const [one, two] = await Promise.all([send(to, principle), send(to, principle)]);
    assert.deepEqual([one.status, two.status], [303, 303]);
    assert.equal((await page('/werkwijze/dorp')).match(/Eerst rust/g)?.length, 1);
  });

  test('takes no support from research without its name, and keeps what was typed', async () => {
    const wrong = await send(address('uitgangspunten'), {
      ...principle,
      bewijs: 'supported',
      woorden: 'Bel vaak',
    });
    const shown = await wrong.text();
    assert.equal(wrong.status, 400);
    assert.match(shown, /Noem het onderzoek/);
    assert.match(shown, /value="Bel vaak"/);
  });

  test('shows both texts when two change the same principle', async () => {
    const to = address('uitgangspunten');
    await send(to, { ...principle, woorden: 'Iedereen is anders' });
    await send(to, { ...principle, woorden: 'De eerste was sneller', versie: '1' });
    const late = await send(to, { ...principle, woorden: 'Mijn eigen tekst', versie: '1' });
    const shown = await late.text();
    assert.equal(late.status, 409);
    assert.match(shown, /De eerste was sneller/);
    assert.match(shown, /value="Mijn eigen tekst"/);
    assert.match(shown, /name="versie" value="2"/);
    assert.equal((await send(to, { ...principle, woorden: 'Mijn eigen tekst', versie: '2' })).status, 303);
  });

  test('agrees on steps word for word, and says when they changed since', async () => {
    const step = address('stappen');
    await send(step, { wat: 'Bel elke week', waarom: 'Aandacht werkt', versie: '0' });
    assert.match(await page('/werkwijze/dorp'), /nog niet afgesproken/);
    const early = await send(address('afspraken'), { vanaf: '2026-11-20', terugkijken: '2026-11-20' });
    assert.equal(early.status, 400);
    await send(address('afspraken'), { vanaf: '2026-11-20', terugkijken: '2027-02-20' });
    assert.match(await page('/werkwijze/dorp'), /Afgesproken op 20 november 2026/);
    await send(step, { wat: 'Bel elke dag', waarom: 'Aandacht werkt', versie: '1' });
    assert.match(await page('/werkwijze/dorp'), /veranderd na die afspraak/);
  });

  test('shows what happened and what was learned on one line of time', async () => {
    const event = {
      soort: 'reorganisation',
      wat: 'Twee diensten gaan samen',
      van: '2026-03-01',
      tot: '2026-06-01',
    };
    await send(address('gebeurtenissen'), event);
    const backwards = await send(address('gebeurtenissen'), { ...event, tot: '2026-01-01' });
    assert.equal(backwards.status, 400);
    const evaluation = { dag: '2026-05-01', wie: 'leaders', houden: 'Samen kiezen', anders: 'Vaker bellen' };
    await send(address('evaluaties'), evaluation);
    const course = await page('/werkwijze/dorp/verloop');
    assert.match(course, /Twee diensten gaan samen/);
    assert.match(course, /De leidinggevenden, 1 mei 2026/);
    assert.match(course, /1 maart 2026 – 1 juni 2026/);
  });

  test('is read by a researcher, who changes nothing, and is not there for a coach of elsewhere', async () => {
    const researcher = await here.session('researcher');
    assert.doesNotMatch(await page('/werkwijze/dorp', researcher), /Voeg een stap toe/);
    const refused = await send(address('stappen'), { wat: 'X', waarom: 'Y', versie: '0' }, researcher);
    assert.equal(refused.status, 404);
    assert.equal((await here.ask('/werkwijze/elders', { cookie: coach })).status, 404);
  });
});
