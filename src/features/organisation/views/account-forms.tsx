import type { Locale } from '../../../platform/i18n/index.ts';
import { Button } from '../../../platform/web/components/button.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { OwnProblem } from '../forms/account.ts';
import { type PasswordFormProblem, passwordFieldOf } from '../forms/password.ts';
import { organisationLinks } from '../links.ts';
import { accountTexts } from '../texts/account.ts';

export interface AccountProps {
  readonly shell: Shell;
  readonly account: {
    readonly email: string;
    readonly locale: string;
    readonly mustChoosePassword: boolean;
  };
  /** As it is, or as it was typed when that is wrong. */
  readonly name: string;
  readonly language: Locale;
  readonly problems: {
    readonly own: readonly OwnProblem[];
    readonly password: readonly PasswordFormProblem[];
  };
  readonly saved: string | undefined;
}

export function OwnForm({ shell, name, language, problems }: AccountProps) {
  const t = accountTexts[shell.locale];
  const [problem] = problems.own;
  const languages = (['nl', 'en'] as const).map((value) => ({ value, label: t.languages[value] }));
  return (
    <form class="sw-stack sw-stack--5" method="post" action={organisationLinks.account} novalidate>
      <h2 class="utrecht-heading-2">{t.you}</h2>
      <Field
        locale={shell.locale}
        name="name"
        label={t.name}
        value={name}
        error={problem && t.problems[problem]}
        autocomplete="name"
      />
      <Select locale={shell.locale} name="language" label={t.language} value={language} options={languages} />
      <Button>{t.save}</Button>
    </form>
  );
}

export function PasswordForm({ shell, account, problems }: AccountProps) {
  const t = accountTexts[shell.locale].password;
  const error = (field: 'current' | 'chosen') => {
    const found = problems.password.find((one) => passwordFieldOf(one) === field);
    return found && t.problems[found];
  };
  const must = account.mustChoosePassword;
  return (
    <form class="sw-stack sw-stack--5" method="post" action={organisationLinks.password} novalidate>
      {must ? null : <h2 class="utrecht-heading-2">{t.title}</h2>}
      {/* For a password manager, which otherwise does not know whose password this is. */}
      <input type="hidden" name="username" value={account.email} autocomplete="username" />
      <Field
        locale={shell.locale}
        name="current"
        label={must ? t.currentOnce : t.current}
        type="password"
        error={error('current')}
        autocomplete="current-password"
      />
      <Field
        locale={shell.locale}
        name="chosen"
        label={t.chosen}
        help={t.help}
        type="password"
        error={error('chosen')}
        autocomplete="new-password"
      />
      <Button kind={must ? 'primary' : 'secondary'}>{t.button}</Button>
    </form>
  );
}
