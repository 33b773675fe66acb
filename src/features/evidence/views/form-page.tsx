import type { Child } from 'hono/jsx';
import { BothTexts } from '../../../platform/web/components/both-texts.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { formTexts } from '../texts/form.ts';
import { FormFields } from './form-fields.tsx';
import type { FormPageProps } from './form-props.ts';
import { EvidenceFrame } from './frame.tsx';

/** Writing down a finding: in the order in which one reads a study. */
export function FormPage(props: FormPageProps) {
  const { view, action, back, isNew, hidden, problems, meanwhile } = props;
  const { shell } = view;
  const t = formTexts[shell.locale];
  const errors = problems.map(({ field, problem }) => ({ field, message: t.problems[problem] }));
  const both: Child =
    meanwhile === null ? null : <BothTexts locale={shell.locale} {...meanwhile} keep={back} />;
  return (
    <EvidenceFrame
      shell={shell}
      title={isNew ? t.newTitle : t.editTitle}
      lead={t.lead}
      back={{ href: back, label: t.back }}
      hasErrors={errors.length > 0}
    >
      <div class="sw-band">
        <div class="sw-wrap">
          <div class="sw-stack sw-stack--6 sw-column">
            <ErrorSummary locale={shell.locale} errors={errors} />
            {both}
            <form class="sw-stack sw-stack--7" method="post" action={action} novalidate>
              {hidden.map(([name, value]) => (
                <input type="hidden" name={name} value={value} />
              ))}
              <FormFields {...props} />
              <div class="sw-stack sw-stack--3">
                <p class="utrecht-paragraph">{t.afterwards}</p>
                <div>
                  <Button kind="primary" icon="vink">
                    {t.save}
                  </Button>
                </div>
              </div>
            </form>
          </div>
        </div>
      </div>
    </EvidenceFrame>
  );
}
