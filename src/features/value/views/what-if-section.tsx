import { formatNumber } from '../../../platform/i18n/index.ts';
import { Button } from '../../../platform/web/components/button.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { typedHundredths } from '../forms/numbers.ts';
import type { WhatIf } from '../forms/what-if.ts';
import { valueLinks } from '../links.ts';
import { basicsOf, type Model } from '../model.ts';
import type { Outcome } from '../outcome.ts';
import { totalAt } from '../scenario.ts';
import { valueTexts } from '../texts/value.ts';
import { about, points } from './figures.ts';

interface Props {
  readonly shell: Shell;
  readonly model: Model;
  readonly outcome: Outcome;
  readonly whatIf: WhatIf | null;
}

/** Another number of people or another effect, from the address. Without an outcome only the costs may be tried out. */
export function WhatIfSection({ shell, model, outcome, whatIf }: Props) {
  const { locale } = shell;
  const t = valueTexts[locale].whatIf;
  const wrong = (field: 'mensen' | 'effect', message: string) =>
    whatIf?.wrong.includes(field) ? message : undefined;
  const people = whatIf?.typed.mensen || `${model.participants}`;
  const effect = whatIf?.typed.effect || typedHundredths((model.effect?.mid ?? 0) * 100);
  return (
    <section class="sw-stack sw-stack--4 sw-screen-only" aria-labelledby="wat-als">
      <h2 class="utrecht-heading-2" id="wat-als">
        {t.title}
      </h2>
      <p class="utrecht-paragraph sw-measure">{outcome.ok ? t.text : t.textPeople}</p>
      <form
        class="sw-stack sw-stack--4 sw-measure"
        method="get"
        action={`${valueLinks.model(model.id)}#wat-als`}
      >
        <Field
          {...{ locale, name: 'mensen', label: t.people, value: people, inputmode: 'numeric' }}
          maxlength={10}
          error={wrong('mensen', t.wrongPeople)}
        />
        {outcome.ok ? (
          <Field
            {...{ locale, name: 'effect', label: t.effect, value: effect, maxlength: 10 }}
            error={wrong('effect', t.wrongEffect)}
          />
        ) : null}
        <div>
          <Button>{t.show}</Button>
        </div>
      </form>
      {whatIf === null || whatIf.wrong.length > 0 ? null : (
        <Notice kind="indication" title={sentenceOf({ shell, model, outcome, whatIf })}>
          {t.caution}
        </Notice>
      )}
    </section>
  );
}

function sentenceOf({ shell, model, outcome, whatIf }: Props & { readonly whatIf: WhatIf }): string {
  const { locale } = shell;
  const t = valueTexts[locale].whatIf;
  const basics = { ...basicsOf(model), participants: whatIf.participants };
  const people = formatNumber(locale, whatIf.participants);
  if (!outcome.ok) {
    const costs = model.lines.filter(({ kind }) => kind === 'kosten');
    return t.costs(people, about(locale, -totalAt(costs, basics, 0, 'mid')));
  }
  const effect = whatIf.effect ?? model.effect?.mid ?? 0;
  const at = (level: 'low' | 'mid' | 'high') => about(locale, totalAt(model.lines, basics, effect, level));
  const [shown = ''] = points(locale, [effect]);
  return `${t.outcome(people, shown, at('mid'))} ${t.range(at('low'), at('high'))}`;
}
