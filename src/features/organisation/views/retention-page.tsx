import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { type ClassProblem, type DataClassName, dataClasses } from '../forms/retention.ts';
import { organisationLinks } from '../links.ts';
import { manageTexts } from '../texts/manage.ts';
import { retentionTexts } from '../texts/retention.ts';
import { AdminPage } from './admin-page.tsx';

export interface Typed {
  readonly days: Readonly<Partial<Record<DataClassName, string>>>;
  readonly problems: readonly ClassProblem[];
}

export function RetentionPage({ shell, typed, saved }: { shell: Shell; typed: Typed; saved: boolean }) {
  const t = retentionTexts[shell.locale];
  const manage = manageTexts[shell.locale];
  const error = (dataClass: DataClassName): string | undefined => {
    const found = typed.problems.find((one) => one.dataClass === dataClass);
    return found && t.problems[found.problem];
  };
  const errors = typed.problems.map(({ dataClass, problem }) => ({
    field: dataClass,
    message: `${t.classes[dataClass].label}: ${t.problems[problem]}`,
  }));
  return (
    <AdminPage shell={shell} title={t.title} lead={t.lead} hasErrors={errors.length > 0}>
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--5">
          <ErrorSummary locale={shell.locale} errors={errors} />
          {saved ? <Notice kind="good" title={manage.saved} live /> : null}
          <p class="utrecht-paragraph sw-measure">{t.undecided}</p>
          <form
            class="sw-stack sw-stack--6 sw-measure"
            method="post"
            action={organisationLinks.retention}
            novalidate
          >
            {dataClasses.map((dataClass) => (
              <Field
                locale={shell.locale}
                name={dataClass}
                label={`${t.classes[dataClass].label}, ${t.days}`}
                help={t.classes[dataClass].help}
                value={typed.days[dataClass] ?? ''}
                error={error(dataClass)}
                inputmode="numeric"
              />
            ))}
            <Button kind="primary">{manage.save}</Button>
          </form>
        </div>
      </div>
    </AdminPage>
  );
}
