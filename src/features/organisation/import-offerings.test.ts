import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { projectRoot } from '../../../test/house/source.ts';
import {
  type Organisation,
  testOrganisation,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { loadBaseCatalogue } from '../catalogue/index.ts';
import { importOfferings } from './routes/import-offerings.ts';

const example = readFileSync(path.join(projectRoot, 'docs/voorbeelden/aanbod.csv'));

describe('Bringing local offerings in', () => {
  let world: World;
  let here: Organisation;
  before(async () => {
    world = await testWorld({ production: true });
    here = await testOrganisation(world);
    await here.inside(loadBaseCatalogue);
    const rows = ['Lindewaard', 'Oeverstad'].map((name) => ({
      tenant_id: here.tenantId,
      id: name.toLowerCase(),
      name,
    }));
    await here.inside((tx) => tx.insertInto('municipality').values(rows).execute());
  });
  after(() => world.close());

  const stored = () => here.inside((tx) => tx.selectFrom('offering').selectAll().orderBy('id').execute());
  const page = async (at: string) => (await here.ask(at)).text();

  test('stores nothing of a file with one wrong row, and says what is wrong with which', async () => {
    const broken = example.toString().replace(';ips;', ';ipz;');
    await assert.rejects(importOfferings(world.deps, Buffer.from(broken)), (error: Error) => {
      assert.match(error.message, /line 2: taalcafe-noord: right/);
      assert.match(error.message, /line 3: ips-ggz: wrong: instrument "ipz" does not exist here/);
      assert.match(error.message, /Nothing was brought in: 1 of 3 rows are wrong\./);
      return true;
    });
    assert.deepEqual(await stored(), []);
  });

  test('stores the example of the documents, and visitors see it', async () => {
    assert.doesNotMatch(await page('/aanbod/ips'), /Werkbedrijf Voorbeeld/);
    const said = await importOfferings(world.deps, example);
    assert.match(said, /line 4: jobcoach-hier: new/);
    assert.match(said, /hier has 3 new offerings and 0 changed ones\./);
    const rows = await stored();
    assert.deepEqual(
      rows.map((row) => [row.id, row.instrument_id, row.municipality_id, row.starts_on, row.invented]),
      [
        ['ips-ggz', 'ips', 'oeverstad', null, false],
        ['jobcoach-hier', 'jobcoaching', 'lindewaard', null, false],
        ['taalcafe-noord', 'taalles-nt2', 'lindewaard', '2026-12-01', false],
      ],
    );
    assert.match(await page('/aanbod/ips'), /Werkbedrijf Voorbeeld/);
    assert.match(await page('/aanbod/jobcoaching'), /Coaching &quot;Stap voor Stap&quot;; Voorbeeld/);
  });

  test('a second time changes what is there, in the letters of Windows too, with a line in the log', async () => {
    const again = Buffer.from(example.toString().replace('Kantoor Midden', 'Café Midden'), 'latin1');
    assert.match(await importOfferings(world.deps, again), /0 new offerings and 3 changed ones/);
    assert.equal((await stored())[0]?.place, 'Café Midden');
    const cookie = await here.session('administrator');
    const log = await (await here.ask('/beheer/logboek', { cookie })).text();
    assert.match(log, /plaatselijk aanbod ingelezen/);
    assert.match(log, /nieuw: 0; veranderd: 3/);
  });

  test('files of a real spreadsheet come in, as XLSX and as CSV of Windows with two decimals', async () => {
    for (const name of ['aanbod.xlsx', 'aanbod.csv']) {
      const file = readFileSync(path.join(projectRoot, 'test/files', name));
      assert.match(await importOfferings(world.deps, file), /line 2: taalcafe-noord: changed/, name);
      const found = (await stored()).find(({ id }) => id === 'taalcafe-noord');
      assert.deepEqual(
        [found?.provider, found?.starts_on, found?.places, found?.open_places, found?.waiting_weeks],
        ['Café "Zoë"; Voorbeeld', '2026-12-01', 12, 4, 0],
        name,
      );
    }
  });

  test('what is no file of offerings is refused with a sentence, and a year of two figures with its line', async () => {
    const refused = (file: Uint8Array, why: RegExp) => assert.rejects(importOfferings(world.deps, file), why);
    await refused(Buffer.from(''), /The file is empty\. Nothing was brought in/);
    await refused(Buffer.from([1, 0, 2]), /no CSV and no xlsx/);
    await refused(Buffer.from('PK\u0003\u0004nee'), /broken/);
    await refused(Buffer.from(`${example}"x`), /never closed\. See line 5/);
    await refused(
      Buffer.from(example.toString().replace('1-12-2026', '0026-12-01')),
      /line 2: .*"0026-12-01" is no day/,
    );
  });

  test('asks for which organisation where there are more, and leaves the others alone', async () => {
    const there = await testOrganisation(world, 'daar');
    await there.inside(loadBaseCatalogue);
    await assert.rejects(importOfferings(world.deps, example), /npm run cli -- offerings FILE HOST/);
    await assert.rejects(
      importOfferings(world.deps, example, 'daar.example'),
      /"Lindewaard" does not exist here/,
    );
    assert.deepEqual(await there.inside((tx) => tx.selectFrom('offering').select('id').execute()), []);
    await importOfferings(world.deps, example, 'hier.example');
  });
});
