import { Back } from '../../../platform/web/components/back.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
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
      <div class="sw-band sw-band--small sw-band--sun">
        <div class="sw-wrap sw-stack sw-stack--3">
          <Back href={dossierLinks.mine}>{back}</Back>
          <h1 class="utrecht-heading-1">{t.title}</h1>
          <p class="utrecht-paragraph sw-measure">{t.lead(person.coachName)}</p>
        </div>
      </div>
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
