import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { IconList } from '../../../platform/web/components/facts.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { MunicipalityProblem } from '../forms/municipality.ts';
import { organisationLinks } from '../links.ts';
import { manageTexts } from '../texts/manage.ts';
import { peopleTexts } from '../texts/people.ts';
import { AdminPage } from './admin-page.tsx';

interface Props {
  readonly shell: Shell;
  readonly municipalities: readonly { readonly name: string; readonly invented: boolean }[];
  readonly name: string;
  readonly problem: MunicipalityProblem | undefined;
}

export function MunicipalitiesPage({ shell, municipalities, name, problem }: Props) {
  const { municipalities: t } = manageTexts[shell.locale];
  const { invented } = peopleTexts[shell.locale].people;
  const error = problem && t.problems[problem];
  const items = municipalities.map((one) => ({
    icon: 'plek' as const,
    text: one.invented ? `${one.name} (${invented})` : one.name,
  }));
  return (
    <AdminPage shell={shell} title={t.title} lead={t.lead} hasErrors={error !== undefined}>
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          <ErrorSummary locale={shell.locale} errors={error ? [{ field: 'name', message: error }] : []} />
          {items.length === 0 ? <p class="utrecht-paragraph">{t.empty}</p> : <IconList items={items} />}
          <form
            class="sw-stack sw-stack--5 sw-measure"
            method="post"
            action={organisationLinks.municipalities}
            novalidate
          >
            <h2 class="utrecht-heading-2">{t.add}</h2>
            <Field locale={shell.locale} name="name" label={t.name} value={name} error={error} />
            <Button>{t.button}</Button>
          </form>
        </div>
      </div>
    </AdminPage>
  );
}
