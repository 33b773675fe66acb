import { at } from '../../../stats/at.ts';
import {
  benjaminiHochberg,
  benjaminiKriegerYekutieli,
  benjaminiYekutieli,
  hochberg,
} from '../../../stats/benjamini-hochberg.ts';
import { bonferroni, holm } from '../../../stats/holm.ts';
import { type Answer, partly } from '../answer.ts';
import type { Asked, Procedure } from '../asked.ts';
import { must, Refusal } from '../refusal.ts';

const ways = {
  holm,
  bonferroni,
  BH: benjaminiHochberg,
  BKY: benjaminiKriegerYekutieli,
  BY: benjaminiYekutieli,
  hochberg,
};

/** Numbers typed after --p, or the name of a column of the data. */
function family(asked: Asked): { readonly p: Float64Array; readonly names: readonly string[] } {
  const { options } = asked;
  if (options.text('data') === undefined) {
    const p = Float64Array.from(options.numbers('p'));
    return { p, names: Array.from(p, (_, i) => `p${i + 1}`) };
  }
  const p = asked.data().numbers(options.needed('p'));
  const study = options.text('study') ?? options.text('id');
  return { p, names: study === undefined ? Array.from(p, (_, i) => `p${i + 1}`) : asked.data().texts(study) };
}

function run(asked: Asked): Answer {
  const { p, names } = family(asked);
  if (p.length === 0) throw new Refusal('too-few', 'Give p-values: --p 0.01,0.04 or --data FILE --p COLUMN.');
  const way = asked.options.one('method', ['holm', 'bonferroni', 'BH', 'BKY', 'BY', 'hochberg']);
  const all = Object.entries(ways).map(([name, adjust]) => [name, must(adjust(p)).adjusted] as const);
  const { method, adjusted } = must(ways[way](p));
  const alpha = asked.options.number('alpha') ?? 0.05;
  return {
    ...{ method, n: p.length, missing: 0, causal: false },
    estimates: names.map((name, i) => partly(name, { estimate: at(p, i), pValue: at(adjusted, i) })),
    details: {
      kept: names.filter((_, i) => at(adjusted, i) <= alpha),
      adjusted: names.map((name, i) => ({
        term: name,
        ...Object.fromEntries(all.map(([key, values]) => [key, at(values, i)])),
      })),
    },
    notes: [
      'estimate is the p-value as it came, p the adjusted one. The family must have been chosen before looking.',
    ],
  };
}

export const multiple: Procedure = {
  name: 'multiple',
  summary: 'many tests at once: which findings stay',
  options: [
    '--p 0.01,0.04,0.2                     or --data FILE.csv --p COLUMN --study COLUMN',
    '--method holm|bonferroni|BH|BKY|BY|hochberg --alpha 0.05',
  ],
  example: {
    command: 'stapwijs stats multiple --p 0.01,0.04,0.03 --method holm',
    read: 'only the first stays under 0.05: 0.01 times 3 is 0.03.',
  },
  run,
};
