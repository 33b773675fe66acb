import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import { dossierLinks, type Person } from '../../dossier/index.ts';
import type { CheckIn } from '../check-in.ts';
import { talkTexts } from '../texts/talk.ts';
import { WeekAnswers } from './week-answers.tsx';
import { WeekForm, type WeekFormProps } from './week-form.tsx';

interface Props extends WeekFormProps {
  readonly person: Person;
  readonly due: boolean;
  readonly answers: readonly CheckIn[];
}

/** The two questions on a page of their own: also where a form with something wrong comes back. */
export function WeekPage(props: Props) {
  const { shell, person, due, answers, problems } = props;
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
            {due || errors.length > 0 ? (
              <WeekForm {...props} main />
            ) : (
              <>
                <Notice kind="good" title={t.done} live />
                <WeekAnswers shell={shell} answers={answers} />
              </>
            )}
          </div>
        </div>
      </div>
    </Page>
  );
}
