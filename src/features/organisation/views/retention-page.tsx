import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { seenField } from '../../../platform/web/seen.ts';
import type { Shell } from '../../../platform/web/shell.ts';
import { type ClassProblem, type DataClassName, dataClasses } from '../forms/retention.ts';
import { organisationLinks } from '../links.ts';
import { manageTexts } from '../texts/manage.ts';
import { retentionTexts } from '../texts/retention.ts';
import { AdminPage } from './admin-page.tsx';

export interface Typed {
  readonly days: Readonly<Record<DataClassName, string>>;
  /** What was decided when the page was made; goes with the form. */
  readonly seen: Readonly<Record<DataClassName, string>>;
  readonly problems: readonly ClassProblem[];
  /** What a colleague changed while this was typed. */
  readonly meanwhile: readonly DataClassName[];
}

export function RetentionPage({ shell, typed, saved }: { shell: Shell; typed: Typed; saved: boolean }) {
  const t = retentionTexts[shell.locale];
  const manage = manageTexts[shell.locale];
  const error = (dataClass: DataClassName): string | undefined => {
    if (typed.meanwhile.includes(dataClass)) return manage.meanwhile(typed.seen[dataClass]);
    const found = typed.problems.find((one) => one.dataClass === dataClass);
    return found && t.problems[found.problem];
  };
  const errors = dataClasses.flatMap((dataClass) => {
    const message = error(dataClass);
    return message === undefined
      ? []
      : [{ field: dataClass, message: `${t.classes[dataClass].label}: ${message}` }];
  });
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
                value={typed.days[dataClass]}
                error={error(dataClass)}
                inputmode="numeric"
              />
            ))}
            <HiddenFields fields={dataClasses.map((one) => [seenField(one), typed.seen[one]])} />
            <Button kind="primary">{manage.save}</Button>
          </form>
        </div>
      </div>
    </AdminPage>
  );
}
