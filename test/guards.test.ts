import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { allRoutes } from '../src/app.ts';
import { jsonb } from '../src/platform/db/index.ts';
import { judge, type Route } from '../src/platform/web/route.ts';
import { type Role, roles } from '../src/shared/roles.ts';
import { testFinding } from './support/finding.ts';
import {
  type Organisation,
  testOrganisation,
  testPerson,
  testWorld,
  type World,
} from './support/organisation.ts';
import { testStory, testStudy as testStoryStudy } from './support/stories.ts';
import { testStudy } from './support/study.ts';
import { testModel } from './support/value.ts';

const guarded = allRoutes.filter(({ access }) => access !== 'public');

const rightFor = ({ access }: Route): readonly Role[] => (typeof access === 'string' ? roles : access);

/** Words that stand in the rows of the other organisation and nowhere else: none may ever come out. */
const secret = /Zonneveldt|daar\.example|Dorp daar|van daar/;

/** A measurement, an invitation, an outcome and a file that wait, of another organisation. */
async function measuresOf(organisation: Organisation, person: string): Promise<Record<string, string>> {
  const { ids } = organisation.world.deps;
  const [campagne, moment, uitnodiging, uitkomst, bestand] = [ids(), ids(), ids(), ids(), ids()];
  const tenant_id = organisation.tenantId;
  const [from_day, to_day, now] = ['2026-11-01', '2026-12-31', organisation.world.deps.clock()];
  await organisation.inside(async (tx) => {
    const by = { made_by: organisation.accounts.manager, made_at: now };
    const asks = { questionnaire_id: 'hoe-gaat-het', questionnaire_version: '1.0' };
    await tx
      .insertInto('campaign')
      .values({ tenant_id, id: campagne, name: 'Meting van daar', ...asks, ...by })
      .execute();
    const row = {
      tenant_id,
      id: moment,
      campaign_id: campagne,
      number: 1,
      name: 'Begin van daar',
      from_day,
      to_day,
    };
    await tx.insertInto('moment').values(row).execute();
    const to = { moment_id: moment, person_id: person, code: null, municipality_id: 'dorp', made_at: now };
    await tx
      .insertInto('invitation')
      .values({ tenant_id, id: uitnodiging, ...to })
      .execute();
    const work = {
      kind: 'work',
      word: 'part',
      amount: null,
      from_day,
      to_day: null,
      known_until: from_day,
    } as const;
    await tx
      .insertInto('outcome')
      .values({ tenant_id, id: uitkomst, person_id: person, source: 'coach', ...work, ...by })
      .execute();
    const file = { name: 'van daar.csv', header: jsonb(['van daar']), rows: jsonb([]), done: null };
    await tx
      .insertInto('outcome_file')
      .values({ tenant_id, id: bestand, ...file, ...by })
      .execute();
  });
  return { campagne, uitnodiging, uitkomst, bestand };
}

