import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { LONGEST } from '../forms/step.ts';
import type { Step } from '../step.ts';
import { routeTexts } from '../texts/route.ts';
import { Frame } from './frame.tsx';
import type { WithRoute } from './view.ts';

/** `made`: these small steps were made before, under other names. */
export type SplitProblem = 'missing' | 'long' | 'made';

interface Props {
  readonly view: WithRoute;
  readonly step: Step;
  readonly titles: readonly string[];
  readonly ids: readonly string[];
  /** What is wrong, by the number of the field from 0. */
  readonly problems: ReadonlyMap<number, SplitProblem>;
}

const nameOf = (at: number): string => `deel-${at + 1}`;

/** *Te groot? Maak hem kleiner.* Only the names; days follow from the big step. */
export function SplitPage({ view, step, titles, ids, problems }: Props) {
  const { locale } = view.shell;
  const t = routeTexts[locale];
  const errors = [...problems].map(([at, one]) => ({ field: nameOf(at), message: t.splitPage[one] }));
  return (
    <Frame
      view={view}
      title={t.splitPage.title}
      lead={t.splitPage.lead(step.title)}
      back={{ href: view.pages.step(step.id), label: step.title }}
      hasErrors={errors.length > 0}
      narrow
    >
      <ErrorSummary locale={locale} errors={errors} />
      {step.agreement === 'agreed' ? (
        <Notice icon="gelijk" title={t.form.editAgreed}>
          {t.form.editAgreedText}
        </Notice>
      ) : null}
      <form class="sw-stack sw-stack--5" method="post" action={view.pages.split(step.id)} novalidate>
        {ids.map((id, at) => {
          const problem = problems.get(at);
          return (
            <>
              <input type="hidden" name={`id-${at + 1}`} value={id} />
              <Field
                locale={locale}
                name={nameOf(at)}
                label={t.splitPage.part(at + 1)}
                value={titles[at] ?? ''}
                maxlength={LONGEST.title}
                optional={at > 0}
                error={problem === undefined ? undefined : t.splitPage[problem]}
              />
            </>
          );
        })}
        <div>
          <Button kind="primary" icon="vink">
            {t.splitPage.save}
          </Button>
        </div>
      </form>
    </Frame>
  );
}
