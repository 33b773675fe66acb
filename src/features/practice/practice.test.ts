import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { assertValidHtml } from '../../../test/support/html.ts';
import { testOrganisation } from '../../../test/support/organisation.ts';
import {
  hiddenIn,
  type PracticeWorld,
  practiceWorld,
  principle,
} from '../../../test/support/practice-world.ts';

describe('The practice of a team', () => {
  let at: PracticeWorld;
  before(async () => {
    at = await practiceWorld();
  });
  after(() => at.world.close());

  test('begins empty, and says what to do', async () => {
    const empty = await at.page('/werkwijze/dorp');
    assert.match(empty, /Er staat nog niets/);
    assert.match(empty, /Er is nog geen werkwijze/);
    const nothing = await at.send(at.address('afspraken'), {
      vanaf: '2026-11-20',
      terugkijken: '2027-02-20',
      stappen: '[]',
    });
    assert.equal(nothing.status, 400);
    assert.match(await nothing.text(), /nog geen stappen/);
  });

  test('keeps a principle in own words, once, also when the button is pressed twice', async () => {
    const to = at.address('uitgangspunten');
    const [one, two] = await Promise.all([at.send(to, principle), at.send(to, principle)]);
    assert.deepEqual([one.status, two.status], [303, 303]);
    assert.equal((await at.page('/werkwijze/dorp')).match(/Eerst rust/g)?.length, 1);
    const changed = { ...principle, waarom: 'Dat helpt', versie: '1' };
    const again = await Promise.all([at.send(to, changed), at.send(to, changed)]);
    assert.deepEqual(
      again.map(({ status }) => status),
      [303, 303],
    );
  });

  test('takes no support from research without its name, and keeps what was typed', async () => {
    const wrong = await at.send(at.address('uitgangspunten'), {
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
    const to = at.address('uitgangspunten');
    await at.send(to, { ...principle, woorden: 'Iedereen is anders' });
    await at.send(to, { ...principle, woorden: 'De eerste was sneller', versie: '1' });
    const late = await at.send(to, { ...principle, woorden: 'Mijn eigen tekst', versie: '1' });
    const shown = await late.text();
    assert.equal(late.status, 409);
    assert.match(shown, /Je hebt dit net zelf ook veranderd/, 'here it was the same coach');
    assert.match(shown, /<dd>De eerste was sneller<\/dd>.*<dd>Mijn eigen tekst<\/dd>/s);
    assert.match(shown, /value="Mijn eigen tekst"/);
    const other = await at.send(
      to,
      { ...principle, woorden: 'Van de manager', versie: '1' },
      await at.here.session('manager'),
    );
    assert.match(await other.text(), /De coach van hier heeft dit net ook veranderd/);
    assert.match(shown, /name="versie" value="2"/);
    assert.equal((await at.send(to, { ...principle, woorden: 'Mijn eigen tekst', versie: '2' })).status, 303);
  });

  test('shows what was chosen in words, and a text as it was typed', async () => {
    const to = at.address('uitgangspunten');
    await at.send(to, { ...principle, woorden: 'unknown' });
    const changed = { ...principle, woorden: 'unknown', bewijs: 'supported', bron: 'Een studie (2024)' };
    await at.send(to, { ...changed, versie: '1' });
    const manager = await at.here.session('manager');
    const shown = await (await at.send(to, { ...principle, woorden: 'other', versie: '1' }, manager)).text();
    assert.match(shown, /<dd>unknown<\/dd>.*<dd>other<\/dd>/s);
    assert.match(shown, /<dd>Onderzoek steunt dit<\/dd>.*<dd>Nog niet bekend<\/dd>/s);
    assert.match(shown, /<dd>Een studie \(2024\)<\/dd>.*<dd>\(leeg\)<\/dd>/s);
    assert.doesNotMatch(/<section class="sw-both.*?<\/section>/s.exec(shown)?.[0] ?? '', /Waarom\?/);
    await assertValidHtml(shown, 'beide teksten');
    await at.send(`${to}/weg`, {});
  });

  test('stays a list that somebody can remember: thirty principles, forty steps', async () => {
    const other = await testOrganisation(at.world, 'vol');
    const cookie = await other.session('coach');
    const to = (kind: string, id = at.world.deps.ids()) => `/werkwijze/dorp/${kind}/${id}`;
    const ask = (path: string, form: Record<string, string>) => other.ask(path, { cookie, form });
    const last = to('uitgangspunten');
    for (let i = 0; i < 29; i++) await ask(to('uitgangspunten'), { ...principle, woorden: `Punt ${i}` });
    const two = await Promise.all(
      [last, to('uitgangspunten')].map((path) => ask(path, { ...principle, woorden: 'De laatste' })),
    );
    assert.deepEqual(two.map(({ status }) => status).toSorted(), [303, 400]);
    const full = await ask(to('uitgangspunten'), { ...principle, woorden: 'Nog een' });
    assert.equal(full.status, 400);
    assert.match(await full.text(), /al 30 dingen.*value="Nog een"/s);
    for (let i = 0; i < 40; i++)
      assert.equal((await ask(to('stappen'), { wat: `Stap ${i}`, waarom: 'x', versie: '0' })).status, 303);
    const step = await ask(to('stappen'), { wat: 'Nog een stap', waarom: 'x', versie: '0' });
    assert.equal(step.status, 400);
    assert.match(await step.text(), /al 40 stappen/);
    const team = await (await other.ask('/werkwijze/dorp', { cookie })).text();
    assert.doesNotMatch(team, /Voeg een stap toe|Voeg iets toe/);
    assert.match(team, /al 40 stappen/);
  });

  test('says so when a colleague removed what somebody was changing', async () => {
    const to = at.address('uitgangspunten');
    await at.send(to, { ...principle, woorden: 'Samen eten' });
    await at.send(`${to}/weg`, {}, await at.here.session('manager'));
    const late = await at.send(to, { ...principle, woorden: 'Samen koken', versie: '1' });
    const shown = await late.text();
    assert.equal(late.status, 409);
    assert.match(shown, /De manager van hier heeft dit net weggehaald/);
    assert.match(shown, /value="Samen koken"/);
    assert.doesNotMatch(await at.page('/werkwijze/dorp'), /Samen koken|Samen eten/);
    const { versie = '' } = hiddenIn(shown);
    assert.equal((await at.send(to, { ...principle, woorden: 'Samen koken', versie })).status, 303);
    assert.match(await at.page('/werkwijze/dorp'), /Samen koken/);
    await at.send(`${to}/weg`, {});
  });

  test('says at its own address that it was removed, and leads back', async () => {
    for (const [kind, form] of [
      ['uitgangspunten', principle],
      ['stappen', { wat: 'Bel eerst', waarom: 'Dat is vriendelijk', versie: '0' }],
    ] as const) {
      const to = at.address(kind);
      await at.send(to, form);
      await at.send(`${to}/weg`, {}, await at.here.session('manager'));
      const answer = await at.here.ask(to, { cookie: await at.here.session('coach') });
      const shown = await answer.text();
      assert.equal(answer.status, 404);
      assert.match(shown, /De manager van hier haalde dit weg op vrijdag 20 november 2026/);
      assert.match(shown, /href="\/werkwijze\/dorp">/);
      assert.doesNotMatch(shown, /name="versie"/);
      await assertValidHtml(shown, 'removed');
    }
  });

  test('brings back what a colleague removed, when somebody saves it once more', async () => {
    const to = at.address('stappen');
    await at.send(to, { wat: 'Vraag wat iemand wil', waarom: 'Eigen keus', versie: '0' });
    await at.send(`${to}/weg`, {}, await at.here.session('manager'));
    const late = await at.send(to, { wat: 'Vraag wat iemand kan', waarom: 'Eigen keus', versie: '0' });
    const shown = await late.text();
    assert.equal(late.status, 409);
    assert.match(shown, /De manager van hier heeft dit net weggehaald/);
    assert.match(shown, /Dit stond er<\/dt><dd>Vraag wat iemand wil<\/dd>.*<dd>Vraag wat iemand kan<\/dd>/s);
    assert.match(shown, /href="\/werkwijze\/dorp">Laat het weg/);
    const versie = /name="versie" value="(\d+)"/.exec(shown)?.[1] ?? '';
    assert.equal(
      (await at.send(to, { wat: 'Vraag wat iemand wil', waarom: 'Eigen keus', versie })).status,
      303,
    );
    assert.match(await at.page('/werkwijze/dorp'), /Vraag wat iemand wil/);
    await at.send(`${to}/weg`, {});
  });

  test('is read by a researcher, who changes nothing, and is not there for a coach of elsewhere', async () => {
    const researcher = await at.here.session('researcher');
    assert.doesNotMatch(await at.page('/werkwijze/dorp', researcher), /Voeg een stap toe/);
    const refused = await at.send(at.address('stappen'), { wat: 'X', waarom: 'Y', versie: '0' }, researcher);
    assert.equal(refused.status, 404);
    assert.equal(
      (await at.here.ask('/werkwijze/elders', { cookie: await at.here.session('coach') })).status,
      404,
    );
  });
});
