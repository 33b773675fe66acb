import { readVocabulary } from '../src/features/catalogue/index.ts';
import type { Compiled } from '../src/features/choice/advice/compile.ts';
import { advise } from '../src/features/choice/advice/rank.ts';
import { plan } from '../src/features/choice/plan/plan.ts';
import { reasonText } from '../src/features/choice/texts/words.ts';
import type { Report } from './support/bench.ts';
import { compiledBase, compiledOf } from './support/knowledge.ts';
import { chance, inventedSituation } from './support/synthetic.ts';
import { time } from './support/timing.ts';

export const group = 'advies';

/** One advice in process, with every reason, its words for the ten best, and the routes; another person each time. */
export async function run(report: Report): Promise<void> {
  await measure(report, 126, compiledBase());
  await measure(report, 10_000, compiledOf(10_000));
}

async function measure(report: Report, size: number, compiled: Compiled): Promise<void> {
  const random = chance(size);
  const people = Array.from({ length: 200 }, () => inventedSituation(random));
  const speaker = {
    locale: 'nl',
    vocabulary: readVocabulary(),
    instruments: compiled.instruments,
    pointerEnglish: new Map<string, string>(),
  } as const;
  let next = 0;
  const one = () => {
    const s = people[next++ % people.length] ?? {};
    const advice = advise(compiled, s);
    for (const best of advice.fits.slice(0, 10)) for (const r of best.reasons) reasonText(speaker, r);
    return plan(compiled, s, advice);
  };
  const { p50, p99 } = await time(one, { runs: size > 1_000 ? 300 : 2_000 });
  report({ name: `advies.${size}.p50_ms`, value: p50, unit: 'ms' });
  report({ name: `advies.${size}.p99_ms`, value: p99, unit: 'ms' });
}