describe('Every route that is not public', () => {
  let world: World;
  let here: Organisation;
  let there: Organisation;
  let strangers: Readonly<Record<string, string>>;

  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world, 'hier');
    there = await testOrganisation(world, 'daar');
    const person = await testPerson(there, { givenName: 'Wilhelmina', familyName: 'Zonneveldt' });
    // Something that exists, in another organisation, for every parameter there is.
    const bevinding = await testFinding(there, { status: 'draft' });
    const study = await testStudy(there, { title: 'Zonneveldt onderzoekt' });
    const model = await testModel(there, { name: 'Kosten van daar' });
    const [regel = ''] = model.lines;
    const told = await testStoryStudy(there, { name: 'Onderzoek van daar' });
    const verhaal = await testStory(there, told, { text: 'Mevrouw Zonneveldt kreeg een fiets.' });
    const across = { tenant_id: there.tenantId, id: 'overkant', name: 'Dorp daar overkant' };
    await there.inside((tx) => tx.insertInto('municipality').values(across).execute());
    strangers = {
      ...{ id: person, keuze: world.deps.ids(), account: there.accounts.jobSeeker, bevinding },
      ...{ contact: world.deps.ids(), stap: world.deps.ids(), waarde: model.id, regel },
      ...(await measuresOf(there, person)),
      studie: study,
      ...{ study: told, verhaal },
      team: across.id,
    };
  });
  after(() => world.close());

  /** Fails on a parameter nobody said how to fill: then this test would look at nothing. */
  function addressOf({ path }: Route): string {
    return path.replaceAll(/:([a-z]+)(?:\{[^}]*\})?/gi, (_, name: string) => {
      const value = strangers[name];
      assert.ok(value, `${path} has the parameter ${name}: say in this test how to fill it`);
      return value;
    });
  }

  const ask = (route: Route, cookie: string | undefined): Promise<Response> =>
    here.ask(addressOf(route), { method: route.method, cookie });

  async function givesNothing(route: Route, answer: Response, allowed: readonly number[]): Promise<void> {
    const name = `${route.method} ${route.path}`;
    assert.ok(allowed.includes(answer.status), `${name} answers ${answer.status}`);
    const body = await answer.text();
    if (answer.status === 303) assert.equal(body, '', `${name} sends something along`);
    assert.doesNotMatch(body, secret, `${name} shows rows of another organisation`);
  }

  test('is there, and each has parameters that this test can fill', () => {
    assert.ok(guarded.length > 20);
    for (const route of guarded) addressOf(route);
  });

  test('is each that shows people, accounts or settings: none of those is declared public', () => {
    const open = allRoutes.filter(({ access }) => access === 'public').map(({ path }) => path);
    assert.deepEqual(
      open.filter((path) => /^\/(?:dossiers|mijn|account|beheer|onderzoek)(?:\/|$)/.test(path)),
      [],
    );
  });

  test('gives nothing without a session', async () => {
    for (const route of guarded) await givesNothing(route, await ask(route, undefined), [303, 401]);
  });

  test('gives nothing to a session that does not exist', async () => {
    const cookie = `sessie=${'a'.repeat(43)}`;
    for (const route of guarded) await givesNothing(route, await ask(route, cookie), [303, 401]);
  });

  test('gives nothing to a session of another organisation', async () => {
    for (const role of roles) {
      const cookie = await there.session(role);
      for (const route of guarded) await givesNothing(route, await ask(route, cookie), [303, 401]);
    }
  });

  test('gives nothing to any wrong role', async () => {
    for (const role of roles) {
      const cookie = await here.session(role);
      const wrong = guarded.filter(
        ({ access }) => judge(access, { accountId: '', name: '', roles: [role] }) === 'notForYou',
      );
      for (const route of wrong) await givesNothing(route, await ask(route, cookie), [404]);
    }
  });

  test('gives nothing of another organisation to the right role', async () => {
    for (const route of guarded.filter(({ path }) => path.includes(':'))) {
      for (const role of rightFor(route)) {
        const cookie = await here.session(role);
        await givesNothing(route, await ask(route, cookie), [404]);
      }
    }
  });

  test('gives nothing to a password for once, but the page to choose an own one', async () => {
    const cookie = await here.session('coach');
    await here.inside((tx) =>
      tx
        .updateTable('account')
        .set({ password_expires: new Date('2026-12-01T00:00:00Z') })
        .where('id', '=', here.accounts.coach)
        .execute(),
    );
    const closed = guarded.filter(({ access }) => access !== 'anyPassword');
    for (const route of closed) {
      const answer = await ask(route, cookie);
      await givesNothing(route, answer, [303]);
      assert.equal(answer.headers.get('Location'), '/account/wachtwoord', `${route.method} ${route.path}`);
    }
    const page = await here.ask('/account/wachtwoord', { cookie });
    assert.equal(page.status, 200);
    assert.match(await page.text(), /Kies een eigen wachtwoord/);
    assert.equal((await here.ask('/inloggen', { cookie })).headers.get('Location'), '/account/wachtwoord');
    assert.equal((await here.ask('/hulp', { cookie })).status, 200, 'what everybody may read stays open');
    const out = await here.ask('/uitloggen', { cookie, method: 'POST' });
    assert.equal(out.headers.get('Location'), '/inloggen?uitgelogd=1');
  });

  test('leaves no line about the other organisation, because nothing was looked at', async () => {
    const lines = await there.inside((tx) =>
      tx
        .selectFrom('processing_log')
        .select('processing_activity_id')
        .where('processing_activity_id', 'not in', ['dossier-aanmaken/1', 'verhaal-opnemen/1'])
        .execute(),
    );
    assert.deepEqual(lines, []);
  });
});
