import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runStats } from './run.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function ask(command: string, file: string | Uint8Array = '') {
  const read = () => (typeof file === 'string' ? bytes(file) : file);
  const { text, status } = runStats([...command.split(' '), '--json'], { read, newSeed: () => 'made' });
  return { status, ...JSON.parse(text) };
}

const work = 'arm,hours\n0,10\n0,14\n0,12\n1,18\n1,15\n1,21';
const difference = 'difference --data f.csv --outcome hours --treatment arm';

test('comma or semicolon, decimal point or comma, quotes, a mark of UTF-8, Windows letters: the same answer', () => {
  const { estimates } = ask(difference, work.replaceAll('0\n', '0.5\n'));
  const same = [
    work.replaceAll(',', ';').replaceAll('0\n', '0,5\n'),
    work.replaceAll('0\n', '0.5\n').replaceAll('\n', '\r\n'),
    `\uFEFF"arm","hours"\n${work.slice(10).replaceAll('0\n', '0.5\n')}`,
    work.replaceAll('0\n', '"0,5"\n').replace('1"0,5"', '"10,5"'),
  ];
  for (const file of same.slice(0, 3)) assert.deepEqual(ask(difference, file).estimates, estimates);
  const windows = Uint8Array.from([
    ...bytes('arm;hours\nop'),
    0xeb,
    ...bytes('n;1\nop'),
    0xeb,
    ...bytes('n;3\nvast;2\nvast;5'),
  ]);
  assert.equal(ask(difference, windows).estimates[0].term, 'armvast');
});

test('empty and NA are missing, and counted', () => {
  const answer = ask(difference, `${work}\n1,NA\n,12\n0,`);
  assert.deepEqual([answer.n, answer.missing, answer.estimates[0].estimate], [6, 3, 6]);
});

test('a bad row is named by line and column', () => {
  const word = ask(difference, work.replace('14', 'veel'));
  assert.equal(word.status, 2);
  assert.deepEqual(word.error.code, 'bad-data');
  assert.match(word.error.message, /Line 3, column hours: “veel” is not a number/);
  assert.match(
    ask(difference, work.replace('0,14', '0')).error.message,
    /Line 3 has nothing for column hours/,
  );
  assert.match(
    ask(difference, work.replace('0,14', '0,1,4')).error.message,
    /Line 3 has more cells than the 2/,
  );
  assert.match(ask(difference, 'arm,arm\n1,2').error.message, /column arm twice/);
  assert.match(
    ask('difference --data f --outcome wage --treatment arm', work).error.message,
    /no column wage/,
  );
});

test('a failure is one line with a code, and status 2', () => {
  assert.deepEqual(ask('guess').error.code, 'usage');
  assert.deepEqual(ask('difference --outcom x').error.code, 'usage');
  assert.deepEqual(ask('difference --data f', work).error, {
    code: 'usage',
    message: '--outcome is needed.',
  });
  assert.deepEqual(ask(difference, 'arm,hours\n0,1\n0,1\n1,1\n1,1').error.code, 'no-variation');
  assert.deepEqual(ask(`${difference} --se cr2`, work).error.code, 'usage');
  assert.deepEqual(ask(`${difference} --level 95`, work).error.code, 'bad-input');
  const table = runStats(['guess'], { read: () => bytes(''), newSeed: () => '' });
  assert.deepEqual([table.status, table.text.startsWith('usage: ')], [2, true]);
});

test('--where keeps rows by number and by word', () => {
  const file = 'arm,hours,town\n0,10,A\n0,14,A\n1,18,A\n1,15,A\n0,90,B\n1,80,B\n1,10,A';
  assert.equal(ask(`${difference} --where town==A --where hours>=11`, file).error.code, 'too-few');
  assert.equal(ask(`${difference} --where town=="A"&&hours>10`, file).error.code, 'too-few');
  assert.equal(ask(`${difference} --where town!=B`, file).n, 5);
});

test('three arms: each against the control that was asked, with Holm beside it', () => {
  const file = `${work}\n2,30\n2,33\n2,31`;
  const { estimates, details } = ask(`${difference} --control 1`, file);
  assert.deepEqual(
    estimates.map((e: { term: string }) => e.term),
    ['arm0', 'arm2'],
  );
  assert.equal(details.holm.length, 2);
});

test('without a lottery nothing is an effect', () => {
  assert.equal(ask(difference, work).causal, true);
  const shown = ask(`${difference} --observational`, work);
  assert.equal(shown.causal, false);
  assert.match(shown.notes.join(' '), /no proof/);
});

test('clusters and blocks follow the design, weights of 2 are rows said twice', () => {
  const rows = Array.from({ length: 24 }, (_, i) => `${(i >> 1) % 2},${(i * 7) % 13},c${i >> 1},b${i % 3}`);
  const file = ['arm,hours,cluster,block', ...rows].join('\n');
  assert.match(ask(`${difference} --cluster cluster`, file).method, /CR2/);
  assert.match(ask(`${difference} --block block`, file).method, /blocked/);
  assert.match(
    ask('lin --data f --outcome hours --treatment arm --block block --se hc3', file).method,
    /HC3/,
  );
  const weighted = ask(
    'ols --data f --outcome y --covariates x --weights w',
    'x,y,w\n1,1,2\n2,3,2\n3,2,2\n4,6,2',
  );
  const twice = ask('ols --data f --outcome y --covariates x', 'x,y\n1,1\n1,1\n2,3\n2,3\n3,2\n3,2\n4,6\n4,6');
  const numbers = (a: typeof weighted) =>
    a.estimates.map((e: { estimate: number }) => e.estimate.toPrecision(10));
  assert.deepEqual(numbers(weighted), numbers(twice));
});

