import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type TestDatabase, testDatabase, testTenant } from '../../../test/support/db.ts';
import { inTenant } from '../../platform/db/index.ts';
import { readBaseCatalogue, readSynonyms } from './content.ts';
import { loadBaseCatalogue } from './routes/load.ts';
import { type Found, searchIds } from './routes/search.ts';
import { groupsOf } from './search-words.ts';

let database: TestDatabase;
let find: (text: string) => Promise<Found>;
before(async () => {
  database = await testDatabase();
  const actor = { tenantId: await testTenant(database.db), accountId: null };
  await inTenant(database.db, actor, loadBaseCatalogue);
  find = (text) => inTenant(database.db, actor, (tx) => searchIds(tx, text));
});
after(() => database.close());

/** Who types what, and what must stand among the first three (or five). */
const table: readonly [who: string, asked: string, ...expected: string[]][] = [
  ['job seeker', 'schulden', 'schuldhulpverlening'],
  ['job seeker', 'rekeningen betalen', 'schuldhulpverlening', 'budgetcoaching'],
  ['job seeker', 'deurwaarder', 'schuldhulpverlening'],
  ['job seeker', 'ik sta rood', 'budgetcoaching'],
  ['job seeker', 'huur te laat betaald', 'vroegsignalering'],
  ['job seeker', 'baan vinden', 'jobhunting', 'vacature-matching'],
  ['job seeker', 'nederlands leren', 'taalles-nt2'],
  ['job seeker', 'praten in het nederlands', 'taalmaatje'],
  ['job seeker', 'ik kan niet goed lezen', 'lezen-en-schrijven'],
  ['job seeker', 'hulp op mijn werk', 'jobcoaching'],
  ['job seeker', 'rijbewijs', 'rijbewijs-voor-werk'],
  ['job seeker', 'fietsen leren', 'fiets-of-scooter'],
  ['job seeker', 'ik voel me alleen', 'sociale-activering'],
  ['job seeker', 'oppas voor mijn kind', 'kinderopvang-regelen'],
  ['job seeker', 'alleenstaande moeder', 'traject-alleenstaande-ouder'],
  ['job seeker', 'voor mezelf beginnen', 'parttime-ondernemen'],
  ['job seeker', 'stoppen met drinken', 'verslaving-en-werk'],
  ['job seeker', 'uit de gevangenis', 'werk-na-detentie'],
  ['job seeker', 'leren mailen', 'digitaal-leren'],
  ['job seeker', 'welk werk past bij mij', 'beroepskeuze-traject'],
  ['job seeker', 'brief schrijven', 'sollicitatietraining'],
  ['job seeker', 'geen huis', 'woonbegeleiding'],
  ['job seeker', 'wat hou ik over', 'wat-hou-ik-over'],
  ['job seeker', 'rugpijn', 'fit-voor-werk'],
  ['job seeker', 'afvallen', 'leefstijltraining'],
  ['job seeker', 'doof', 'tolk-op-het-werk'],
  ['professional', 'LKS', 'loonkostensubsidie'],
  ['professional', 'IPS', 'ips'],
  ['professional', 'BBL', 'bbl-opleiding'],
  ['professional', 'PSO', 'werken-bij-een-sociale-onderneming'],
  ['professional', 'nt2', 'taalles-nt2'],
  ['professional', 'WSNP', 'wettelijke-schuldsanering'],
  ['professional', 'bemiddeling', 'jobhunting'],
  ['professional', 'begeleiding op het werk', 'jobcoaching'],
  ['professional', 'beschermingsbewind', 'beschermingsbewind'],
  ['professional', 'functiecreatie', 'jobcarving'],
  ['professional', 'doelgroepregister', 'baan-via-banenafspraak'],
  ['professional', 'social return', 'social-return-plek'],
  ['professional', 'EVC', 'erkenning-ervaring'],
  ['professional', 'work first', 'actief-werk-zoeken-programma'],
  ['professional', 'Mobility Mentoring', 'mobility-mentoring'],
  ['professional', 'zelfeffectiviteit', 'jobs-training'],
  ['professional', 'Bbz', 'bbz-starter'],
  ['professional', 'arbeidsmatige dagbesteding', 'arbeidsmatige-dagbesteding'],
  ['typing error', 'schuldhupl', 'schuldhulpverlening'],
  ['typing error', 'solicitatie', 'sollicitatietraining'],
  ['typing error', 'jobkoach', 'jobcoaching'],
  ['typing error', 'rijbewij', 'rijbewijs-voor-werk'],
  ['typing error', 'deurwarder', 'schuldhulpverlening'],
  ['typing error', 'vrijwiligerswerk', 'vrijwilligerswerk-met-begeleiding'],
  ['typing error', 'fites', 'fiets-of-scooter'],
  ['typing error', 'nederlans leren', 'taalles-nt2'],
  ['typing error', 'kinderopvnag', 'kinderopvang-regelen'],
  ['typing error', 'loonkostensubsedie', 'loonkostensubsidie'],
  ['typing error', 'budgetcoching', 'budgetcoaching'],
  ['typing error', 'verslafing', 'verslaving-en-werk'],
  ['plural', 'jobcoaches', 'jobcoaching'],
  ['plural', 'stages', 'stage'],
  ['plural', 'basisbanen', 'basisbaan'],
  ['plural', 'vrijwilligers', 'vrijwilligerswerk-met-begeleiding'],
  ['plural', 'sollicitaties', 'sollicitatietraining'],
  ['English', 'debts', 'schuldhulpverlening'],
  ['English', 'driving licence', 'rijbewijs-voor-werk'],
  ['English', 'learn Dutch', 'taalles-nt2'],
  ['English', 'start my own business', 'bbz-starter'],
  ['English', 'I have no home', 'woonbegeleiding'],
  ['accent', 'één regiehouder', 'regiehouder-een-gezin-een-plan'],
  ['accent', 'CARRIÈREBEURS', 'banenmarkt'],
];

