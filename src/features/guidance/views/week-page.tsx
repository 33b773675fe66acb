import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import { dossierLinks, type Person } from '../../dossier/index.ts';
import { talkTexts } from '../texts/talk.ts';
import { WeekForm, type WeekFormProps } from './week-form.tsx';

/** The two questions on a page of their own: also where a form with something wrong comes back. */
export function WeekPage(props: WeekFormProps & { readonly person: Person; readonly due: boolean }) {
  const { shell, person, due, problems } = props;
  const { week: t, back } = talkTexts[shell.locale];
  const errors = [...problems].map(([field, problem]) => ({ field, message: t.problems[problem] }));
  return (
    <Page shell={shell} title={t.title} current="mine" hasErrors={errors.length > 0}>
      <TitleBand
        title={t.title}
        lead={t.lead(person.coachName)}
        back={{ href: dossierLinks.mine, label: back }}
        colour="sun"
      />
      <div class="sw-band">
        <div class="sw-wrap">
          <div class="sw-stack sw-stack--6 sw-measure">
            <ErrorSummary locale={shell.locale} errors={errors} />
            {due ? <WeekForm {...props} /> : <Notice kind="good" title={t.done} live />}
          </div>
        </div>
      </div>
    </Page>
  );
}
