import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runStats } from './run.ts';

/** The answer of words as a shell cuts them. */
function ask(words: readonly string[], file: string) {
  const read = () => new TextEncoder().encode(file);
  const { text, status } = runStats([...words, '--json'], { read, newSeed: () => 'made' });
  return { status, ...JSON.parse(text) };
}

const difference = 'difference --data f.csv --outcome y --treatment arm'.split(' ');
const messageOf = (words: readonly string[] | string, file = ''): string => {
  const { error, status } = ask(typeof words === 'string' ? words.split(' ') : words, file);
  assert.equal(status, 2);
  return error.message;
};

const towns = [
  'arm,y,town,age',
  ...['0,1,Den Haag,20', '0,2,Den Haag,30', '1,3,Den Haag,', '1,4,A && B,40'],
  ...['0,5,,50', "1,6,O'Neil,60", '1,9,Ede,61'],
].join('\n');
const kept = (where: string): number => ask([...difference, '--where', where], towns).n;

test('--where: what is missing meets no condition, a value in quotes may hold spaces and &&', () => {
  assert.equal(kept('age>1'), 6);
  assert.equal(kept('town!="A && B"'), 5);
  assert.equal(kept('town != "Ede" && town!="A && B"'), 4);
  assert.equal(kept("town!=O'Neil"), 5);
  assert.equal(kept('age!=NA&&y<9'), 5);
  assert.match(messageOf([...difference, '--where', 'town>5'], towns), /Line 2, column town: “Den Haag”/);
  assert.match(messageOf([...difference, '--where', 'age=20'], towns), /--where needs something like/);
});

test('an option that does nothing, that does not exist or that is typed twice is refused', () => {
  const file = 'arm,y,w\n0,1,1\n0,2,1\n1,3,2\n1,5,2';
  assert.match(messageOf([...difference, '--instrument', 'w'], file), /--instrument does nothing here/);
  assert.match(messageOf([...difference, '--outcome', 'w'], file), /--outcome was typed twice/);
  assert.equal(messageOf([...difference, '--outcom', 'w'], file), 'There is no option --outcom.');
  assert.match(messageOf([...difference, '--se'], file), /--se cannot be read: is its value missing/);
});

test('a file that is broken says where', () => {
  assert.match(messageOf(difference, 'arm,y,t\n0,1,"a\n0,2,b\n1,3,c'), /Line 2: a quote is opened/);
  assert.match(messageOf(difference, 'arm,y\n0,1e400\n0,2\n1,3\n1,4'), /Line 2, column y: “1e400”/);
  assert.match(messageOf(difference, 'sep=,\narm,y\n0,1\n0,veel\n1,3\n1,4'), /Line 3, column y/);
  assert.match(messageOf(difference, 'PK\u0003\u0004\u0000\u0000'), /save it as CSV/);
});

test('of ja and nee, ja is yes, and the answer says so', () => {
  const rows = Array.from(
    { length: 20 },
    (_, i) => `${i % 2 ? 'ja' : 'nee'},${i % 3 > i % 2 ? 'ja' : 'nee'}`,
  );
  const { estimates, notes } = ask(
    'two-by-two --data f --outcome works --treatment coached'.split(' '),
    ['coached,works', ...rows].join('\n'),
  );
  assert.ok(estimates[0].estimate < 0);
  assert.match(notes[0], /works: “ja” counts as yes/);
});

test('a difference counts who is used: not who has no weight, a weight of 0 or no cluster', () => {
  const file = 'arm,y,w\n0,1,1\n0,2,3\n0,9,0\n1,3,2\n1,5,1\n1,7,';
  const { n, missing, estimates, details } = ask([...difference, '--weights', 'w'], file);
  assert.deepEqual([n, missing], [4, 1]);
  const [first, second] = details.groups;
  assert.ok(Math.abs(second.mean - first.mean - estimates[0].estimate) < 1e-12);
  assert.equal(details.control, '0');
});

