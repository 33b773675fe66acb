import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { assertValidHtml } from '../../../test/support/html.ts';
import { testOrganisation } from '../../../test/support/organisation.ts';
import { type PracticeWorld, practiceWorld } from '../../../test/support/practice-world.ts';

describe('The line of time of a team', () => {
  let at: PracticeWorld;
  before(async () => {
    at = await practiceWorld();
  });
  after(() => at.world.close());

  test('shows what happened and what was learned on one line of time', async () => {
    const event = {
      soort: 'reorganisation',
      wat: 'Twee diensten gaan samen',
      van: '2026-03-01',
      tot: '2026-06-01',
    };
    await at.send(at.address('gebeurtenissen'), event);
    const backwards = await at.send(at.address('gebeurtenissen'), { ...event, tot: '2026-01-01' });
    assert.equal(backwards.status, 400);
    const evaluation = { dag: '2026-05-01', wie: 'leaders', houden: 'Samen kiezen', anders: 'Vaker bellen' };
    await at.send(at.address('evaluaties'), evaluation);
    const course = await at.page('/werkwijze/dorp/verloop');
    assert.match(course, /Twee diensten gaan samen/);
    assert.match(course, /De leidinggevenden, 1 mei 2026/);
    assert.match(course, /1 maart 2026 – 1 juni 2026/);
  });

  test('says when there is more than one page of time, and offers the rest', async () => {
    const other = await testOrganisation(at.world, 'lang');
    const cookie = await other.session('coach');
    const to = (kind: string) => `/werkwijze/dorp/${kind}/${at.world.deps.ids()}`;
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
    assert.doesNotMatch(await at.page('/werkwijze/dorp/verloop'), /id="tijd"/);
  });

  test('loses nothing that is sent again with another text, and says that the first was kept', async () => {
    const to = at.address('gebeurtenissen');
    const event = { soort: 'law', wat: 'De eerste tekst', van: '2026-01-02', tot: '' };
    const [one, two] = await Promise.all([at.send(to, event), at.send(to, event)]);
    assert.deepEqual([one.status, two.status], [303, 303]);
    const again = await at.send(to, { ...event, wat: 'De tweede tekst' });
    const shown = await again.text();
    assert.equal(again.status, 409);
    assert.match(shown, /al bewaard/);
    assert.match(shown, /value="De tweede tekst"/);
    const next = /<form[^>]* action="(\/werkwijze\/dorp\/gebeurtenissen\/[^"]+)"/.exec(shown)?.[1] ?? '';
    assert.equal((await at.send(next, { ...event, wat: 'De tweede tekst' })).status, 303);
    const both = await at.page('/werkwijze/dorp/verloop');
    assert.match(both, /De eerste tekst/);
    assert.match(both, /De tweede tekst/);
    assert.equal((await at.send(`${to}/weg`, {})).status, 303);
    assert.doesNotMatch(await at.page('/werkwijze/dorp/verloop'), /De eerste tekst/);
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
      const answer = await at.send(at.address(kind), form);
      assert.equal(answer.status, 400);
      assert.match(await answer.text(), message);
    });
});
