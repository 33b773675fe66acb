import type { Locale } from '../../../platform/i18n/index.ts';
import type { Needed } from '../break-even.ts';
import type { NeededRange, Outcome } from '../outcome.ts';
import { answerTexts } from '../texts/answer.ts';
import { about, points } from './figures.ts';

export interface AnswerWords {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** The answer in one sentence, and what belongs to it. */
export function answerWords(locale: Locale, outcome: Outcome, years: number): AnswerWords {
  const t = answerTexts[locale];
  if (!outcome.ok) {
    const [first] = outcome.reasons;
    const { low, mid, high } = outcome.costs;
    const costs =
      mid === 0
        ? []
        : [
            low === high
              ? t.costsExact(about(locale, mid))
              : t.costs(about(locale, mid), about(locale, low), about(locale, high)),
          ];
    return {
      title: t.cannot(first === undefined ? '' : t.because[first]),
      sentences: [...(first === undefined ? [] : [t.mend[first]]), ...costs],
    };
  }
  const { low, mid, high } = outcome.scenarios;
  const title = low.total > 0 ? t.more : high.total < 0 ? t.less : t.unsure;
  const middle = about(locale, mid.total);
  return {
    title,
    sentences: [
      years === 1 ? t.oneYear(middle) : t.difference(years, middle),
      t.between(about(locale, low.total), about(locale, high.total)),
    ],
  };
}

/** How much effect is enough, and between which ends. */
export function neededWords(locale: Locale, { best, mid, worst }: NeededRange): readonly string[] {
  const t = answerTexts[locale].needed;
  const middle =
    mid.kind === 'at'
      ? t.at(points(locale, [mid.effect])[0] ?? '')
      : mid.kind === 'always'
        ? t.always
        : t.never;
  const same = JSON.stringify(best) === JSON.stringify(worst);
  return same ? [middle] : [middle, t.range(inWords(locale, best), inWords(locale, worst))];
}

function inWords(locale: Locale, needed: Needed): string {
  const t = answerTexts[locale].needed;
  if (needed.kind === 'at') return points(locale, [needed.effect])[0] ?? '';
  return needed.kind === 'always' ? t.zero : t.none;
}
