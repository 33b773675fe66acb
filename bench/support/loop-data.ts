import { sql } from 'kysely';
import { readQuestionnaires } from '../../src/features/measures/index.ts';
import { demoAccounts, demoCoaches, demoPeople } from '../../src/features/organisation/index.ts';
import type { Db } from '../../src/platform/db/database.ts';
import { inTenant, type Tx } from '../../src/platform/db/index.ts';
import { demoTenant } from '../../src/platform/web/context.ts';

export interface Size {
  readonly people: number;
  readonly stepsEach: number;
  readonly contactsEach: number;
  readonly stories: number;
}

/** What the issue asks pages to carry: 2,000 people, 40,000 steps, 200,000 contacts, 2,000 stories; `times` as much. */
export const sizeOf = (times: number): Size => ({
  people: 2_000 * times,
  stepsEach: 20,
  contactsEach: 100,
  stories: 2_000 * times,
});

/** A coach has about this many people, however large the organisation is. */
const caseload = 60;
const tenant = demoTenant.id;
const [coach] = demoCoaches;

export const benchStudy = '00000000-0000-4000-9005-000000000001';
export const benchCampaign = '00000000-0000-4000-9006-000000000001';

/** A uuid that is the same every time for the number `n` of a kind. */
const id = (kind: string, n: string) =>
  sql.raw(`('00000000-0000-4000-9${kind}-' || lpad(to_hex(${n}), 12, '0'))::uuid`);

async function coaches(tx: Tx, { people }: Size): Promise<void> {
  const many = Math.ceil(people / caseload);
  await sql`insert into account (tenant_id, id, email, name, password_hash, invented, created_at)
    select ${tenant}, ${id('001', 'n')}, 'bench' || n || '@example.nl', 'Coach ' || n, 'none', true, now()
    from generate_series(1, ${many}::int) n`.execute(tx);
  await sql`insert into account_role (tenant_id, account_id, role)
    select ${tenant}, ${id('001', 'n')}, 'coach' from generate_series(1, ${many}::int) n`.execute(tx);
  await sql`insert into account_municipality (tenant_id, account_id, municipality_id)
    select ${tenant}, ${id('001', 'n')}, (array['lindewaard', 'oeverstad'])[1 + n % 2]
    from generate_series(1, ${many}::int) n`.execute(tx);
}

async function persons(tx: Tx, { people }: Size): Promise<void> {
  await sql`insert into person (tenant_id, id, municipality_id, coach_id, given_name, family_name, birth_year, language, invented, created_at)
    select ${tenant}, ${id('002', 'n')}, (array['lindewaard', 'oeverstad'])[1 + (1 + n / ${caseload}::int) % 2],
      case when n <= ${caseload} then ${coach?.id ?? ''}::uuid else ${id('001', `1 + n / ${caseload}`)} end,
      'Naam' || n, 'Bench', 1960 + n % 45, 'nl', true, now() - (n % 700) * interval '1 day'
    from generate_series(1, ${people - demoPeople.length}::int) n`.execute(tx);
}

async function routes(tx: Tx, { stepsEach }: Size): Promise<void> {
  const by = sql`select tenant_id, id, coach_id, row_number() over (order by id) as n from person p
    where tenant_id = ${tenant} and not exists (select from route r where r.tenant_id = p.tenant_id and r.person_id = p.id)`;
  await sql`insert into route (tenant_id, id, person_id, goal_words, goal, made_by, made_at, changed_by, changed_at)
    select tenant_id, ${id('003', 'n')}, id, 'Ik wil werk met mensen', 'uitstroom', coach_id, now() - interval '200 days', coach_id, now()
    from (${by}) p`.execute(tx);
  await sql`insert into step (tenant_id, id, person_id, route_id, position, title, instrument_id, responsible, from_day, to_day,
      hours_per_week, status, status_at, feeling, felt_at, made_by, made_at, changed_by, changed_at)
    select r.tenant_id, gen_random_uuid(), r.person_id, r.id, s, 'Stap ' || s, null, 'person',
      current_date - 200 + s * 14, current_date - 190 + s * 14, 8,
      case when s < 8 then 'done' when s = 8 then 'under-way' else 'planned' end, now() - (300 - s * 14) * interval '1 day',
      case when s < 8 and s % 2 = 0 then 'good' end, case when s < 8 and s % 2 = 0 then now() end, r.made_by, now(), r.made_by, now()
    from route r, generate_series(1, ${stepsEach}::int) s
    where r.tenant_id = ${tenant} and r.goal_words = 'Ik wil werk met mensen'`.execute(tx);
}

async function contacts(tx: Tx, { contactsEach }: Size): Promise<void> {
  await sql`insert into contact (tenant_id, id, person_id, channel, initiator, reached, minutes, happened_at, made_by, made_at)
    select p.tenant_id, gen_random_uuid(), p.id, (array['gesprek', 'telefoon', 'app', 'bericht'])[1 + c % 4],
      case when c % 3 = 0 then 'inwoner' else 'coach' end, c % 5 > 0, 5 + c % 40, now() - c * interval '6 days', p.coach_id, now()
    from person p, generate_series(1, ${contactsEach}::int) c where p.tenant_id = ${tenant}`.execute(tx);
}

