import { IconList } from '../../../platform/web/components/facts.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Model } from '../model.ts';
import type { Outcome } from '../outcome.ts';
import { answerTexts } from '../texts/answer.ts';
import { answerWords } from './answer-words.ts';

/** The answer first, in a sentence that says how sure we are. */
export function Answer({ shell, model, outcome }: { shell: Shell; model: Model; outcome: Outcome }) {
  const t = answerTexts[shell.locale];
  const { title, sentences } = answerWords(shell.locale, outcome, model.horizonYears);
  const others = outcome.ok ? [] : outcome.reasons.slice(1);
  return (
    <section
      class={`sw-answer sw-stack sw-stack--3${outcome.ok ? '' : ' sw-answer--open'}`}
      aria-labelledby="antwoord"
    >
      <p class="utrecht-paragraph sw-bold">{t.plain}</p>
      <h2 class="utrecht-heading-2" id="antwoord">
        {title}
      </h2>
      <p class="utrecht-paragraph sw-measure">{sentences.join(' ')}</p>
      {others.length === 0 ? null : (
        <>
          <p class="utrecht-paragraph sw-bold">{t.also}</p>
          <IconList items={others.map((reason) => ({ icon: 'pijl', text: t.mend[reason] }))} />
        </>
      )}
      <Assumed shell={shell} model={model} outcome={outcome} />
    </section>
  );
}

/** What is measured, and what is only hoped to stay so. */
function Assumed({ shell, model, outcome }: { shell: Shell; model: Model; outcome: Outcome }) {
  const t = answerTexts[shell.locale];
  const months = model.effect?.months ?? null;
  if (!outcome.ok || months === null) return null;
  const assumed = outcome.assumedYears === 0 ? [] : [t.assumed(outcome.assumedYears)];
  return <p class="utrecht-paragraph sw-measure sw-soft">{[t.measured(months), ...assumed].join(' ')}</p>;
}