test('Lin by one regression per arm is Lin by the interacted regression', () => {
  const rows = Array.from({ length: 40 }, (_, i) => `${i % 2},${(i * 7) % 13},${(i * 5) % 11},c${i}`);
  const file = ['arm,hours,age,person', ...rows].join('\n');
  const lin = 'lin --data f --outcome hours --treatment arm --covariates age';
  const [fast, slow] = [
    ask(lin, file),
    ask(`${lin} --weights one`, file.replaceAll(/,c\d+/g, ',1').replace('person', 'one')),
  ];
  const [a, b] = [fast.estimates[0], slow.estimates[0]];
  for (const key of ['estimate', 'stdError', 'df', 'pValue'])
    assert.ok(Math.abs(a[key] - b[key]) < 1e-9 * Math.abs(a[key]), key);
});

test('the planner goes both ways', () => {
  const { estimates, details } = ask('power --test proportions --p1 0.15 --p2 0.24 --power 0.8');
  assert.equal(details.rounded, 304);
  const back = ask(`power --test proportions --p1 0.15 --p2 0.24 --n ${estimates[0].estimate}`);
  assert.ok(Math.abs(back.estimates[0].estimate - 0.8) < 1e-9);
  assert.equal(
    ask('power --test proportions --p1 0.15 --n 91 --power 0.8').estimates[0].estimate.toFixed(3),
    '0.326',
  );
  for (const plan of [
    't --effect 0.3',
    'anova --groups 4 --effect 0.1',
    'logrank --hazard 0.75',
    'paired --effect 0.3',
  ]) {
    const n = ask(`power --test ${plan}`).estimates[0].estimate;
    assert.ok(Math.abs(ask(`power --test ${plan} --n ${n}`).estimates[0].estimate - 0.8) < 1e-6, plan);
  }
  const cluster = ask('power --test cluster --p1 0.15 --p2 0.24 --size 20 --icc 0.02');
  assert.ok(Math.abs(cluster.estimates[0].estimate / estimates[0].estimate - 1.38) < 1e-9);
});

test('the same seed draws the same lottery; another, or none, another', () => {
  const arms = (seed: string) => ask(`assign --n 40 --arms a,b --method complete${seed}`).details.assignment;
  assert.deepEqual(arms(' --seed 1'), arms(' --seed 1'));
  assert.notDeepEqual(arms(' --seed 1'), arms(' --seed 2'));
  assert.equal(ask('assign --n 40 --arms a,b').details.seed, 'made');
});

const studies = [
  'study,effect,se,year,town',
  ...['A,0.10,0.05,2001,x', 'A,0.32,0.08,2004,x', 'B,0.05,0.06,2006,y', 'C,0.21,0.10,2009,z'],
  ...['D,0.41,0.09,2012,w', 'E,0.22,0.07,2016,v'],
].join('\n');
const pooled = 'pool --data f --estimate effect --stderr se --study study';

test('pooling: an interval of the spread, each study left out in turn, and studies named twice are told of', () => {
  const { details, notes } = ask(pooled, studies);
  assert.ok(details.tau2Interval[0] <= details.tau2 && details.tau2 <= details.tau2Interval[1]);
  assert.equal(details.leaveOneOut.length, 6);
  assert.match(notes[0], /--cluster/);
});

test('moderators: a line for each, a test of all, and CR2 when effects come in studies', () => {
  const answer = ask(`${pooled} --covariates year`, studies);
  assert.deepEqual(
    answer.estimates.map((e: { term: string }) => e.term),
    ['(Intercept)', 'year'],
  );
  assert.equal(answer.details.moderators.df1, 1);
  const clustered = ask(`${pooled} --cluster study`, studies);
  assert.match(clustered.method, /CR2/);
  assert.ok(clustered.estimates[0].df < 5);
});

test('effects of which less is better are turned round before they are pooled', () => {
  const turned = studies
    .replace('town', 'direction')
    .replace(/0\.32,0\.08,2004,x/, '-0.32,0.08,2004,negative')
    .replaceAll(/,[xyzwv]\b/g, ',positive');
  const [a, b] = [ask(`${pooled} --direction direction`, turned), ask(pooled, studies)];
  assert.equal(a.estimates[0].estimate, b.estimates[0].estimate);
});

test('the randomisation test of the lottery that was held: blocks exactly, clusters once each, minimisation again', () => {
  const rows = Array.from({ length: 12 }, (_, i) => `${i % 2},${(i * 7) % 13},c${i >> 2}${i % 2},b${i >> 2}`);
  const file = ['arm,hours,cluster,block', ...rows].join('\n');
  const test_ = 'randomisation --data f --outcome hours --treatment arm --seed 1';
  const blocks = ask(`${test_} --block block`, file);
  assert.deepEqual([blocks.details.assignments, blocks.details.exact], [216, true]);
  assert.equal(ask(`${test_} --cluster cluster`, file).n, 6);
  const minimised = ask(`${test_} --method minimisation --block block --draws 500`, file);
  assert.deepEqual([minimised.details.seed, minimised.details.assignments], ['1', 500]);
  assert.equal(ask(`${test_} --method minimisation`, file).error.code, 'usage');
});

test('a p-value under the smallest number there is reads as such', () => {
  const rows = Array.from({ length: 2_000 }, (_, i) => `${i % 2},${100 * (i % 2) + (i % 7)}`);
  const read = () => bytes(['arm,hours', ...rows].join('\n'));
  assert.match(runStats(difference.split(' '), { read, newSeed: () => '' }).text, /<1e-300/);
});