async function outcomes(tx: Tx): Promise<void> {
  await sql`insert into outcome (tenant_id, id, person_id, kind, word, from_day, known_until, source, made_at)
    select tenant_id, gen_random_uuid(), id, 'work', (array['none', 'part', 'whole'])[1 + abs(hashtext(id::text)) % 3],
      current_date - 300, current_date, 'import', now()
    from person p where tenant_id = ${tenant} and not exists (
      select from outcome o where o.tenant_id = p.tenant_id and o.person_id = p.id and o.kind = 'work')`.execute(
    tx,
  );
}

/** A study takes about this many stories, however large the organisation is. */
const inStudy = 2_000;

async function stories(tx: Tx, { stories: many }: Size): Promise<void> {
  const known = sql`(select * from story_study where tenant_id = ${tenant} order by id limit 1)`;
  await sql`insert into story_study
    select tenant_id, ${id('005', 'n')}, name || ' ' || n, prompt, instrument_id, perspectives, frame, seed, created_by, created_at, null, true
    from ${known} study, generate_series(1, ${many / inStudy}::int) n`.execute(tx);
  await sql`insert into story_moment select tenant_id, ${id('005', 's')}, n, 'Moment ' || n
    from ${known} study, generate_series(1, ${many / inStudy}::int) s, generate_series(1, 3) n`.execute(tx);
  const ours = sql`select id, tenant_id from story where tenant_id = ${tenant} and teller_code like 'BEN-%'`;
  await sql`insert into story (tenant_id, id, study_id, moment, perspective, teller_code, language, title, text, translation,
      told_on, taken_by, handed_in_at, triad_state, triad_a, triad_b, triad_c, triad_mode, invented)
    select ${tenant}, ${id('004', 'n')}, ${id('005', `(1 + (n - 1) / ${inStudy})`)}, 1 + n % 3,
      (array['candidate', 'caseManager', 'jobCoach'])[1 + n % 3],
      'BEN-' || lpad(upper(to_hex(n % 4096)), 3, '0'), 'nl', 'Verhaal ' || n, repeat('Ik kwam elke dag een stukje verder. ', 20), '',
      current_date - n % 300, ${demoAccounts.find(({ role }) => role === 'storyGuide')?.id ?? ''}::uuid, now() - n * interval '1 minute', 'answered',
      n % 600, 400 - n % 400, 1000 - n % 600 - (400 - n % 400), 'cards', true
    from generate_series(1, ${many}::int) n`.execute(tx);
  await sql`insert into story_consent (tenant_id, story_id, purpose, given, asked_on)
    select tenant_id, id, unnest(array['analysis', 'report', 'learning']), true, current_date from (${ours}) s`.execute(
    tx,
  );
  await sql`insert into story_indicator (tenant_id, story_id, indicator, answer, matters)
    select tenant_id, id, unnest(array['geld', 'taal', 'zelfvertrouwen', 'dagbesteding', 'wonen', 'vervoer']),
      (array['better', 'same', 'worse', 'not-applicable'])[1 + abs(hashtext(id::text)) % 4], false from (${ours}) s`.execute(
    tx,
  );
}

/** Everybody is asked twice how it goes; two of three answer. */
async function campaign(tx: Tx): Promise<void> {
  const questionnaire = readQuestionnaires().find(({ voor }) => voor === 'werkzoekende');
  const asked = questionnaire?.schalen.flatMap(({ vragen }) => vragen.map((one) => one.id)) ?? [];
  await sql`insert into campaign (tenant_id, id, name, questionnaire_id, questionnaire_version, made_by, made_at, invented)
    select ${tenant}, ${id('006', '1')}, 'Bench', ${questionnaire?.id}, ${questionnaire?.versie}, ${coach?.id}::uuid, now(), true`.execute(
    tx,
  );
  await sql`insert into moment (tenant_id, id, campaign_id, number, name, from_day, to_day)
    select ${tenant}, ${id('007', 'n')}, ${id('006', '1')}, n, 'Moment ' || n, current_date - 400 + n * 100, current_date - 380 + n * 100
    from generate_series(1, 2) n`.execute(tx);
  await sql`insert into invitation (tenant_id, id, moment_id, person_id, municipality_id, made_at)
    select tenant_id, gen_random_uuid(), ${id('007', 'n')}, id, municipality_id, now()
    from person, generate_series(1, 2) n where tenant_id = ${tenant}`.execute(tx);
  await sql`insert into response (tenant_id, invitation_id, answers, saved_at, sent_at)
    select tenant_id, id, (select jsonb_object_agg(question, 1 + abs(hashtext(id::text || question)) % 5)
      from unnest(${asked}::text[]) question), now(), now()
    from invitation where tenant_id = ${tenant} and moment_id in (${id('007', '1')}, ${id('007', '2')})
      and abs(hashtext(id::text)) % 3 > 0`.execute(tx);
}

/** Fills the demonstration up to this size, with invented rows that say nothing about anybody. */
export async function fillLoop(db: Db, size: Size): Promise<void> {
  await inTenant(db, { tenantId: tenant, accountId: null }, async (tx) => {
    await coaches(tx, size);
    await persons(tx, size);
    await routes(tx, size);
    await contacts(tx, size);
    await outcomes(tx);
    await stories(tx, size);
    await campaign(tx);
  });
}
