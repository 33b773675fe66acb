import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { findCycles } from './house/cycles.ts';
import { impurities } from './house/purity.ts';
import { features } from './house/rooms.ts';
import { complaints } from './house/rules.ts';
import { parseSource, projectRoot, readSources, slashed } from './house/source.ts';
import { writersOfTables } from './house/tables.ts';

const sources = readSources();

test('the house has rooms to look at', () => {
  assert.ok(sources.length > 0);
  assert.ok(sources.some(({ imports }) => imports.length > 0));
});

test('every file imports only what its room may import', () => assert.deepEqual(complaints(sources), []));

test('each table is written by one folder', () => {
  const wrong = [...writersOfTables()].filter(([, writers]) => writers.size !== 1);
  assert.deepEqual(
    wrong.map(([table, writers]) => `${table}: ${[...writers].join(' and ') || 'nobody'}`),
    [],
  );
});

test('no ring of imports', () => assert.deepEqual(findCycles(sources), []));

test('clock, chance and environment are passed in', () => assert.deepEqual(impurities(sources), []));

test('every feature is on the list and has a README.md and an index.ts', () => {
  const found = new Set(
    globSync('src/features/*/**/*.*', { cwd: projectRoot }).map((file) => slashed(file).split('/')[2]),
  );
  const missing = [...found].flatMap((feature) =>
    ['README.md', 'index.ts']
      .map((name) => `src/features/${feature}/${name}`)
      .filter((file) => !existsSync(path.join(projectRoot, file))),
  );
  assert.deepEqual(missing, []);
  assert.deepEqual(
    [...found].filter((feature) => !features.some((known) => known === feature)),
    [],
  );
});

/** Each of these must be caught, and by the rule in the right column. */
const bad: readonly [file: string, text: string, rule: RegExp][] = [
  ['src/shared/day.ts', `import { sum } from '../stats/sum.ts';`, /shared may import only shared/],
  ['src/shared/day.ts', `import { readFileSync } from 'node:fs';`, /shared uses no packages/],
  ['src/stats/sum.ts', `import { Day } from '../shared/day.ts';`, /stats may import only stats/],
  ['src/elements/read.ts', `import { x } from '../platform/web/x.ts';`, /elements may import only/],
  ['src/platform/db/pool.ts', `import { x } from '../../features/choice/index.ts';`, /platform may import/],
  ['src/platform/db/pool.ts', `import { config } from '../../config.ts';`, /import config.ts/],
  ['src/platform/web/route.ts', `import { createApp } from '../../app.ts';`, /nobody imports app/],
  [
    'src/features/choice/rank.ts',
    `import { inTenant } from '../../platform/db/x.ts';`,
    /rules may import only/,
  ],
  ['src/features/choice/rank.ts', `import { list } from './queries.ts';`, /rules may not import queries/],
  ['src/features/choice/rank.ts', `import { load } from '../catalogue/index.ts';`, /another feature/],
  ['src/features/choice/rank.ts', `import { Hono } from 'hono';`, /rules are pure/],
  [
    'src/features/choice/views/a.tsx',
    `import {\n  list,\n} from '../queries.ts';`,
    /face may not import queries/,
  ],
  ['src/features/choice/forms.ts', `export * from '../../platform/db/x.ts';`, /face may import only/],
  ['src/features/choice/queries.ts', `import { rank } from './rank.ts';`, /only the types of rules/],
  ['src/features/choice/queries.ts', `import { page } from '../../platform/web/p.ts';`, /queries may import/],
  ['src/features/choice/rank.ts', `import { read } from './content.ts';`, /rules may not import content/],
  [
    'src/features/choice/content.ts',
    `import { list } from './queries.ts';`,
    /content may not import queries/,
  ],
  ['src/features/choice/content.ts', `import { x } from '../catalogue/index.ts';`, /another feature/],
  ['src/features/choice/routes.tsx', `import { x } from '../catalogue/rules.ts';`, /only through its index/],
  ['src/features/choice/routes.tsx', `const x = await import('../pages/index.ts');`, /only earlier ones/],
  ['src/features/choice/routes.tsx', `import '../../../test/support/db.ts';`, /nothing outside src/],
];

for (const [file, text, rule] of bad) {
  test(`the house rules catch ${text.replaceAll('\n', ' ')} in ${file}`, () => {
    const [found, ...more] = complaints([parseSource(file, text)]);
    assert.match(found ?? '', rule);
    assert.deepEqual(more, []);
  });
}

test('the house rules allow what the table allows', () => {
  const good: readonly [file: string, text: string][] = [
    ['src/app.ts', `import { routes } from './features/choice/index.ts';`],
    ['src/features/choice/rank.ts', `// import { x } from '../../app.ts'\nimport { z } from 'zod';`],
    ['src/features/choice/queries.ts', `import type { Advice } from './rank.ts';`],
    ['src/features/choice/routes.tsx', `import { load } from '../catalogue/index.ts';`],
    ['src/features/choice/views/a.tsx', `import { Card } from '../../catalogue/index.ts';`],
    ['src/features/route/step.ts', `import type { Advice } from '../choice/index.ts';`],
    ['src/features/route/queries.ts', `import type { Person } from '../dossier/index.ts';`],
    ['src/stats/sum.ts', `import betainc from '@stdlib/math-base-special-betainc';`],
    ['src/features/choice/rank.test.ts', `import { createApp } from '../../app.ts';`],
  ];
  const sources = good.map(([file, text]) => parseSource(file, text));
  assert.deepEqual(complaints(sources), []);
  assert.equal(sources.flatMap(({ imports }) => imports).length, good.length);
});

test('a ring of imports and a hidden clock are caught', () => {
  const a = parseSource('src/shared/a.ts', `import { b } from './b.ts';\nexport const a = () => Date.now();`);
  const b = parseSource(
    'src/shared/b.ts',
    `export { a } from './a.ts';\nconst c = new Date( ); process.env.X;`,
  );
  assert.deepEqual(findCycles([a, b]), ['src/shared/a.ts → src/shared/b.ts → src/shared/a.ts']);
  assert.equal(impurities([a, b]).length, 3);
});
