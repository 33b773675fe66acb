import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { assertValidHtml } from '../../../test/support/html.ts';
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

  const unescaped = (html: string) =>
    html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  /** What the form carries besides what somebody types. */
  const hiddenIn = (html: string): Record<string, string> =>
    Object.fromEntries(
      [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
        name ?? '',
        unescaped(value ?? ''),
      ]),
    );
  const openAgreement = async (to: string) => hiddenIn(await page(to));

  test('begins empty, and says what to do', async () => {
    const empty = await page('/werkwijze/dorp');
    assert.match(empty, /Er staat nog niets/);
    assert.match(empty, /Er is nog geen werkwijze/);
    const nothing = await send(address('afspraken'), {
      vanaf: '2026-11-20',
      terugkijken: '2027-02-20',
      stappen: '[]',
    });
    assert.equal(nothing.status, 400);
    assert.match(await nothing.text(), /nog geen stappen/);
  });

  test('keeps a principle in own words, once, also when the button is pressed twice', async () => {
    const to = address('uitgangspunten');
    const [one, two] = await Promise.all([send(to, principle), send(to, principle)]);
    assert.deepEqual([one.status, two.status], [303, 303]);
    assert.equal((await page('/werkwijze/dorp')).match(/Eerst rust/g)?.length, 1);
    const changed = { ...principle, waarom: 'Dat helpt', versie: '1' };
    const again = await Promise.all([send(to, changed), send(to, changed)]);
    assert.deepEqual(
      again.map(({ status }) => status),
      [303, 303],
    );
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
    assert.match(shown, /De coach van hier heeft dit net ook veranderd/);
    assert.match(shown, /<dd>De eerste was sneller<\/dd>.*<dd>Mijn eigen tekst<\/dd>/s);
    assert.match(shown, /value="Mijn eigen tekst"/);
    assert.match(shown, /name="versie" value="2"/);
    assert.equal((await send(to, { ...principle, woorden: 'Mijn eigen tekst', versie: '2' })).status, 303);
  });

  test('shows what was chosen in words, and a text as it was typed', async () => {
    const to = address('uitgangspunten');
    await send(to, { ...principle, woorden: 'unknown' });
    const changed = { ...principle, woorden: 'unknown', bewijs: 'supported', bron: 'Een studie (2024)' };
    await send(to, { ...changed, versie: '1' });
    const manager = await here.session('manager');
    const shown = await (await send(to, { ...principle, woorden: 'other', versie: '1' }, manager)).text();
    assert.match(shown, /<dd>unknown<\/dd>.*<dd>other<\/dd>/s);
    assert.match(shown, /<dd>Onderzoek steunt dit<\/dd>.*<dd>Nog niet bekend<\/dd>/s);
    assert.match(shown, /<dd>Een studie \(2024\)<\/dd>.*<dd>\(leeg\)<\/dd>/s);
    assert.doesNotMatch(/<section class="sw-both.*?<\/section>/s.exec(shown)?.[0] ?? '', /Waarom\?/);
    await assertValidHtml(shown, 'beide teksten');
    await send(`${to}/weg`, {});
  });

  test('agrees on steps word for word, and says when they changed since', async () => {
    const step = address('stappen');
    await send(step, { wat: 'Bel elke week', waarom: 'Aandacht werkt', versie: '0' });
    assert.match(await page('/werkwijze/dorp'), /nog niet afgesproken/);
    const to = address('afspraken');
    const opened = await openAgreement(to);
    const early = await send(to, { ...opened, vanaf: '2026-11-20', terugkijken: '2026-11-20' });
    assert.equal(early.status, 400);
    const dates = { vanaf: '2026-11-20', terugkijken: '2027-02-20' };
    const sent = await Promise.all([1, 2].map(() => send(to, { ...opened, ...dates })));
    assert.deepEqual(
      sent.map(({ status }) => status),
      [303, 303],
      'pressed twice',
    );
    const other = await send(to, { ...opened, ...dates, terugkijken: '2027-02-21' });
    assert.equal(other.status, 400);
    assert.match(await other.text(), /al bewaard.*value="2027-02-21"/s);
    assert.match(await page('/werkwijze/dorp'), /Afgesproken op 20 november 2026/);
    await send(step, { wat: 'Bel elke dag', waarom: 'Aandacht werkt', versie: '1' });
    assert.match(await page('/werkwijze/dorp'), /veranderd na die afspraak/);
  });

  test('agrees on nothing that was not seen: steps that changed meanwhile stand beside what was seen', async () => {
    const step = address('stappen');
    const gone = address('stappen');
    await send(step, { wat: 'Ga op bezoek', waarom: 'Thuis is rustig', versie: '0' });
    await send(gone, { wat: 'Stuur een kaart', waarom: 'Dat is aardig', versie: '0' });
    const to = address('afspraken');
    const opened = await openAgreement(to);
    await send(step, { wat: 'Ga samen wandelen', waarom: 'Thuis is rustig', versie: '1' });
    await send(`${gone}/weg`, {});
    await send(address('stappen'), { wat: 'Bel de werkgever', waarom: 'Die weet meer', versie: '0' });
    const dates = { vanaf: '2026-11-21', terugkijken: '2027-03-01' };
    const late = await send(to, { ...opened, ...dates });
    const shown = await late.text();
    assert.equal(late.status, 409);
    for (const words of [
      /De coach van hier veranderde de stappen/,
      /Ga samen wandelen.*Ga op bezoek/s,
      /Deze stap is weggehaald.*Stuur een kaart/s,
      /Bel de werkgever.*Deze stap was er nog niet/s,
      /value="2027-03-01"/,
    ])
      assert.match(shown, words);
    assert.match(await page('/werkwijze/dorp'), /Afgesproken op 20 november 2026/);
    assert.equal((await send(to, { ...hiddenIn(shown), ...dates })).status, 303);
    assert.match(await page('/werkwijze/dorp'), /Afgesproken op 21 november 2026/);
  });

  test('shows both agreements when a colleague agreed meanwhile, and stores neither twice', async () => {
    const [mine, theirs] = [address('afspraken'), address('afspraken')];
    const [opened, other] = [await openAgreement(mine), await openAgreement(theirs)];
    const manager = await here.session('manager');
    world.pass(1);
    const first = await send(theirs, { ...other, vanaf: '2026-11-22', terugkijken: '2027-04-01' }, manager);
    assert.equal(first.status, 303);
    const dates = { vanaf: '2026-11-23', terugkijken: '2027-05-01' };
    const late = await send(mine, { ...opened, ...dates });
    const shown = await late.text();
    assert.equal(late.status, 409);
    assert.match(shown, /De manager van hier heeft dit net ook veranderd/);
    assert.match(shown, /1 april 2027.*1 mei 2027/s);
    assert.match(shown, /value="2027-05-01"/);
    world.pass(1);
    assert.equal((await send(mine, { ...hiddenIn(shown), ...dates })).status, 303);
    assert.match(await page('/werkwijze/dorp'), /Afgesproken op 23 november 2026/);
  });

  test('stays a list that somebody can remember: thirty principles, forty steps', async () => {
    const other = await testOrganisation(world, 'vol');
    const cookie = await other.session('coach');
    const to = (kind: string, id = world.deps.ids()) => `/werkwijze/dorp/${kind}/${id}`;
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

  test('says when there is more than one page of time, and offers the rest', async () => {
    const other = await testOrganisation(world, 'lang');
    const cookie = await other.session('coach');
    const to = (kind: string) => `/werkwijze/dorp/${kind}/${world.deps.ids()}`;
    const day = (n: number) => new Date(Date.UTC(2025, 0, n)).toISOString().slice(0, 10);
    for (let i = 1; i <= 52; i++)
      await other.ask(to('gebeurtenissen'), {
        cookie,
        form: { soort: 'law', wat: `Wet nummer ${i}.`, van: day(i), tot: '' },
      });
    const form = { dag: day(2), wie: 'team', houden: 'Samen kiezen', anders: 'Vaker bellen' };
    await other.ask(to('evaluaties'), { cookie, form });
    const course = async (query = '') =>
      (await other.ask(`/werkwijze/dorp/verloop${query}`, { cookie })).text();
    const latest = await course();
    assert.match(latest, /53 gebeurtenissen en momenten van terugkijken op\. Dit zijn de laatste 50\./);
    assert.match(latest, /href="\/werkwijze\/dorp\/verloop\?pagina=2#tijd"/);
    assert.match(latest, /Wet nummer 3\./);
    assert.doesNotMatch(latest, /Wet nummer 2\.|Samen kiezen/);
    assert.match(latest, /In de tijd van deze pagina schreven jullie dit niet op/);
    await assertValidHtml(latest, 'verloop');
    for (const query of ['?pagina=2', '?pagina=99999']) {
      const earlier = await course(query);
      assert.match(earlier, /Dit zijn er 3 van eerder.*Pagina 2 van 2/s);
      assert.match(earlier, /Wet nummer 1\..*Wet nummer 2\./s);
      assert.match(earlier, /Het team, 2 januari 2025/);
      assert.doesNotMatch(earlier, /Wet nummer 3\./);
    }
    assert.doesNotMatch(await page('/werkwijze/dorp/verloop'), /id="tijd"/);
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

  test('says so when a colleague removed what somebody was changing', async () => {
    const to = address('uitgangspunten');
    await send(to, { ...principle, woorden: 'Samen eten' });
    await send(`${to}/weg`, {}, await here.session('manager'));
    const late = await send(to, { ...principle, woorden: 'Samen koken', versie: '1' });
    const shown = await late.text();
    assert.equal(late.status, 409);
    assert.match(shown, /De manager van hier heeft dit net weggehaald/);
    assert.match(shown, /value="Samen koken"/);
    assert.doesNotMatch(await page('/werkwijze/dorp'), /Samen koken|Samen eten/);
    const { versie = '' } = hiddenIn(shown);
    assert.equal((await send(to, { ...principle, woorden: 'Samen koken', versie })).status, 303);
    assert.match(await page('/werkwijze/dorp'), /Samen koken/);
    await send(`${to}/weg`, {});
  });

  test('brings back what a colleague removed, when somebody saves it once more', async () => {
    const to = address('stappen');
    await send(to, { wat: 'Vraag wat iemand wil', waarom: 'Eigen keus', versie: '0' });
    await send(`${to}/weg`, {}, await here.session('manager'));
    const late = await send(to, { wat: 'Vraag wat iemand kan', waarom: 'Eigen keus', versie: '0' });
    const shown = await late.text();
    assert.equal(late.status, 409);
    assert.match(shown, /De manager van hier heeft dit net weggehaald/);
    assert.match(shown, /Dit stond er<\/dt><dd>Vraag wat iemand wil<\/dd>.*<dd>Vraag wat iemand kan<\/dd>/s);
    assert.match(shown, /href="\/werkwijze\/dorp">Laat het weg/);
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
