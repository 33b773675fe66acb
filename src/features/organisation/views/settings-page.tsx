import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field, type FieldProps } from '../../../platform/web/components/field.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { bounds, type SettingsField, type SettingsProblem, type TypedSettings } from '../forms/settings.ts';
import { organisationLinks } from '../links.ts';
import { manageTexts } from '../texts/manage.ts';
import { settingsTexts } from '../texts/settings.ts';
import { AdminPage } from './admin-page.tsx';

interface Props {
  readonly shell: Shell;
  readonly typed: TypedSettings;
  readonly problems: readonly SettingsProblem[];
  readonly saved: boolean;
}

export function SettingsPage(props: Props) {
  const { shell, problems, saved } = props;
  const t = settingsTexts[shell.locale];
  const manage = manageTexts[shell.locale];
  const errors = problems.map((one) => ({
    field: one.field,
    message: `${t.fields[one.field]}: ${messageOf(shell, one)}`,
  }));
  return (
    <AdminPage shell={shell} title={t.title} lead={t.lead} hasErrors={errors.length > 0}>
      <div class="sw-band">
        <div class="sw-wrap">
          <div class="sw-stack sw-stack--5 sw-measure">
            <ErrorSummary locale={shell.locale} errors={errors} />
            {saved ? <Notice kind="good" title={manage.saved} live /> : null}
            <Form {...props} />
          </div>
        </div>
      </div>
    </AdminPage>
  );
}

function messageOf({ locale }: Shell, { problem }: SettingsProblem): string {
  const t = settingsTexts[locale];
  const { idle, absolute } = bounds;
  if (problem === 'minutesWrong') return t.numberWrong(idle.least, idle.most);
  if (problem === 'hoursWrong') return t.numberWrong(absolute.least, absolute.most);
  return t.problems[problem];
}

function Form({ shell, typed, problems }: Props) {
  const t = settingsTexts[shell.locale];
  const field = (name: SettingsField, more: Partial<FieldProps> = {}) => {
    const found = problems.find((one) => one.field === name);
    return (
      <Field
        locale={shell.locale}
        name={name}
        label={t.fields[name]}
        value={typed[name]}
        error={found && messageOf(shell, found)}
        autocomplete="off"
        {...more}
      />
    );
  };
  const number = { inputmode: 'numeric' } as const;
  return (
    <form class="sw-stack sw-stack--7" method="post" action={organisationLinks.settings} novalidate>
      <section class="sw-stack sw-stack--5">
        <h2 class="utrecht-heading-2">{t.who}</h2>
        {field('name', { help: t.help.name })}
        {field('phone', { help: t.help.phone, optional: true })}
        {field('hours', { help: t.help.hours, optional: true })}
        {field('hoursEnglish', { help: t.help.hoursEnglish, optional: true })}
      </section>
      <section class="sw-stack sw-stack--5">
        <h2 class="utrecht-heading-2">{t.limits}</h2>
        <p class="utrecht-paragraph">{t.limitsText}</p>
        {field('professionalIdle', number)}
        {field('professionalAbsolute', number)}
        {field('jobSeekerIdle', { ...number, help: t.help.jobSeekerIdle })}
        {field('jobSeekerAbsolute', number)}
      </section>
      <div>
        <Button kind="primary">{manageTexts[shell.locale].save}</Button>
      </div>
    </form>
  );
}
