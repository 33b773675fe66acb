import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  type Organisation,
  testOrganisation,
  testPerson,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { measureLinks as links } from './index.ts';
import { findToInvite, type Invited, inviteIn } from './routes/invite.ts';

let world: World;
let here: Organisation;
before(async () => {
  world = await testWorld();
  here = await testOrganisation(world);
  const own = { account_id: here.accounts.researcher, municipality_id: 'dorp' };
  await here.inside((tx) =>
    tx
      .insertInto('account_municipality')
      .values({ tenant_id: here.tenantId, ...own })
      .execute(),
  );
});
after(() => world.close());

async function makeCampaign(vragenlijst: string): Promise<string> {
  const moment = { 'moment-1': 'Begin', 'van-1': '2026-11-01', 'tot-1': '2026-12-31' };
  const form = { naam: 'Vol', vragenlijst, ...moment, id: world.deps.ids() };
  const made = await here.ask(links.new, { cookie: await here.session('researcher'), form });
  return made.headers.get('Location')?.split('/').at(-1) ?? '';
}

/** Invites as the form does, in a campaign that holds so many. */
const invite = (campaign: string, form: Readonly<Record<string, string>>, most: number) =>
  here.inside(async (tx): Promise<Invited | null> => {
    const viewer = here.as('researcher');
    const found = await findToInvite(tx, viewer, campaign);
    return found && inviteIn(tx, viewer, found, new URLSearchParams(form), most);
  });

const full = { ok: false, problem: 'full' } as const;

test('a campaign holds so many people and no more, also when two invite at once; then it says so', async () => {
  const campaign = await makeCampaign('hoe-gaat-het');
  for (const familyName of ['Een', 'Twee', 'Drie']) await testPerson(here, { givenName: 'Mila', familyName });
  const form = { wie: 'gemeente:dorp' };
  const both = await Promise.all([invite(campaign, form, 2), invite(campaign, form, 2)]);
  assert.deepEqual(
    both.toSorted((one) => (one?.ok ? -1 : 1)),
    [{ ok: true, count: 2 }, full],
  );
  assert.deepEqual(await invite(campaign, form, 3), { ok: true, count: 1 });
});

test('the same goes for colleagues, who are invited by code', async () => {
  const campaign = await makeCampaign('methodisch-werken');
  const form = { wie: 'team:dorp', aantal: '5' };
  assert.deepEqual(await invite(campaign, form, 3), { ok: true, count: 3 });
  assert.deepEqual(await invite(campaign, form, 3), full);
  assert.deepEqual(await invite(campaign, form, 100), { ok: true, count: 2 });
});
