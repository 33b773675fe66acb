import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Known } from '../../../platform/web/components/facts.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { dossierLinks } from '../links.ts';
import { dossierTexts } from '../texts/dossier.ts';

interface Props {
  readonly shell: Shell;
  readonly person: { readonly id: string; readonly name: string };
}

export type AccessProblem = keyof (typeof dossierTexts)['nl']['access']['problems'];

export function AccessPage({
  shell,
  person,
  email,
  problem,
}: Props & { readonly email: string; readonly problem: AccessProblem | undefined }) {
  const { access: t } = dossierTexts[shell.locale];
  const title = t.title(person.name);
  const error = problem && t.problems[problem];
  const back = { href: dossierLinks.dossier(person.id), label: t.back };
  return (
    <Page shell={shell} title={title} current="dossiers" hasErrors={error !== undefined}>
      <TitleBand title={title} lead={t.lead} back={back} />
      <div class="sw-band">
        <div class="sw-wrap">
          <form
            class="sw-stack sw-stack--5 sw-measure"
            method="post"
            action={dossierLinks.access(person.id)}
            novalidate
          >
            <ErrorSummary locale={shell.locale} errors={error ? [{ field: 'email', message: error }] : []} />
            <Field
              locale={shell.locale}
              name="email"
              label={t.email}
              type="email"
              value={email}
              error={error}
              autocomplete="off"
            />
            <Button kind="primary">{t.button}</Button>
          </form>
        </div>
      </div>
    </Page>
  );
}

/** The only time that this password is seen. */
export function AccessGivenPage({
  shell,
  person,
  email,
  password,
  renewed,
}: Props & { readonly email: string; readonly password: string; readonly renewed: boolean }) {
  const { access: t } = dossierTexts[shell.locale];
  const title = renewed ? t.renew.done : t.done;
  return (
    <Page shell={shell} title={title} current="dossiers">
      <TitleBand
        title={title}
        lead={t.doneText(person.name)}
        back={{ href: dossierLinks.dossier(person.id), label: t.back }}
      />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--5">
          <div class="sw-card sw-measure">
            <Known
              facts={[
                [t.email, email],
                [t.password, <span class="sw-once">{password}</span>],
              ]}
            />
          </div>
          <p class="utrecht-paragraph sw-measure">{t.until}</p>
          <div>
            <LinkButton href={dossierLinks.dossier(person.id)}>{t.back}</LinkButton>
          </div>
        </div>
      </div>
    </Page>
  );
}
