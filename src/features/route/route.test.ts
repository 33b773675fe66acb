import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { assertValidHtml } from '../../../test/support/html.ts';
import {
  type Organisation,
  testOrganisation,
  testPerson,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { inTenant } from '../../platform/db/index.ts';
import { loadBaseCatalogue, storeOfferings } from '../catalogue/index.ts';
import { selectPersonForCoach } from '../dossier/index.ts';
import { stepsOf } from './queries/read.ts';
import type { Step } from './step.ts';

type Form = Readonly<Record<string, string | readonly string[]>>;
const step = (titel: string, more: Form = {}): Form => ({ titel, wie: 'person', ...more });

describe('A route', () => {
  let world: World;
  let here: Organisation;
  let coach: string;
  let seeker: string;
  let mila: string;

  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    coach = await here.session('coach');
    seeker = await here.session('jobSeeker');
    mila = await testPerson(here, { givenName: 'Mila', familyName: 'de Wit' });
    await here.inside((tx) =>
      tx.updateTable('person').set({ account_id: here.accounts.jobSeeker }).where('id', '=', mila).execute(),
    );
  });
  after(() => world.close());

  const base = () => `/dossiers/${mila}/route`;
  const asCoach = (path: string, form?: Form) =>
    here.ask(`${base()}${path}`, { cookie: coach, ...(form === undefined ? {} : { form }) });
  const asMila = (path: string, form?: Form) =>
    here.ask(`/mijn/route${path}`, { cookie: seeker, ...(form === undefined ? {} : { form }) });
  const idIn = async (answer: Response): Promise<string> =>
    /name="id" value="([0-9a-f-]{36})"/.exec(await answer.text())?.[1] ?? '';
  const steps = async (): Promise<Step[]> =>
    inTenant(world.deps.db, here.as('coach'), async (tx) => {
      const person = await selectPersonForCoach(tx, here.as('coach'), mila, 'dossier-bekijken');
      assert.ok(person);
      return stepsOf(tx, here.as('coach'), person);
    });
  const find = async (title: string): Promise<Step> => {
    const found = (await steps()).find((one) => one.title === title);
    assert.ok(found, title);
    return found;
  };
  const add = async (ask: typeof asCoach, form: Form): Promise<Step> => {
    const id = await idIn(await ask('/nieuwe-stap'));
    assert.equal((await ask('/nieuwe-stap', { ...form, id })).status, 303);
    return find(String(form.titel));
  };

  test('begins empty, with the goal in the words of the person, and once however often it is sent', async () => {
    assert.match(await (await asMila('')).text(), /Je hebt nog geen route/);
    const id = await idIn(await asMila('/doel'));
    const wrong = await asMila('/doel', { id, doel: '  ', leefgebied: ['geld'] });
    const html = await wrong.text();
    assert.equal(wrong.status, 400);
    assert.match(html, /Schrijf op wat het doel is/);
    assert.match(html, /value="geld"[^>]*checked/);
    const form = { id, doel: 'In een keuken werken', soort: 'behoud', leefgebied: ['geld', 'onzin'] };
    const answers = await Promise.all([asMila('/doel', form), asMila('/doel', form), asMila('/doel', form)]);
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([303]));
    const rows = await here.inside((tx) => tx.selectFrom('route').selectAll().execute());
    assert.deepEqual(
      rows.map((row) => [row.goal_words, row.goal, row.life_domains]),
      [['In een keuken werken', 'behoud', ['geld']]],
    );
    assert.match(await (await asCoach('')).text(), /In een keuken werken/);
    assert.match(
      await (await here.ask(`/dossiers/${mila}`, { cookie: coach })).text(),
      /In een keuken werken/,
    );
  });

  test('gets steps from both, and a form that is wrong keeps what was typed', async () => {
    const wrong = await asCoach('/nieuwe-stap', {
      ...step('', { wie: 'other', van: '2026-12-10', tot: '2026-12-01', uren: 'veel', hoe: 'Met de bus' }),
    });
    const html = await wrong.text();
    assert.equal(wrong.status, 400);
    for (const field of ['titel', 'met', 'tot', 'uren']) assert.match(html, new RegExp(`href="#${field}"`));
    assert.match(html, /Met de bus/);
    await add(asMila, step('Kijken in de keuken', { van: '2026-11-23', tot: '2026-11-29' }));
    const { id } = await find('Kijken in de keuken');
    const second = await add(
      asCoach,
      step('Een ochtend meehelpen', { na: id, van: '2026-11-25', uren: '2,5' }),
    );
    assert.deepEqual([second.after, second.hoursPerWeek, second.status], [[id], 2.5, 'planned']);
    const page = await (await asCoach('')).text();
    assert.match(page, /Deze stap begint te vroeg/);
    const own = await (await asMila('')).text();
    assert.ok(own.indexOf('Kijken in de keuken') < own.indexOf('Een ochtend meehelpen'));
  });

  test('refuses a circle and says how to mend it', async () => {
    const first = await find('Kijken in de keuken');
    const second = await find('Een ochtend meehelpen');
    const wrong = await asCoach(`/stappen/${first.id}/wijzigen`, {
      ...step(first.title, { versie: String(first.version), na: second.id }),
    });
    assert.equal(wrong.status, 400);
    assert.match(await wrong.text(), /Zo wachten de stappen op elkaar/);
    assert.deepEqual((await find(first.title)).after, []);
  });

  test('two people who change the same step see both texts, and nothing typed is lost', async () => {
    const { id, version, title } = await find('Kijken in de keuken');
    const path = `/stappen/${id}/wijzigen`;
    const versie = String(version);
    assert.equal((await asCoach(path, step(title, { versie, hoe: 'Vraag naar Ellen' }))).status, 303);
    const late = await asMila(path, step(title, { versie, hoe: 'Ik ga met de fiets' }));
    const html = await late.text();
    assert.equal(late.status, 409);
    assert.match(html, /De coach van hier heeft dit net ook veranderd/);
    assert.match(html, /Vraag naar Ellen/);
    assert.match(html, /<textarea[^>]*>Ik ga met de fiets<\/textarea>/);
    assert.equal((await find(title)).how, 'Vraag naar Ellen');
    // A mistake first: what the other wrote meanwhile is still not seen.
    const wrong = await (await asMila(path, step('', { versie, hoe: 'Ik ga met de fiets' }))).text();
    assert.match(wrong, new RegExp(`name="versie" value="${versie}"`));
    const own = await asCoach(path, step(title, { versie, hoe: 'Vraag naar Jan' }));
    assert.equal(own.status, 409, 'in another window');
    assert.match(await own.text(), /Je hebt dit net zelf ook veranderd.*Vraag naar Ellen.*Vraag naar Jan/s);
    const again = /name="versie" value="(\d+)"/.exec(html)?.[1] ?? '';
    const together = () => asMila(path, step(title, { versie: again, hoe: 'Samen' }));
    // Twice: the same words are no difference of opinion.
    const twice = await Promise.all([together(), together()]);
    assert.deepEqual(
      [...twice, await together()].map(({ status }) => status),
      [303, 303, 303],
    );
    assert.equal((await find(title)).how, 'Samen');
  });

  test('an agreed step that somebody changes has to be agreed again, and both see who changed it', async () => {
    const agreed = await find('Een ochtend meehelpen');
    const agree = () => asCoach(`/stappen/${agreed.id}/afspraak`, { versie: String(agreed.version) });
    const twice = await Promise.all([agree(), agree()]);
    assert.deepEqual([twice[0].status, twice[1].status], [303, 303], 'pressed twice');
    const after = await find(agreed.title);
    assert.deepEqual([after.agreement, after.agreedBy], ['agreed', 'De coach van hier']);
    await asMila(
      `/stappen/${agreed.id}/wijzigen`,
      step(agreed.title, { versie: String(after.version), van: '2026-11-25' }),
    );
    assert.equal((await find(agreed.title)).agreement, 'again');
    const page = await (await asCoach(`/stappen/${agreed.id}`)).text();
    assert.match(page, /Veranderd: spreek dit opnieuw af/);
    assert.match(page, /De jobSeeker van hier veranderde deze stap/);
    const { version } = await find(agreed.title);
    await asMila(`/stappen/${agreed.id}/afspraak`, { versie: String(version) });
    assert.equal((await find(agreed.title)).agreement, 'again', 'nobody agrees with an own change');
    await asCoach(`/stappen/${agreed.id}/afspraak`, { versie: String(version - 1) });
    assert.equal(
      (await find(agreed.title)).agreement,
      'again',
      'what was on the screen is not what is there',
    );
    await asCoach(`/stappen/${agreed.id}/afspraak`, { versie: String(version) });
    assert.equal((await find(agreed.title)).agreement, 'agreed');
  });

  test('a step goes on, and the person says how it went with a face', async () => {
    const { id } = await find('Kijken in de keuken');
    await asMila(`/stappen/${id}/stand`, { naar: 'under-way' });
    await asMila(`/stappen/${id}/stand`, { naar: 'done' });
    await asMila(`/stappen/${id}/stand`, { naar: 'done' });
    assert.equal((await find('Kijken in de keuken')).status, 'done');
    const wrong = await asMila(`/stappen/${id}/hoe-ging-het`, { woorden: 'Leuk' });
    assert.equal(wrong.status, 400);
    assert.match(await wrong.text(), /Kies een gezicht.*Leuk/s);
    await asMila(`/stappen/${id}/hoe-ging-het`, { 'hoe-ging-het': 'good', woorden: 'Ellen was aardig' });
    const page = await (await asMila('')).text();
    assert.match(page, /Je hebt al 1 stap gedaan/);
    assert.match(page, /Dit ging goed.*Ellen was aardig/s);
  });

  test('stopping asks why, and the way back stays open', async () => {
    const { id } = await add(asCoach, step('Een cursus', { als: 'idee' }));
    assert.equal((await find('Een cursus')).status, 'suggested');
    const wrong = await asMila(`/stappen/${id}/stand`, { naar: 'stopped', reden: ' ' });
    assert.equal(wrong.status, 400);
    assert.match(await wrong.text(), /Schrijf op waarom je stopt/);
    await asMila(`/stappen/${id}/stand`, { naar: 'stopped', reden: 'Te ver weg' });
    assert.equal((await find('Een cursus')).statusReason, 'Te ver weg');
    const again = await asMila(`/stappen/${id}/stand`, { naar: 'stopped', reden: 'Te ver weg' });
    assert.equal(again.status, 303);
    const late = await asCoach(`/stappen/${id}/stand`, { naar: 'stopped', reden: 'De groep is vol' });
    assert.equal(late.status, 409);
    const both = await late.text();
    assert.match(both, /<dd>Te ver weg<\/dd>.*<dd>De groep is vol<\/dd>/);
    assert.match(both, /De jobSeeker van hier was net eerder/);
    await assertValidHtml(both, 'stopped by two');
    const self = await asMila(`/stappen/${id}/stand`, { naar: 'stopped', reden: 'Te vroeg op' });
    assert.equal(self.status, 409);
    assert.match(await self.text(), /Je hebt dit net zelf al gedaan.*Dit schreef je eerst/s);
    assert.match(await (await asMila(`/stappen/${id}`)).text(), /Opnieuw proberen/);
    assert.equal((await asMila(`/stappen/${id}/wijzigen`)).status, 404);
  });

  test('what somebody sends about a step that changed meanwhile is not done, said so, and kept in words', async () => {
    const { id } = await find('Een cursus');
    const same = await asMila(`/stappen/${id}/stand`, { naar: 'stopped', reden: 'Te ver weg' });
    assert.equal(same.status, 303, 'sent twice');
    const other = await asCoach(`/stappen/${id}/stand`, { naar: 'stopped', reden: 'De cursus is vol' });
    assert.equal(other.status, 409);
    assert.match(await other.text(), /De cursus is vol/);
    const ticked = await asMila(`/stappen/${id}/stand`, { naar: 'done' });
    assert.equal(ticked.status, 409);
    assert.match(await ticked.text(), /Deze stap is net veranderd.*Opnieuw proberen/s);
    for (const strange of [{ naar: 'onzin' }, {}])
      assert.equal((await asMila(`/stappen/${id}/stand`, strange)).status, 409);
    const edited = await asMila(`/stappen/${id}/wijzigen`, step('Een cursus', { hoe: 'Met de <trein>' }));
    assert.equal(edited.status, 409);
    assert.match(await edited.text(), /Deze stap is net veranderd.*Met de &lt;trein&gt;/s);
    const split = await asMila(`/stappen/${id}/splitsen`, { 'deel-1': 'Eerst bellen' });
    assert.equal(split.status, 409);
    assert.match(await split.text(), /Deze stap is net veranderd.*Eerst bellen/s);
    const place = await asMila(`/stappen/${id}/plek`, { plek: '' });
    assert.equal(place.status, 409);
    const still = await find('Een cursus');
    assert.deepEqual([still.status, still.statusReason, still.how], ['stopped', 'Te ver weg', '']);
  });

  test('a step that is too big gets small steps before it, once however often it is sent', async () => {
    const big = await find('Een ochtend meehelpen');
    await asMila(`/stappen/${big.id}/stand`, { naar: 'under-way' });
    const form = await asMila(`/stappen/${big.id}/splitsen`);
    const ids = [...(await form.text()).matchAll(/name="(id-\d)" value="([0-9a-f-]{36})"/g)];
    const hidden = Object.fromEntries(ids.map(([, name = '', value = '']) => [name, value]));
    const empty = await asMila(`/stappen/${big.id}/splitsen`, hidden);
    assert.equal(empty.status, 400);
    const sent = { ...hidden, 'deel-1': 'Bellen met Ellen', 'deel-2': 'Een uur kijken' };
    await asMila(`/stappen/${big.id}/splitsen`, sent);
    await asMila(`/stappen/${big.id}/splitsen`, sent);
    const [first, second, rest] = [
      await find('Bellen met Ellen'),
      await find('Een uur kijken'),
      await find(big.title),
    ];
    assert.equal((await steps()).length, 5);
    assert.deepEqual([first.after, second.after, rest.after], [big.after, [first.id], [second.id]]);
    assert.deepEqual([first.status, rest.status, first.splitFrom], ['under-way', 'planned', big.id]);
    assert.equal(rest.agreement, 'again');
  });

  test('a pause loses nothing, and going on brings everything back with moved days', async () => {
    const before = await steps();
    await asMila('/pauze', { reden: 'Het gaat niet met mijn hoofd' });
    await asMila('/pauze', {});
    for (let click = 0; click < 2; click++) await asCoach('/pauze', { reden: 'Rust na de operatie' });
    const kept = await here.inside((tx) =>
      tx.selectFrom('step_change').select('after').where('what', '=', 'paused').execute(),
    );
    assert.equal(kept.filter((one) => one.after.reason === 'Rust na de operatie').length, 1, 'pressed twice');
    assert.match(
      await (await asMila('')).text(),
      /Rust na de operatie/,
      'the reason of the second stands too',
    );
    assert.equal((await find('Bellen met Ellen')).status, 'paused');
    assert.match(await (await asCoach('')).text(), /Pauze sinds.*Het gaat niet met mijn hoofd/s);
    assert.match(await (await asMila('')).text(), /Ik wil weer verder/);
    world.pass(10 * 24 * 60);
    coach = await here.session('coach');
    seeker = await here.session('jobSeeker');
    await asMila('/verder', {});
    await asMila('/verder', {});
    const later = await steps();
    assert.deepEqual(
      later.map(({ title, status }) => [title, status]),
      before.map(({ title, status }) => [title, status]),
    );
    const big = before.find(({ title }) => title === 'Een ochtend meehelpen');
    assert.deepEqual([big?.from, (await find('Een ochtend meehelpen')).from], ['2026-11-25', '2026-12-09']);
  });

  test('says what article 44a asks, and prints it with the words of the person first', async () => {
    const version = /name="versie" value="(\d+)"/.exec(await (await asCoach('/afspraken')).text())?.[1] ?? '';
    const wrong = await asCoach('/afspraken', {
      versie: version,
      hulp: 'Jobcoach',
      samenkijken: '31-11-2026',
    });
    assert.equal(wrong.status, 400);
    assert.match(await wrong.text(), /Jobcoach/);
    await asCoach('/afspraken', {
      versie: version,
      hulp: 'Een jobcoach op de werkplek',
      afspraken: 'Wij bellen elke week',
      alsnietlukt: 'Eerst praten wij samen',
      samenkijken: '2027-01-11',
    });
    const stale = await asCoach('/afspraken', { versie: version, hulp: 'Iets anders' });
    assert.equal(stale.status, 409);
    assert.match(await (await asMila('')).text(), /Wij bellen elke week/);
    assert.equal((await asMila('/afspraken')).status, 404, 'the person reads it');
    for (const ask of [asCoach, asMila]) {
      const paper = await ask('/plan.pdf');
      assert.equal(paper.headers.get('Content-Type'), 'application/pdf');
      const bytes = Buffer.from(await paper.arrayBuffer()).toString('latin1');
      assert.ok(bytes.startsWith('%PDF-') && bytes.includes('/StructTreeRoot'));
      assert.doesNotMatch(bytes, /Mila/);
    }
  });

  test('who changed what is there for both, dated and named, and stands in the file with own data', async () => {
    for (const page of [await (await asCoach('')).text(), await (await asMila('')).text()]) {
      assert.match(page, /<strong>De jobSeeker van hier<\/strong> begon de route/);
      assert.match(page, /<strong>De coach van hier<\/strong> veranderde de afspraken/);
      assert.match(page, /hoe: van ‘Vraag naar Ellen’ naar ‘Samen’/);
    }
    const file = await (await here.ask('/mijn/gegevens.json', { cookie: seeker })).json();
    assert.equal(file.routes[0].doel, 'In een keuken werken');
    assert.equal(file.routes[0].stappen.length, 5);
    assert.ok(file.routes[0].veranderingen.length > 10);
    const lines = await here.inside((tx) =>
      tx.selectFrom('audit_line').select(['what', 'confidential']).where('what', 'like', 'step.%').execute(),
    );
    assert.ok(lines.length > 10 && lines.every(({ confidential }) => confidential));
  });

  test('a form that is pressed twice is done once, and says that it is done', async () => {
    const { id, version, title } = await find('Kijken in de keuken');
    await asMila(`/stappen/${id}/stand`, { naar: 'under-way' });
    const versie = String((await find(title)).version);
    assert.ok(Number(versie) >= version);
    const twice = async (path: string, form: Form, ask = asMila) => {
      const answers = await Promise.all([ask(path, form), ask(path, form)]);
      assert.deepEqual(
        answers.map(({ status }) => status),
        [303, 303],
        path,
      );
    };
    await twice(`/stappen/${id}/wijzigen`, step(title, { versie, hoe: 'Twee keer gedrukt' }));
    const agreed = await find(title);
    assert.equal(agreed.version, Number(versie) + 1);
    await twice(`/stappen/${id}/afspraak`, { versie: String(agreed.version) }, asCoach);
    assert.deepEqual(
      [(await find(title)).agreement, (await find(title)).version],
      ['agreed', agreed.version + 1],
    );
    const page = await (await asMila('/doel')).text();
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? '';
    const goal = { id: hidden('id'), versie: hidden('versie') };
    await twice('/doel', { ...goal, doel: 'In een keuken werken, elke dag' });
    await asMila(`/stappen/${id}/stand`, { naar: 'done' });
  });

  test('after Back the same form with other words changes what it made, unless somebody else did', async () => {
    const id = world.deps.ids();
    const send = (hoe: string) => asMila('/nieuwe-stap', { id, ...step('Naar de markt', { hoe }) });
    assert.equal((await send('Te voet')).status, 303);
    assert.equal((await send('Te voet')).status, 303);
    assert.equal((await send('Met de fiets')).status, 303);
    assert.equal((await find('Naar de markt')).how, 'Met de fiets');
    const late = await send('Met de bus');
    assert.equal(late.status, 409);
    assert.match(await late.text(), /Met de fiets.*<textarea[^>]*>Met de bus<\/textarea>/s);
    await asMila(`/stappen/${id}/stand`, { naar: 'stopped', reden: 'Het regent' });
    assert.equal((await send('Met de auto')).status, 409);
    const form = { 'id-1': world.deps.ids(), 'deel-1': 'Een tas zoeken' };
    await asMila(`/stappen/${id}/stand`, { naar: 'planned' });
    assert.equal((await asMila(`/stappen/${id}/splitsen`, form)).status, 303);
    const again = await asMila(`/stappen/${id}/splitsen`, { ...form, 'deel-1': 'Een lijst maken' });
    assert.equal(again.status, 400);
    const page = await again.text();
    assert.match(page, /De kleine stappen van net staan al op de route.*value="Een lijst maken"/s);
    assert.ok(!page.includes(form['id-1']), 'sent once more it is a step of its own');
  });

  test('ends with a reason and stays to be read; then another can begin', async () => {
    const id = await idIn(await asCoach(''));
    const [old = { id: '' }] = await steps();
    const wrong = await asCoach('/afsluiten', { id, 'reden-einde': '' });
    assert.equal(wrong.status, 400);
    const long = await asCoach('/afsluiten', { id, 'reden-einde': 'Lang '.repeat(200) });
    assert.match(await long.text(), /<textarea[^>]*>Lang Lang/, 'what was typed stays');
    await asCoach('/afsluiten', { id, 'reden-einde': 'Een ander doel' });
    assert.equal((await asCoach('/afsluiten', { id, 'reden-einde': 'Een ander doel' })).status, 303);
    const late = await asCoach('/afsluiten', { id, 'reden-einde': 'Alles is bereikt' });
    assert.equal(late.status, 409);
    const both = await late.text();
    assert.match(both, /<dd>Een ander doel<\/dd>.*<dd>Alles is bereikt<\/dd>/);
    assert.match(both, /Je hebt dit net zelf al gedaan/);
    await assertValidHtml(both, 'ended by the same coach in two windows');
    const goal = await asCoach('/doel', { id, versie: '2', doel: 'Nog een doel' });
    assert.equal(goal.status, 400);
    const said = await goal.text();
    assert.match(said, /Deze route is net afgesloten/);
    assert.match(said, />Nog een doel<\/textarea>/);
    assert.doesNotMatch(said, new RegExp(`name="id" value="${id}"`));
    const page = await (await asCoach('')).text();
    assert.match(page, /Er is nog geen route/);
    assert.match(page, /Eerdere routes.*In een keuken werken.*Een ander doel/s);
    await asCoach('/doel', { id: await idIn(await asCoach('/doel')), doel: 'Rust in mijn geld' });
    assert.equal((await steps()).length, 0);
    const other = await asCoach('/doel', { id, versie: '1', doel: 'Van een oude bladzijde' });
    assert.equal(other.status, 409, 'an old page changes no newer goal unseen');
    assert.match(await other.text(), /<dd>Rust in mijn geld<\/dd>.*<dd>Van een oude bladzijde<\/dd>/s);
    // A form of the earlier route brings along what is a step there: here it becomes a step of its own.
    assert.equal((await asCoach('/nieuwe-stap', step('Van een oude bladzijde', { id: old.id }))).status, 303);
    const [first = { id: '' }] = await steps();
    const parts = { 'id-1': old.id, 'deel-1': 'Klein begin' };
    assert.equal((await asCoach(`/stappen/${first.id}/splitsen`, parts)).status, 303);
    assert.deepEqual((await steps()).map(({ title }) => title).sort(), [
      'Klein begin',
      'Van een oude bladzijde',
    ]);
    await asCoach('/afsluiten', { id, 'reden-einde': 'Nog eens' });
    assert.match(await (await asMila('')).text(), /Rust in mijn geld/, 'an old page ends no newer route');
  });

  test('is read only in a closed dossier, and goes when the dossier is erased', async () => {
    await add(asCoach, step('Post openen'));
    const close = (gesloten: string) =>
      here.ask(`/dossiers/${mila}/sluiten`, { cookie: coach, form: { gesloten } });
    await close('ja');
    assert.equal((await asCoach('')).status, 200);
    assert.equal((await asCoach('/nieuwe-stap', step('Nog een'))).status, 404);
    const { id } = await find('Post openen');
    assert.equal((await asMila(`/stappen/${id}/stand`, { naar: 'done' })).status, 404);
    const gone = await here.ask(`/dossiers/${mila}/verwijderen`, {
      cookie: coach,
      form: { naam: 'Mila de Wit', reden: 'Op verzoek' },
    });
    assert.equal(gone.status, 303);
    for (const table of ['route', 'step', 'step_after', 'step_change'] as const) {
      const left = await here.inside((tx) => tx.selectFrom(table).selectAll().execute());
      assert.deepEqual(left, [], table);
    }
    const log = await here.inside((tx) =>
      tx.selectFrom('audit_line').select(['before', 'after']).where('subject_id', '=', mila).execute(),
    );
    const words = ['In een keuken', 'Rust in mijn geld', 'Post openen', 'Te ver weg', 'met mijn hoofd'];
    for (const said of words) assert.ok(!JSON.stringify(log).includes(said), said);
  });
});

