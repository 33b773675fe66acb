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
    const nothing = await send(address('afspraken'), { vanaf: '2026-11-20', terugkijken: '2027-02-20' });
    assert.equal(nothing.status, 400);
    assert.match(await nothing.text(), /nog geen stappen/);
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

  test('loses nothing that is sent again with another text, and says that the first was kept', async () => {
    const to = address('gebeurtenissen');
    const event = { soort: 'law', wat: 'De eerste tekst', van: '2026-01-02', tot: '' };
    const [one, two] = await Promise.all([send(to, event), send(to, event)]);
    assert.deepEqual([one.status, two.status], [303, 303]);
    const again = await send(to, { ...event, wat: 'De tweede tekst' });
    const shown = await again.text();
    assert.equal(again.status, 409);
    assert.match(shown, /al bewaard/);
    assert.match(shown, /value="De tweede tekst"/);
    const next = /<form[^>]* action="(\/werkwijze\/dorp\/gebeurtenissen\/[^"]+)"/.exec(shown)?.[1] ?? '';
    assert.equal((await send(next, { ...event, wat: 'De tweede tekst' })).status, 303);
    const both = await page('/werkwijze/dorp/verloop');
    assert.match(both, /De eerste tekst/);
    assert.match(both, /De tweede tekst/);
    assert.equal((await send(`${to}/weg`, {})).status, 303);
    assert.doesNotMatch(await page('/werkwijze/dorp/verloop'), /De eerste tekst/);
  });

  test('brings back what a colleague removed, when somebody saves it once more', async () => {
    const to = address('stappen');
    await send(to, { wat: 'Vraag wat iemand wil', waarom: 'Eigen keus', versie: '0' });
    await send(`${to}/weg`, {});
    const late = await send(to, { wat: 'Vraag wat iemand wil', waarom: 'Eigen keus', versie: '0' });
    const shown = await late.text();
    assert.equal(late.status, 409);
    assert.match(shown, /net weggehaald/);
    const versie = /name="versie" value="(\d+)"/.exec(shown)?.[1] ?? '';
    assert.equal((await send(to, { wat: 'Vraag wat iemand wil', waarom: 'Eigen keus', versie })).status, 303);
    assert.match(await page('/werkwijze/dorp'), /Vraag wat iemand wil/);
    await send(`${to}/weg`, {});
  });

  for (const [what, kind, form, message] of [
    [
      'an event in the year 0',
      'gebeurtenissen',
      { soort: 'law', wat: 'x', van: '0000-01-01' },
      /bestaat niet/,
    ],
    [
      'an evaluation that has yet to come',
      'evaluaties',
      { dag: '2098-01-01', wie: 'team', houden: 'x', anders: 'y' },
      /moet nog komen/,
    ],
  ] as const)
    test(`takes no ${what}`, async () => {
      const answer = await send(address(kind), form);
      assert.equal(answer.status, 400);
      assert.match(await answer.text(), message);
    });

  test('is read by a researcher, who changes nothing, and is not there for a coach of elsewhere', async () => {
    const researcher = await here.session('researcher');
    assert.doesNotMatch(await page('/werkwijze/dorp', researcher), /Voeg een stap toe/);
    const refused = await send(address('stappen'), { wat: 'X', waarom: 'Y', versie: '0' }, researcher);
    assert.equal(refused.status, 404);
    assert.equal((await here.ask('/werkwijze/elders', { cookie: coach })).status, 404);
  });
});
