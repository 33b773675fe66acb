import { formatDate, formatNumber } from '../../../platform/i18n/index.ts';
import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { PrintButton } from '../../../platform/web/components/read-aloud.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { WhatIf } from '../forms/what-if.ts';
import { valueLinks } from '../links.ts';
import type { Model } from '../model.ts';
import type { Outcome } from '../outcome.ts';
import type { StoryCount } from '../story-support.ts';
import { valueTexts } from '../texts/value.ts';
import { Answer } from './answer.tsx';
import { BasisSection } from './basis-section.tsx';
import { ModelLabels } from './labels.tsx';
import { LinesSection } from './lines-section.tsx';
import { instrumentName, type Names, whereName } from './names.ts';
import { NeededSection } from './needed-section.tsx';
import { PartySection } from './party-section.tsx';
import { QualitySection } from './quality-section.tsx';
import { StepsSection } from './steps-section.tsx';
import { SwingsSection } from './swings-section.tsx';
import { ValueFrame } from './value-frame.tsx';
import { WhatIfSection } from './what-if-section.tsx';

export interface ModelPageProps {
  readonly shell: Shell;
  readonly model: Model;
  readonly outcome: Outcome;
  readonly names: Names;
  readonly stories: readonly StoryCount[];
  readonly whatIf: WhatIf | null;
  readonly mayChange: boolean;
  /** What was just done. */
  readonly told: string | null;
}

/** The answer first, then how it comes about, then what can be changed. */
export function ModelPage(props: ModelPageProps) {
  const { shell, model, outcome, names, told } = props;
  const { locale } = shell;
  const t = valueTexts[locale];
  const where = t.forWhom(
    formatNumber(locale, model.participants),
    whereName(locale, names, model.municipality),
  );
  return (
    <ValueFrame
      shell={shell}
      title={model.name}
      lead={`${instrumentName(names, model.instrument)}: ${where}`}
      back={{ href: valueLinks.list, label: t.backToList }}
      under={
        <div class="sw-stack sw-stack--4">
          <div class="sw-row sw-row--tight">
            <ModelLabels shell={shell} model={model} />
          </div>
          {told === null ? null : <Notice kind="good" title={told} live />}
          <Answer shell={shell} model={model} outcome={outcome} />
        </div>
      }
    >
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--7">
          {model.invented ? <Notice kind="caution" title={t.inventedText} /> : null}
          {outcome.ok ? (
            <>
              <StepsSection shell={shell} model={model} outcome={outcome} />
              <QualitySection {...props} />
              <PartySection shell={shell} outcome={outcome} names={names} />
              <NeededSection shell={shell} model={model} outcome={outcome} />
              <SwingsSection shell={shell} outcome={outcome} />
            </>
          ) : (
            <>
              <NeededSection shell={shell} model={model} outcome={outcome} />
              <QualitySection {...props} />
            </>
          )}
          <WhatIfSection {...props} />
          <LinesSection {...props} />
          <BasisSection {...props} />
          <Doors {...props} />
        </div>
      </div>
    </ValueFrame>
  );
}

/** To a file, to paper, and who may see it. */
function Doors({ shell, model, mayChange }: ModelPageProps) {
  const { locale } = shell;
  const t = valueTexts[locale];
  return (
    <section class="sw-stack sw-stack--4 sw-screen-only">
      <p class="utrecht-paragraph sw-measure">{t.fileText}</p>
      <div class="sw-row">
        <LinkButton icon="tabel" href={valueLinks.file(model.id)}>
          {t.file}
        </LinkButton>
        <PrintButton locale={locale} />
      </div>
      {mayChange ? (
        <form class="sw-stack sw-stack--2 sw-measure" method="post" action={valueLinks.publish(model.id)}>
          <p class="utrecht-paragraph">{t.publishText}</p>
          <div>
            <Button name="stand" value={model.published ? 'concept' : 'gepubliceerd'}>
              {model.published ? t.withdraw : t.publish}
            </Button>
          </div>
        </form>
      ) : null}
      <p class="utrecht-paragraph utrecht-paragraph--small sw-soft">
        {t.changed(formatDate(locale, model.changedAt), model.changedBy.name)}
      </p>
    </section>
  );
}