describe('A route with more steps than anybody can oversee', () => {
  test('takes no more, says what to do, and has room again when a step is stopped', async () => {
    const world = await testWorld();
    const here = await testOrganisation(world);
    const person = await testPerson(here, { givenName: 'Noor', familyName: 'Bos' });
    const cookie = await here.session('coach');
    const base = `/dossiers/${person}/route`;
    const ask = (path: string, form: Form) => here.ask(`${base}${path}`, { cookie, form });
    await ask('/doel', { id: world.deps.ids(), doel: 'Werk' });
    const ids = Array.from({ length: 41 }, () => world.deps.ids());
    for (const id of ids.slice(0, 40))
      assert.equal((await ask('/nieuwe-stap', { ...step('Stap'), id })).status, 303);
    const one = { ...step('Nog een'), id: ids[40] ?? '' };
    const full = await ask('/nieuwe-stap', one);
    assert.equal(full.status, 400);
    assert.match(await full.text(), /Stop eerst met een stap die niet meer nodig is/);
    const shown = await here.ask(`${base}/stappen/${ids[0]}`, { cookie });
    assert.doesNotMatch(await shown.text(), /Maak hem kleiner/);
    await ask(`/stappen/${ids[0]}/stand`, { naar: 'stopped', reden: 'Niet nodig' });
    assert.equal((await ask('/nieuwe-stap', one)).status, 303);
    await world.close();
  });
});

