import { BothTexts, differencesIn } from '../../../platform/web/components/both-texts.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { otherThan } from '../../../platform/web/shell.ts';
import { assumptionsAsTyped } from '../forms/assumptions.ts';
import { valueLinks } from '../links.ts';
import { formTexts } from '../texts/forms.ts';
import { valueTexts } from '../texts/value.ts';
import { AssumptionFields } from './assumption-fields.tsx';
import type { AssumptionsProps } from './props.ts';
import { ValueFrame } from './value-frame.tsx';

export function AssumptionsPage(props: AssumptionsProps) {
  const { shell, model, id, problems } = props;
  const { locale } = shell;
  const t = formTexts[locale];
  const { backToList, backToModel } = valueTexts[locale];
  const back =
    model === null
      ? { href: valueLinks.list, label: backToList }
      : { href: valueLinks.model(id), label: backToModel };
  const errors = [...problems].map(([field, problem]) => ({ field, message: t.problems[problem] }));
  return (
    <ValueFrame
      {...{ shell, back, hasErrors: errors.length > 0 }}
      title={model === null ? t.newTitle : t.editTitle}
      lead={model === null ? t.newLead : t.editLead}
    >
      <div class="sw-band">
        <div class="sw-wrap">
          <div class="sw-stack sw-stack--5 sw-column">
            <ErrorSummary locale={locale} errors={errors} />
            <Meanwhile {...props} />
            <form
              class="sw-stack sw-stack--6"
              method="post"
              action={model === null ? valueLinks.add : valueLinks.edit(id)}
              novalidate
            >
              <input type="hidden" name="id" value={id} />
              {model === null ? null : <input type="hidden" name="versie" value={`${model.version}`} />}
              <AssumptionFields {...props} />
              <div>
                <Button kind="primary">{model === null ? t.begin : t.save}</Button>
              </div>
            </form>
          </div>
        </div>
      </div>
    </ValueFrame>
  );
}

function Meanwhile({ shell, model, typed, meanwhile }: AssumptionsProps) {
  if (!meanwhile || model === null) return null;
  const { fields } = formTexts[shell.locale];
  return (
    <BothTexts
      locale={shell.locale}
      who={otherThan(shell, model.changedBy)}
      at={model.changedAt}
      differences={differencesIn(fields, assumptionsAsTyped(model), typed)}
      keep={valueLinks.model(model.id)}
    />
  );
}
