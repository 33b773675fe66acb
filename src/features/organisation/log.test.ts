import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  cookiesOf,
  type Organisation,
  testOrganisation,
  testPerson,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { audit } from '../../platform/audit/index.ts';
import { inTenant } from '../../platform/db/index.ts';

describe('The log of the administrator', () => {
  let world: World;
  let here: Organisation;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
  });
  after(() => world.close());

  const log = async (language = 'nl') => {
    const cookie = await here.session('administrator');
    return (await here.ask(`/beheer/logboek?taal=${language}`, { cookie })).text();
  };

  test('says that an account of a job seeker was made and used, never of whom', async () => {
    const coach = await here.session('coach');
    const person = await testPerson(here, { givenName: 'Wilhelmina', familyName: 'Zonneveldt' });
    const form = { email: 'mina@voorbeeld.example' };
    const given = await here.ask(`/dossiers/${person}/toegang`, { cookie: coach, form });
    const once = /sw-once">([a-z2-9-]{19})</.exec(await given.text())?.[1] ?? '';
    const entered = await here.ask('/inloggen', { form: { ...form, password: once } });
    const chosen = await here.ask('/account/wachtwoord', {
      cookie: cookiesOf(entered),
      form: { current: once, chosen: 'vier stenen in het water' },
    });
    await here.ask('/account', { cookie: cookiesOf(chosen), form: { name: 'Mina Zonneveldt' } });
    const page = await log();
    for (const words of [/account gemaakt/, /van een werkzoekende/, /een werkzoekende<\/td>/, /ingelogd/])
      assert.match(page, words);
    assert.doesNotMatch(page, /Zonneveldt|Wilhelmina|Mina|mina@/);
    assert.doesNotMatch(await log('en'), /Zonneveldt|Wilhelmina|Mina|mina@/);
  });

  test('keeps that closed for lines from before they were confidential', async () => {
    const act = here.as('administrator');
    await inTenant(world.deps.db, act, async (tx) => {
      const line = { what: 'account.created', confidential: false } as const;
      const after = { name: 'Oude Regel', email: 'oud@voorbeeld.example', roles: ['jobSeeker'] };
      await audit(tx, act, { ...line, subjectId: world.deps.ids(), after });
      const changed = { what: 'account.changed', confidential: false } as const;
      await audit(tx, act, { ...changed, subjectId: here.accounts.jobSeeker, after: { name: 'Oude Regel' } });
    });
    assert.doesNotMatch(await log(), /Oude Regel|oud@/);
  });

  test('still says it of who works here, and says a policy in words', async () => {
    const cookie = await here.session('administrator');
    const form = { name: 'Nieuwe Redacteur', email: 'nieuw@hier.example', roles: 'editor' };
    await here.ask('/beheer/mensen/nieuw', { cookie, form });
    const act = here.as('manager');
    await inTenant(world.deps.db, act, (tx) =>
      audit(tx, act, { what: 'policy.changed', subjectId: null, confidential: false, after: { version: 2 } }),
    );
    const page = await log();
    assert.match(page, /naam: Nieuwe Redacteur/);
    assert.match(page, /De manager van hier/);
    assert.match(page, /gewichten in het advies veranderd/);
    assert.doesNotMatch(page, /policy\.changed/);
  });
});
