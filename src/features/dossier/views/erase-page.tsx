import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { IconList } from '../../../platform/web/components/facts.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { type EraseProblem, eraseFieldOf, type TypedErase } from '../forms/erase.ts';
import { dossierLinks } from '../links.ts';
import { eraseTexts } from '../texts/erase.ts';

interface Props {
  readonly shell: Shell;
  readonly person: { readonly id: string; readonly name: string; readonly hasAccount: boolean };
  readonly typed: TypedErase;
  readonly problems: readonly EraseProblem[];
}

/** What goes and what stays, before somebody types the name. */
export function ErasePage({ shell, person, typed, problems }: Props) {
  const t = eraseTexts[shell.locale];
  const title = t.title(person.name);
  const errors = problems.map((one) => ({ field: eraseFieldOf(one), message: t.problems[one] }));
  const error = (field: 'naam' | 'reden') => errors.find((one) => one.field === field)?.message;
  const goes = [...t.goes, ...(person.hasAccount ? [t.goesAccount] : [])];
  return (
    <Page shell={shell} title={title} current="dossiers" hasErrors={errors.length > 0}>
      <TitleBand
        title={title}
        lead={t.lead}
        back={{ href: dossierLinks.dossier(person.id), label: t.back }}
      />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          <div class="sw-stack sw-stack--5 sw-measure">
            <ErrorSummary locale={shell.locale} errors={errors} />
            <div class="sw-stack sw-stack--3">
              <h2 class="utrecht-heading-3">{t.goesTitle}</h2>
              <IconList items={goes.map((text) => ({ icon: 'kruis', text }))} />
            </div>
            <div class="sw-stack sw-stack--3">
              <h2 class="utrecht-heading-3">{t.staysTitle}</h2>
              <IconList items={t.stays.map((text) => ({ icon: 'boek', text }))} />
            </div>
            <Notice kind="caution" title={t.law}>
              {t.lawText}
            </Notice>
          </div>
          <form
            class="sw-stack sw-stack--5 sw-measure"
            method="post"
            action={dossierLinks.erase(person.id)}
            novalidate
          >
            <Field
              locale={shell.locale}
              name="reden"
              label={t.reason}
              help={t.reasonHelp}
              value={typed.reason}
              error={error('reden')}
              autocomplete="off"
            />
            <Field
              locale={shell.locale}
              name="naam"
              label={t.name}
              help={t.nameHelp(person.name)}
              value={typed.name}
              error={error('naam')}
              autocomplete="off"
            />
            <div class="sw-row">
              <Button kind="primary">{t.button}</Button>
              <LinkButton href={dossierLinks.dossier(person.id)}>{t.stop}</LinkButton>
            </div>
          </form>
        </div>
      </div>
    </Page>
  );
}