for (const [who, asked, ...expected] of table) {
  test(`${who}: “${asked}” finds ${expected.join(', ')}`, async () => {
    const first = (await find(asked)).ids.slice(0, expected.length > 1 ? 5 : 3);
    assert.deepEqual(
      expected.filter((id) => !first.includes(id)),
      [],
      `came first: ${first.join(', ')}`,
    );
  });
}

describe('Searching', () => {
  test('a name outweighs a search word, and a search word a sentence', async () => {
    const { ids } = await find('budgetbeheer');
    assert.equal(ids[0], 'budgetbeheer');
    const { ids: leg } = await find('jobcoach');
    assert.deepEqual(leg.slice(0, 2), ['jobcoaching', 'interne-jobcoach']);
  });

  test('says when it read a word in another way', async () => {
    assert.deepEqual((await find('jobkoach')).repaired, [{ typed: 'jobkoach', used: 'jobcoach' }]);
    assert.deepEqual((await find('jobcoach')).repaired, []);
  });

  test('finds nothing for nonsense, and says so honestly', async () => {
    for (const nonsense of ['xqzzv', '!!!', '   ', 'qwzxqwzx blorptang']) {
      assert.deepEqual((await find(nonsense)).ids, [], nonsense);
    }
  });

  test('suggests a word that is a little too far away to search with', async () => {
    const { ids, suggestions } = await find('ryjbeweis');
    assert.ok(ids.includes('rijbewijs-voor-werk') || suggestions.includes('rijbewijs'));
  });

  test('takes words that mean something to a database as words', async () => {
    for (const text of [`schulden' or 1=1 --`, 'schulden & !geld', '<->', `\\'; drop table instrument`]) {
      await find(text);
    }
    assert.ok((await find(`schulden'); delete from instrument; --`)).ids.includes('schuldhulpverlening'));
  });

  test('a long text costs no more than ten words', async () => {
    const { ids } = await find('schulden '.repeat(5_000));
    assert.equal(ids[0], 'schuldhulpverlening');
  });

  test('another tenant finds nothing of this one', async () => {
    const other = { tenantId: await testTenant(database.db, 'elders'), accountId: null };
    assert.deepEqual((await inTenant(database.db, other, (tx) => searchIds(tx, 'schulden'))).ids, []);
  });
});

test('every synonym belongs to something we offer', () => {
  const records = readBaseCatalogue();
  const lonely = readSynonyms().filter((group) => !records.some((one) => groupsOf([group], one).length > 0));
  assert.deepEqual(lonely, []);
});
