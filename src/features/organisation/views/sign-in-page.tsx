import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { fieldOf, type SignInProblem } from '../forms/sign-in.ts';
import { organisationLinks } from '../links.ts';
import { mailLinkTexts } from '../texts/mail-link.ts';
import { signInTexts } from '../texts/sign-in.ts';
import { Aside, type Demo } from './sign-in-aside.tsx';

export interface SignInState {
  readonly email: string;
  /** Where somebody wanted to go; empty for the own start. */
  readonly back: string;
  readonly problems: readonly SignInProblem[];
  readonly refused: { readonly kind: 'wrong' } | { readonly kind: 'wait'; readonly seconds: number } | null;
  readonly signedOut: boolean;
  /** The form for a link by mail. */
  readonly linkEmail: string;
  readonly linkProblem: 'emailMissing' | 'emailWrong' | null;
}

interface Props {
  readonly shell: Shell;
  readonly state: SignInState;
  readonly demo: Demo | null;
  /** Mail goes out here. */
  readonly byMail: boolean;
}

export function SignInPage({ shell, state, demo, byMail }: Props) {
  const t = signInTexts[shell.locale];
  return (
    <Page shell={shell} title={t.title} hasErrors={state.problems.length > 0 || state.linkProblem !== null}>
      <TitleBand title={t.title} lead={t.lead} />
      <div class="sw-band">
        <div class="sw-wrap sw-grid sw-grid--main">
          <div class="sw-stack sw-stack--5 sw-measure">
            <Outcome shell={shell} state={state} />
            <SignInForm shell={shell} state={state} />
            {byMail ? <LinkForm shell={shell} state={state} /> : null}
          </div>
          <Aside shell={shell} demo={demo} />
        </div>
      </div>
    </Page>
  );
}

function Outcome({ shell, state }: { shell: Shell; state: SignInState }) {
  const t = signInTexts[shell.locale];
  const { refused, problems, signedOut } = state;
  const errors: { field: string; message: string }[] = problems.map((problem) => ({
    field: fieldOf[problem],
    message: t.problems[problem],
  }));
  if (state.linkProblem !== null) errors.push({ field: 'linkEmail', message: t.problems[state.linkProblem] });
  const time = (seconds: number): string =>
    seconds < 60 ? t.wait.seconds(seconds) : t.wait.minutes(Math.ceil(seconds / 60));
  return (
    <>
      <ErrorSummary locale={shell.locale} errors={errors} />
      {refused?.kind === 'wrong' ? (
        <Notice kind="caution" title={t.wrong.title} live>
          {t.wrong.text}
        </Notice>
      ) : null}
      {refused?.kind === 'wait' ? (
        <Notice kind="caution" icon="klok" title={t.wait.title} live>
          {t.wait.text(time(refused.seconds))}
        </Notice>
      ) : null}
      {signedOut ? (
        <Notice kind="good" title={t.signedOut.title} live>
          {t.signedOut.text}
        </Notice>
      ) : null}
    </>
  );
}

function SignInForm({ shell, state }: { shell: Shell; state: SignInState }) {
  const t = signInTexts[shell.locale];
  const error = (field: 'email' | 'password') => {
    const found = state.problems.find((problem) => fieldOf[problem] === field);
    return found === undefined ? undefined : t.problems[found];
  };
  return (
    <form class="sw-stack sw-stack--5" method="post" action={organisationLinks.signIn} novalidate>
      {state.back === '' ? null : <input type="hidden" name="terug" value={state.back} />}
      <Field
        locale={shell.locale}
        name="email"
        label={t.email}
        type="email"
        value={state.email}
        error={error('email')}
        autocomplete="username"
      />
      <Field
        locale={shell.locale}
        name="password"
        label={t.password}
        type="password"
        error={error('password')}
        autocomplete="current-password"
      />
      <Button kind="primary">{t.button}</Button>
    </form>
  );
}

/** A link by mail instead of a password. */
function LinkForm({ shell, state }: { shell: Shell; state: SignInState }) {
  const { ask: t } = mailLinkTexts[shell.locale];
  const { problems } = signInTexts[shell.locale];
  return (
    <form class="sw-card sw-stack" method="post" action={organisationLinks.askLink} novalidate>
      <h2 class="utrecht-heading-3">{t.title}</h2>
      <p class="utrecht-paragraph">{t.text}</p>
      <Field
        locale={shell.locale}
        name="linkEmail"
        label={t.email}
        type="email"
        value={state.linkEmail}
        error={state.linkProblem === null ? undefined : problems[state.linkProblem]}
        autocomplete="email"
      />
      <Button>{t.button}</Button>
    </form>
  );
}