describe('Two people who begin a route at the same moment', () => {
  test('make one route: the second sees both goals, and nothing typed is lost', async () => {
    const world = await testWorld();
    const here = await testOrganisation(world);
    const person = await testPerson(here, { givenName: 'Ali', familyName: 'Kaya' });
    const cookie = await here.session('coach');
    const begin = (doel: string) =>
      here.ask(`/dossiers/${person}/route/doel`, { cookie, form: { id: world.deps.ids(), doel } });
    const answers = await Promise.all([begin('Werken in de zorg'), begin('Een eigen zaak')]);
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 409]);
    const second = (await answers.find(({ status }) => status === 409)?.text()) ?? '';
    assert.match(second, /Werken in de zorg/);
    assert.match(second, /Een eigen zaak/);
    await world.close();
  });
});

describe('A route from an advice', () => {
  let world: World;
  let here: Organisation;
  let coach: string;
  let person: string;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    await here.inside(loadBaseCatalogue);
    coach = await here.session('coach');
    person = await testPerson(here, { givenName: 'Dirk', familyName: 'Post' });
  });
  after(() => world.close());
  const ask = (path: string, form?: Form) =>
    here.ask(`/dossiers/${person}${path}`, { cookie: coach, ...(form === undefined ? {} : { form }) });

  test('is taken over with its steps and days, and replaces an earlier route that stays to be read', async () => {
    const made = await ask('/keuzes', {
      doel: 'uitstroom',
      uren: '16',
      'stand.geld': 'belemmert',
      'wens.geld': 'ja',
    });
    const choice = made.headers.get('Location')?.split('/').at(-1) ?? '';
    const routes = await (await ask(`/keuzes/${choice}/routes`)).text();
    const link = /href="[^"]*(\/keuzes\/[^"]*\/overnemen\?route=[a-z-]+)"/.exec(routes)?.[1] ?? '';
    assert.match(routes, /Neem deze route over/);
    const form = await (await ask(link)).text();
    const id = /name="id" value="([0-9a-f-]{36})"/.exec(form)?.[1] ?? '';
    const name = /name="route" value="([a-z-]+)"/.exec(form)?.[1] ?? '';
    assert.match(form, /name="start"[^>]*value="2026-11-23"|value="2026-11-23"[^>]*name="start"/);
    const path = `/keuzes/${choice}/overnemen`;
    const wrong = await ask(path, { id, route: name, doel: '', start: 'morgen' });
    assert.equal(wrong.status, 400);
    assert.match(await wrong.text(), /value="morgen"/);
    const sent = { id, route: name, doel: 'Werken met mijn handen', start: '2026-11-23' };
    for (const answer of await Promise.all([ask(path, sent), ask(path, sent)]))
      assert.equal(answer.status, 303);
    const stored = await here.inside((tx) => tx.selectFrom('step').selectAll().orderBy('position').execute());
    assert.ok(stored.length > 0);
    assert.equal(stored[0]?.from_day, '2026-11-23');
    assert.ok(stored.every((one) => one.instrument_id !== null && one.why !== ''));
    const again = await (await ask(link)).text();
    assert.match(again, /Er is al een route/);
    const fresh = /name="id" value="([0-9a-f-]{36})"/.exec(again)?.[1] ?? '';
    await ask(path, { ...sent, id: fresh, doel: 'Een eigen zaak' });
    const page = await (await ask('/route')).text();
    assert.match(page, /Een eigen zaak/);
    assert.match(page, /Eerdere routes.*Werken met mijn handen/s);
    assert.equal((await ask(`${path}?route=iets`)).status, 404);
    assert.equal((await ask(`/keuzes/${world.deps.ids()}/overnemen?route=${name}`)).status, 404);
  });

  test('says where a step happens: a run that is open, chosen on its page, and nothing that is full', async () => {
    const first = () =>
      here.inside((tx) =>
        tx.selectFrom('step').selectAll().orderBy('route_id', 'desc').limit(1).executeTakeFirstOrThrow(),
      );
    const { id, instrument_id, version } = await first();
    const run = {
      instrument: instrument_id ?? '',
      municipality: 'dorp',
      startsOn: null,
      places: 8,
      waitingWeeks: 0,
    };
    const runs = [
      { ...run, id: 'keuken', provider: 'De Pan', place: 'Markt 1', openPlaces: 3, invented: true },
      { ...run, id: 'vol', provider: 'Vol BV', place: 'Plein 2', openPlaces: 0, invented: true },
    ];
    await here.inside((tx) => storeOfferings(tx, runs));
    const page = await (await ask(`/route/stappen/${id}`)).text();
    assert.match(page, /De Pan, Markt 1/);
    assert.doesNotMatch(page, /Vol BV/);
    const choose = async (plek: string, versie: number) =>
      (await ask(`/route/stappen/${id}/plek`, { plek, versie: String(versie) })).headers.get('Location') ??
      '';
    assert.match(await choose('keuken', version), /bewaard=1/);
    // A run that is full, or a page that was open for long, changes nothing and does not say that it was saved.
    assert.doesNotMatch(await choose('vol', version + 1), /bewaard/);
    assert.doesNotMatch(await choose('', version), /bewaard/);
    assert.equal((await first()).offering_id, 'keuken');
    assert.match(await (await ask(`/route/stappen/${id}`)).text(), /De Pan, Markt 1/);
  });
});
