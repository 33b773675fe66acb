import type { Shell } from '../../../platform/web/shell.ts';
import type { Model } from '../model.ts';
import type { Outcome } from '../outcome.ts';
import { answerTexts } from '../texts/answer.ts';
import { neededWords } from './answer-words.ts';
import { points } from './figures.ts';

/** Break-even in words: how much effect is enough, what we count with, and after how many years. */
export function NeededSection({ shell, model, outcome }: { shell: Shell; model: Model; outcome: Outcome }) {
  const { locale } = shell;
  const t = answerTexts[locale].needed;
  const { effect } = model;
  const [low = '', mid = '', high = ''] =
    effect === null ? [] : points(locale, [effect.low, effect.mid, effect.high]);
  const sentences = [
    ...(outcome.needed === null ? [t.unknown] : neededWords(locale, outcome.needed)),
    ...(effect === null ? [] : [t.we(mid, low, high)]),
  ];
  const years = outcome.ok
    ? outcome.paidBackAfter === null
      ? t.notYet(model.horizonYears)
      : t.after(outcome.paidBackAfter)
    : null;
  return (
    <section class="sw-stack sw-stack--3 sw-measure" aria-labelledby="genoeg">
      <h2 class="utrecht-heading-2" id="genoeg">
        {t.title}
      </h2>
      {sentences.map((sentence) => (
        <p class="utrecht-paragraph">{sentence}</p>
      ))}
      {years === null ? null : <p class="utrecht-paragraph">{years}</p>}
    </section>
  );
}
