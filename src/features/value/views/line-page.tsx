import { BothTexts, differencesIn } from '../../../platform/web/components/both-texts.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { otherThan } from '../../../platform/web/shell.ts';
import { lineAsTyped } from '../forms/line.ts';
import { valueLinks } from '../links.ts';
import { formTexts } from '../texts/forms.ts';
import { valueTexts } from '../texts/value.ts';
import { LineFields } from './line-fields.tsx';
import type { LinePageProps } from './props.ts';
import { ValueFrame } from './value-frame.tsx';

export function LinePage(props: LinePageProps) {
  const { shell, model, line, id, problems } = props;
  const { locale } = shell;
  const t = formTexts[locale].line;
  const errors = [...problems].map(([field, problem]) => ({ field, message: t.problems[problem] }));
  return (
    <ValueFrame
      shell={shell}
      title={line === null ? t.newTitle : t.editTitle}
      lead={t.lead}
      back={{ href: valueLinks.model(model.id), label: valueTexts[locale].backToModel }}
      hasErrors={errors.length > 0}
    >
      <div class="sw-band">
        <div class="sw-wrap">
          <div class="sw-stack sw-stack--6 sw-column">
            <ErrorSummary locale={locale} errors={errors} />
            <Meanwhile {...props} />
            <form
              class="sw-stack sw-stack--6"
              method="post"
              action={line === null ? valueLinks.addLine(model.id) : valueLinks.line(model.id, id)}
              novalidate
            >
              <input type="hidden" name="id" value={id} />
              {line === null ? null : <input type="hidden" name="versie" value={`${line.version}`} />}
              <LineFields {...props} />
              <div>
                <Button kind="primary">{t.save}</Button>
              </div>
            </form>
            {line === null ? null : (
              <form
                class="sw-stack sw-stack--2"
                method="post"
                action={valueLinks.removeLine(model.id, line.id)}
              >
                <p class="utrecht-paragraph">{t.removeText}</p>
                <div>
                  <Button>{t.remove}</Button>
                </div>
              </form>
            )}
          </div>
        </div>
      </div>
    </ValueFrame>
  );
}

function Meanwhile({ shell, model, line, typed, meanwhile }: LinePageProps) {
  if (!meanwhile) return null;
  const { removed, removedText } = formTexts[shell.locale].line;
  if (line === null)
    return (
      <Notice kind="caution" title={removed} live>
        {removedText}
      </Notice>
    );
  return (
    <BothTexts
      locale={shell.locale}
      who={otherThan(shell, line.changedBy)}
      at={line.changedAt}
      differences={differencesIn(formTexts[shell.locale].line.fields, lineAsTyped(line), typed)}
      keep={valueLinks.model(model.id)}
    />
  );
}
