import type { Child, PropsWithChildren } from 'hono/jsx';
import { Back } from '../../../platform/web/components/back.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { Progress } from '../../../platform/web/components/progress.tsx';
import { ReadAloud } from '../../../platform/web/components/read-aloud.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { adviceTexts } from '../texts/advice.ts';
import { questionTexts } from '../texts/questions.ts';
import { type Carrier, CarrierForm, type ChoicePlace, Go, isOwn, resubmitOf } from './carrier.tsx';

const STONES: Record<ChoicePlace, number> = { questions: 1, advice: 2, why: 2, routes: 3, pdf: 3 };

interface FrameProps {
  readonly shell: Shell;
  readonly carrier: Carrier;
  readonly here: ChoicePlace;
  readonly title: string;
  readonly lead: string;
  readonly hasErrors?: boolean;
  /** What stands under the lead: a summary, a fold. */
  readonly head?: Child;
}

/** The head that every page of the choice shares: back, stones, title, lead, read aloud. */
export function ChoiceFrame({
  shell,
  carrier,
  here,
  title,
  lead,
  head,
  children,
  hasErrors = false,
}: PropsWithChildren<FrameProps>) {
  const t = adviceTexts[shell.locale];
  return (
    <Page shell={shell} title={title} current="choose" hasErrors={hasErrors} {...resubmitOf(carrier, here)}>
      {here === 'questions' ? null : <CarrierForm carrier={carrier} here={here} />}
      <div class="sw-choice__head">
        <div class="sw-wrap sw-stack sw-stack--3">
          <BackFrom shell={shell} carrier={carrier} here={here} />
          <Progress locale={shell.locale} steps={questionTexts[shell.locale].steps} now={STONES[here]} />
          <h1 class="utrecht-heading-1">{title}</h1>
          <p class="utrecht-paragraph sw-measure">{lead}</p>
          {head}
          <div class="sw-row">
            <ReadAloud locale={shell.locale} whole />
            {here === 'questions' ? null : (
              <Go carrier={carrier} to="pdf" kind="quiet" icon="print">
                {t.print}
              </Go>
            )}
          </div>
        </div>
      </div>
      {children}
    </Page>
  );
}

function BackFrom({ shell, carrier, here }: { shell: Shell; carrier: Carrier; here: ChoicePlace }) {
  const t = adviceTexts[shell.locale];
  const q = questionTexts[shell.locale];
  if (here === 'questions')
    return <Back href={carrier.home}>{carrier.person === null ? q.backHome : q.backToDossier}</Back>;
  if (here === 'advice' && carrier.fields === null)
    return <Back href={carrier.home}>{isOwn(carrier) ? q.backToMine : q.backToDossier}</Back>;
  return (
    <Go carrier={carrier} to={here === 'advice' ? 'questions' : 'advice'} kind="back">
      {here === 'advice' ? t.backToAnswers : t.backToAdvice}
    </Go>
  );
}
