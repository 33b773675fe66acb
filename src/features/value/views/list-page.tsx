import { formatNumber } from '../../../platform/i18n/index.ts';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { valueLinks } from '../links.ts';
import { type Model, sumOf } from '../model.ts';
import { outcomeOf } from '../outcome.ts';
import { valueTexts } from '../texts/value.ts';
import { answerWords } from './answer-words.ts';
import { ModelLabels } from './labels.tsx';
import { instrumentName, type Names, whereName } from './names.ts';
import { ValueFrame } from './value-frame.tsx';

interface Props {
  readonly shell: Shell;
  readonly models: readonly Model[];
  readonly names: Names;
  /** The findings that count now. */
  readonly standing: ReadonlySet<string>;
  readonly mayChange: boolean;
}

/** Every model with its answer. */
export function ListPage({ shell, models, names, standing, mayChange }: Props) {
  const t = valueTexts[shell.locale];
  const add = (
    <LinkButton kind="primary" icon="plus" href={valueLinks.add}>
      {t.add}
    </LinkButton>
  );
  return (
    <ValueFrame shell={shell} title={t.title} lead={t.lead}>
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--5">
          {models.length === 0 ? (
            <EmptyState
              picture="geld"
              title={t.none}
              text={mayChange ? t.noneText : t.noneReader}
              {...(mayChange ? { action: add } : {})}
            />
          ) : (
            <>
              {mayChange ? <div>{add}</div> : null}
              <ul class="sw-grid sw-grid--2">
                {models.map((model) => (
                  <li class="sw-card sw-stack sw-stack--3">
                    <ModelCard {...{ shell, model, names, standing }} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
    </ValueFrame>
  );
}

function ModelCard({
  shell,
  model,
  names,
  standing,
}: Omit<Props, 'models' | 'mayChange'> & { readonly model: Model }) {
  const { locale } = shell;
  const { title } = answerWords(locale, outcomeOf(sumOf(model, standing)), model.horizonYears);
  const where = valueTexts[locale].forWhom(
    formatNumber(locale, model.participants),
    whereName(locale, names, model.municipality),
  );
  return (
    <>
      <h2 class="utrecht-heading-3">
        <a class="utrecht-link" href={valueLinks.model(model.id)}>
          {model.name}
        </a>
      </h2>
      <p class="utrecht-paragraph sw-soft">{`${instrumentName(names, model.instrument)}: ${where}`}</p>
      <p class="utrecht-paragraph sw-bold">{title}</p>
      <div class="sw-row sw-row--tight">
        <ModelLabels shell={shell} model={model} />
      </div>
    </>
  );
}