test('an uncertainty that is only rounding is no uncertainty', () => {
  const rows = Array.from(
    { length: 20 },
    (_, i) => `${Number(i > 9)},${(i * 7) % 11},${(i * 3) % 7},${i > 9 ? 'b' : 'a'}`,
  );
  const file = ['arm,y,x,town', ...rows].join('\n');
  const lin = 'lin --data f --outcome y --treatment arm --covariates x --cluster town'.split(' ');
  assert.equal(ask(lin, file).error.code, 'no-variation');
  assert.equal(ask('ols --data f --outcome y --covariates x,y'.split(' '), file).error.code, 'no-variation');
  assert.equal(
    ask('lin --data f --outcome y --treatment arm --covariates y'.split(' '), file).error.code,
    'no-variation',
  );
});

test('what has no uncertainty has no interval either', () => {
  const rows = Array.from({ length: 40 }, (_, i) => `${i % 2},${i % 3},${(i * 7) % 11},5,${i >> 2}`);
  const file = ['arm,code,x,five,who', ...rows].join('\n');
  const of = (words: string) => ask(words.split(' '), file);
  const [alpha] = of('agreement --data f --items code,code').estimates;
  assert.deepEqual([alpha.estimate, alpha.stdError, alpha.confLow], [1, null, null]);
  const nominal = of('agreement --data f --items code,code').estimates[1];
  assert.deepEqual([nominal.term, nominal.estimate, nominal.confHigh], ["Cohen's kappa", 1, null]);
  const policy = 'policy --data f --treatment arm --covariates x --outcome';
  assert.equal(of(`${policy} five`).error.code, 'no-variation');
  assert.equal(
    of('mixed --data f --outcome arm --covariates arm,x --cluster who').error.code,
    'no-variation',
  );
  const few = ask(
    'policy --data f --outcome y --treatment w --covariates a --observational'.split(' '),
    'w,y,a\n0,1,1\n1,2,2\n0,3,3\n1,5,1\n0,4,2',
  );
  assert.equal(few.error.code, 'too-few');
});

test('numbers out of reach are refused by name', () => {
  assert.match(messageOf('power --test cluster --p1 0.15 --p2 0.24 --size 20 --icc 2'), /--icc must be/);
  assert.match(messageOf('power --p1 0.2 --p2 0.2 --test proportions'), /no difference to see/);
  assert.match(messageOf('power --effect 0.3 --power 0.01'), /not above --alpha/);
  assert.match(messageOf('assign --n 8 --arms a,a'), /named twice/);
  assert.match(messageOf('assign --n 8 --arms a,b --ratio 1.5,1 --method complete'), /whole numbers/);
  assert.match(messageOf('assign --n 1e9 --arms a,b'), /up to 1000000/);
  assert.match(messageOf('assign --n 8 --arms a,b --block town'), /--data FILE is needed/);
  const many = ['arm,y', ...Array.from({ length: 40 }, (_, i) => `${i % 2},${(i * 7) % 11}`)].join('\n');
  const draw = (draws: string) =>
    messageOf(`randomisation --data f --outcome y --treatment arm --draws ${draws}`, many);
  for (const draws of ['0', '2.5', '1e12']) assert.match(draw(draws), /Draws must be a whole number/);
  const survival = 'survival --data f --time t --event e';
  assert.match(messageOf(survival, 't,e\n-1,1\n2,1\n3,0'), /a time before 0/);
});

test('pooling turns round by the words negative and positive only', () => {
  const pool = 'pool --data f --estimate e --stderr s --direction way';
  const file = 'e,s,way\n0.1,0.1,positive\n0.2,0.1,sideways\n0.3,0.1,negative';
  assert.match(messageOf(pool, file), /Column way says positive or negative, not “sideways”/);
});

test('at the moments asked for, a line for each arm with how many were still followed', () => {
  const file = 'arm,t,e\n0,4,1\n0,6,1\n0,8,0\n1,2,1\n1,5,1\n1,9,0';
  const words = 'survival --data f --time t --event e --treatment arm --times 5'.split(' ');
  const { survival, logRank } = ask(words, file).details;
  assert.deepEqual(
    survival.map((line: { arm: string; atRisk: number }) => [line.arm, line.atRisk]),
    [
      ['0', 2],
      ['1', 2],
    ],
  );
  assert.deepEqual(
    logRank.groups.map((group: { arm: string }) => group.arm),
    ['0', '1'],
  );
  const { text } = runStats(words, { read: () => new TextEncoder().encode(file), newSeed: () => '' });
  assert.doesNotMatch(text, /\[object/);
});
