import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field, type FieldProps } from '../../../platform/web/components/field.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { seenField } from '../../../platform/web/seen.ts';
import type { Shell } from '../../../platform/web/shell.ts';
import {
  bounds,
  type SettingsField,
  type SettingsProblem,
  settingsFields,
  type TypedSettings,
} from '../forms/settings.ts';
import { organisationLinks } from '../links.ts';
import { manageTexts } from '../texts/manage.ts';
import { settingsTexts } from '../texts/settings.ts';
import { AdminPage } from './admin-page.tsx';

interface Props {
  readonly shell: Shell;
  readonly typed: TypedSettings;
  /** What stood there when the page was made; goes with the form. */
  readonly seen: TypedSettings;
  readonly problems: readonly SettingsProblem[];
  /** What a colleague changed while this was typed. */
  readonly meanwhile: readonly SettingsField[];
  readonly saved: boolean;
}

export function SettingsPage(props: Props) {
  const { shell, saved } = props;
  const t = settingsTexts[shell.locale];
  const manage = manageTexts[shell.locale];
  const errors = settingsFields.flatMap((field) => {
    const message = messageAt(props, field);
    return message === undefined ? [] : [{ field, message: `${t.fields[field]}: ${message}` }];
  });
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

function messageAt({ shell, problems, meanwhile, seen }: Props, field: SettingsField): string | undefined {
  if (meanwhile.includes(field)) return manageTexts[shell.locale].meanwhile(seen[field]);
  const found = problems.find((one) => one.field === field);
  return found && messageOf(shell, found);
}

function messageOf({ locale }: Shell, { problem }: SettingsProblem): string {
  const t = settingsTexts[locale];
  const { idle, absolute } = bounds;
  if (problem === 'minutesWrong') return t.numberWrong(idle.least, idle.most);
  if (problem === 'hoursWrong') return t.numberWrong(absolute.least, absolute.most);
  return t.problems[problem];
}

function Form(props: Props) {
  const { shell, typed, seen } = props;
  const t = settingsTexts[shell.locale];
  const field = (name: SettingsField, more: Partial<FieldProps> = {}) => (
    <Field
      locale={shell.locale}
      name={name}
      label={t.fields[name]}
      value={typed[name]}
      error={messageAt(props, name)}
      autocomplete="off"
      {...more}
    />
  );
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
      <HiddenFields fields={settingsFields.map((one) => [seenField(one), seen[one]])} />
      <div>
        <Button kind="primary">{manageTexts[shell.locale].save}</Button>
      </div>
    </form>
  );
}
