import { formatDate } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field, FieldError } from '../../../platform/web/components/field.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { dossierLinks } from '../../dossier/index.ts';
import { storyLinks } from '../links.ts';
import { researchTexts } from '../texts/research.ts';
import { Band } from './band.tsx';

interface Line {
  readonly id: string;
  readonly study: string;
  readonly toldOn: string;
}

/** On the page of a dossier: that there are stories, never what was told. */
export function ForCoach({
  locale,
  personId,
  stories,
}: {
  locale: Locale;
  personId: string;
  stories: readonly Line[];
}) {
  const t = researchTexts[locale].dossier;
  return (
    <section class="sw-card sw-stack sw-stack--3">
      <h2 class="utrecht-heading-3">{t.title}</h2>
      {stories.length === 0 ? null : <p class="utrecht-paragraph">{t.laid(stories.length)}</p>}
      <p>
        <a class="utrecht-link" href={storyLinks.ofPerson(personId)}>
          {t.open}
        </a>
      </p>
    </section>
  );
}

interface PageProps {
  readonly shell: Shell;
  readonly person: { readonly id: string; readonly name: string };
  readonly stories: readonly Line[];
  readonly typed: string;
  /** The box that says that the teller wants this was ticked. */
  readonly sure: boolean;
  readonly problem: 'wrong' | 'notSure' | null;
  readonly done: 'laid' | 'gone' | null;
}

/** Where a coach lays a story in a dossier with the code of the teller, or takes one back for the teller. */
export function PersonStoriesPage({ shell, person, stories, typed, sure, problem, done }: PageProps) {
  const t = researchTexts[shell.locale].dossier;
  const { locale } = shell;
  const field = problem === 'notSure' ? 'zeker' : 'vertellercode';
  const errors = problem === null ? [] : [{ field, message: t[problem] }];
  const title = t.pageTitle(person.name);
  return (
    <Page shell={shell} title={title} current="dossiers" hasErrors={errors.length > 0}>
      <Band title={title} lead={t.lead} back={{ href: dossierLinks.dossier(person.id), label: t.back }} />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          <ErrorSummary locale={locale} errors={errors} />
          {done === null ? null : <Notice kind="good" live title={done === 'laid' ? t.done : t.goneTitle} />}
          <ul class="sw-stack sw-stack--3 sw-measure">
            {stories.map(({ id, study, toldOn }) => (
              <li class="sw-card sw-card--small">
                <form class="sw-row" method="post" action={storyLinks.ofPerson(person.id)}>
                  <HiddenFields fields={[['terug', id]]} />
                  <span class="utrecht-paragraph">{t.line(study, formatDate(locale, toldOn))}</span>
                  <Button>{t.withdraw}</Button>
                </form>
              </li>
            ))}
          </ul>
          <form
            class="sw-stack sw-stack--4 sw-measure"
            method="post"
            action={storyLinks.ofPerson(person.id)}
            novalidate
          >
            <h2 class="utrecht-heading-2">{t.lay}</h2>
            <Field
              {...{
                locale,
                name: 'vertellercode',
                label: t.code,
                help: t.codeHelp,
                value: typed,
                maxlength: 12,
              }}
              error={problem === 'wrong' ? t.wrong : undefined}
              autocomplete="off"
            />
            <div class="sw-stack sw-stack--2">
              {problem === 'notSure' ? <FieldError id="zeker-fout">{t.notSure}</FieldError> : null}
              <label class="sw-indicator__matters">
                <input
                  type="checkbox"
                  id="zeker"
                  name="zeker"
                  value="ja"
                  checked={sure}
                  aria-describedby={problem === 'notSure' ? 'zeker-fout' : undefined}
                />
                <span>{t.sure}</span>
              </label>
            </div>
            <div>
              <Button kind="primary">{t.lay}</Button>
            </div>
          </form>
        </div>
      </div>
    </Page>
  );
}
