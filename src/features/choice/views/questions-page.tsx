import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import type { WrongField } from '../forms.ts';
import { questionTexts } from '../texts/questions.ts';
import { QUESTIONS_FORM } from './carrier.tsx';
import { ChoiceFrame } from './frame.tsx';
import type { QuestionsProps } from './props.ts';
import { Subjects } from './subjects.tsx';
import { ThreeQuestions } from './three-questions.tsx';

/** Three short questions give a first answer; subjects and details follow on the same page. */
export function QuestionsPage(props: QuestionsProps) {
  const { shell, carrier, wrong } = props;
  const t = questionTexts[shell.locale];
  const message = ({ shape }: WrongField) =>
    shape.type === 'number' ? t.wrong.number(shape.max) : t.wrong.other;
  const errors = wrong.map((w) => ({ field: w.field, message: message(w) }));
  return (
    <ChoiceFrame
      shell={shell}
      carrier={carrier}
      here="questions"
      title={carrier.person === null ? t.title : t.titleFor(carrier.person)}
      lead={t.lead}
      hasErrors={errors.length > 0}
      head={
        <Fold summary={t.who} plain>
          <p class="utrecht-paragraph sw-measure">{carrier.person === null ? t.whoAlone : t.whoTogether}</p>
        </Fold>
      }
    >
      <form id={QUESTIONS_FORM} method="post" action={carrier.to.advice} novalidate>
        {errors.length === 0 ? null : (
          <div class="sw-wrap sw-band">
            <ErrorSummary locale={shell.locale} errors={errors} />
          </div>
        )}
        <ThreeQuestions {...props} />
        <Subjects {...props} errors={errors} />
        <div class="sw-bar">
          <div class="sw-wrap sw-row sw-row--spread">
            <p class="utrecht-paragraph">{t.showHelp}</p>
            <Button kind="primary" after="pijl">
              {t.show}
            </Button>
          </div>
        </div>
      </form>
    </ChoiceFrame>
  );
}
