import { at, item } from '../../../stats/at.ts';
import { minimisation } from '../../../stats/minimisation.ts';
import { permutedBlocks } from '../../../stats/permuted-blocks.ts';
import { randomFrom, shuffle } from '../../../stats/random.ts';
import { sampleRatio } from '../../../stats/sample-ratio.ts';
import type { Answer } from '../answer.ts';
import { type Asked, blockOf, clusterOf, type Procedure } from '../asked.ts';
import { codesOf } from '../data.ts';
import { ifAny, must, Refusal, usage } from '../refusal.ts';

const ways = ['blocks', 'complete', 'minimisation'] as const;
const described = {
  blocks: 'permuted blocks of hidden size within strata',
  complete: 'complete randomisation: fixed numbers per arm',
  minimisation: 'minimisation (Pocock, Simon 1975), chance 0.8',
};

/** More would not fit in memory with an arm written out for each. */
const mostPeople = 1_000_000;

function run(asked: Asked): Answer {
  const { options } = asked;
  const names = options.list('arms');
  const ratio = options.text('ratio') ? options.numbers('ratio') : names.map(() => 1);
  if (names.length < 2 || ratio.length !== names.length)
    throw usage('--arms A,B and as many numbers in --ratio are needed.');
  if (new Set(names).size < names.length) throw usage(`--arms ${names.join(',')}: an arm is named twice.`);
  if (ratio.some((share) => !Number.isInteger(share) || share < 1))
    throw usage('--ratio needs whole numbers of 1 or more, one for each arm.');
  const way = options.one('method', ways);
  const file = options.text('data') === undefined ? undefined : asked.data();
  const people = file?.rows ?? options.number('n') ?? 0;
  if (!Number.isInteger(people) || people < 1 || people > mostPeople)
    throw usage(`--data FILE or --n PEOPLE is needed: a whole number up to ${mostPeople}.`);
  if (!file && (['block', 'cluster', 'id'] as const).some((name) => options.text(name) !== undefined))
    throw usage('--block, --cluster and --id name columns: --data FILE is needed.');
  const cluster = file && clusterOf(asked);
  const arms = cluster ? ofClusters(asked, cluster, ratio) : ofPeople(asked, way, ratio, people);
  const id = options.text('id');
  const ids = id === undefined || !file ? undefined : file.texts(id);
  const counts = names.map((_, arm) => arms.filter((value) => value === arm).length);
  const ratioCheck = ifAny(sampleRatio(counts, ratio));
  return {
    ...{ method: cluster ? 'complete randomisation of clusters' : described[way], n: people, missing: 0 },
    ...{ causal: true, estimates: [] },
    details: {
      ...{ seed: asked.seed, counts: Object.fromEntries(names.map((name, arm) => [name, counts[arm] ?? 0])) },
      sampleRatio: ratioCheck && {
        statistic: ratioCheck.statistic,
        pValue: ratioCheck.p,
        alarm: ratioCheck.alarm,
      },
      assignment: Array.from(arms, (arm, i) => ({
        row: i + 1,
        ...(ids ? { id: ids[i] } : {}),
        arm: item(names, arm),
      })),
    },
    notes: ['Keep the seed secret until everybody is assigned: it tells all arms.'],
  };
}

function ofPeople(
  asked: Asked,
  way: (typeof ways)[number],
  ratio: readonly number[],
  people: number,
): ArrayLike<number> & Uint8Array {
  const { options, seed } = asked;
  if (way === 'complete') return shuffle(shares(ratio, people), randomFrom(seed));
  if (way === 'minimisation') {
    const factors = options.list('block').map((name) => codesOf(asked.data(), name));
    if (factors.length === 0) throw usage('Minimisation needs the factors to balance: --block A,B.');
    return arrayOf(minimisation({ factors, ratio }, randomFrom(seed), people));
  }
  const strata = options.text('block') ? blockOf(asked) : undefined;
  const code = (i: number) => (strata ? at(strata, i) : 0);
  const rows = [...Array(people).keys()];
  if (rows.some((i) => Number.isNaN(code(i))))
    throw new Refusal('bad-data', 'A row has no value for --block.');
  const arms = new Uint8Array(people);
  for (const [stratum, members] of Map.groupBy(rows, code)) {
    const multiples = options.text('blocks') ? options.numbers('blocks') : [1, 2];
    const sequence = arrayOf(permutedBlocks({ ratio, multiples }, randomFrom(seed, stratum), members.length));
    for (const [place, i] of members.entries()) arms[i] = at(sequence, place);
  }
  return arms;
}

function ofClusters(asked: Asked, cluster: Float64Array, ratio: readonly number[]): Uint8Array {
  const codes = [...new Set(cluster)];
  if (codes.some(Number.isNaN)) throw new Refusal('bad-data', 'A row has no value for --cluster.');
  const drawn = shuffle(shares(ratio, codes.length), randomFrom(asked.seed));
  return Uint8Array.from(cluster, (code) => at(drawn, codes.indexOf(code)));
}

/** The arms in the ratio; what does not divide goes to the first arms. */
function shares(ratio: readonly number[], people: number): Uint8Array {
  const order = ratio.flatMap((share, arm) => new Array<number>(share).fill(arm));
  return Uint8Array.from({ length: people }, (_, i) => item(order, i % order.length));
}

function arrayOf(drawn: ReturnType<typeof minimisation>): Uint8Array {
  if (drawn instanceof Uint8Array) return drawn;
  return must<never>(drawn);
}

export const assign: Procedure = {
  name: 'assign',
  summary: 'draws a lottery: who gets which arm, repeatable with the seed',
  options: [
    '--arms A,B --ratio 1,1                the arms and how many of each',
    '--data FILE.csv --id COLUMN | --n 40  the people, or how many',
    '--method blocks|complete|minimisation --block COLUMNS --blocks 1,2',
    '--cluster COLUMN                      draw clusters as a whole',
    '--seed WORD                           made and shown when not given',
  ],
  example: {
    command: 'stapwijs stats assign --data people.csv --id who --arms usual,new --block place --seed 42',
    data: 'who,place\nP1,A\nP2,A\nP3,B\nP4,A\nP5,B\nP6,A\nP7,B\nP8,B',
    read: 'assignment holds an arm for each row; within each place the arms are as equal as can be.',
  },
  run,
};
