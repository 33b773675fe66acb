import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import { passwordFieldOf } from '../forms/password.ts';
import { accountTexts } from '../texts/account.ts';
import { type AccountProps, OwnForm, PasswordForm } from './account-forms.tsx';

export function AccountPage(props: AccountProps) {
  const { shell, account, problems, saved } = props;
  const t = accountTexts[shell.locale];
  const errors = [
    ...problems.own.map((one) => ({ field: 'name', message: t.problems[one] })),
    ...problems.password.map((one) => ({
      field: passwordFieldOf(one),
      message: t.password.problems[one],
    })),
  ];
  const must = account.mustChoosePassword;
  return (
    <Page shell={shell} title={t.title} hasErrors={errors.length > 0}>
      <TitleBand
        title={must ? t.password.choose : t.title}
        lead={must ? t.password.chooseText : t.email(account.email)}
      />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          <div class="sw-stack sw-measure">
            <ErrorSummary locale={shell.locale} errors={errors} />
            {saved === 'account' ? <Notice kind="good" title={t.saved} live /> : null}
            {saved === 'wachtwoord' ? (
              <Notice kind="good" title={t.password.saved} live>
                {t.password.savedText}
              </Notice>
            ) : null}
          </div>
          <div class="sw-grid sw-grid--2 sw-grid--wide">
            {must ? null : <OwnForm {...props} />}
            <PasswordForm {...props} />
          </div>
        </div>
      </div>
    </Page>
  );
}
