import type { Child } from 'hono/jsx';
import { formatDate } from '../../../platform/i18n/format.ts';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { practiceLinks } from '../links.ts';
import { isAsAgreed, most } from '../practice.ts';
import { practiceTexts } from '../texts/practice.ts';
import { Actions } from './actions.tsx';
import type { TeamProps } from './props.ts';

/** How the team works, step by step, and whether that is what it agreed. */
export function Method({ shell, team, steps, agreement, mayChange, newId }: TeamProps) {
  const t = practiceTexts[shell.locale];
  const isFull = steps.length >= most.step;
  const add =
    mayChange && !isFull ? (
      <LinkButton href={practiceLinks.step(team.id, newId())} icon="plus">
        {t.addStep}
      </LinkButton>
    ) : null;
  return (
    <section class="sw-stack sw-stack--5">
      <h2 class="utrecht-heading-2">{t.method}</h2>
      {steps.length === 0 ? (
        <EmptyState picture="agenda" title={t.noMethod.title} text={t.noMethod.text} action={add} />
      ) : (
        <>
          <ol class="sw-stack sw-stack--5">
            {steps.map((one, at) => (
              <li class="sw-card sw-stack">
                <h3 class="utrecht-heading-3" id={`s-${one.id}`}>
                  {at + 1}. {one.what}
                </h3>
                <p class="utrecht-paragraph">{one.why}</p>
                {mayChange ? (
                  <Actions
                    shell={shell}
                    of={`s-${one.id}`}
                    edit={practiceLinks.step(team.id, one.id)}
                    drop={practiceLinks.dropStep(team.id, one.id)}
                  />
                ) : null}
              </li>
            ))}
          </ol>
          <Agreed shell={shell} agreement={agreement} steps={steps} />
          {mayChange && isFull ? <p class="utrecht-paragraph">{t.fullSteps}</p> : null}
          <div class="sw-row">
            {add}
            {mayChange ? (
              <LinkButton href={practiceLinks.agree(team.id, newId())} icon="vink">
                {t.agree}
              </LinkButton>
            ) : null}
          </div>
        </>
      )}
    </section>
  );
}

function Agreed({ shell, agreement, steps }: Pick<TeamProps, 'shell' | 'agreement' | 'steps'>): Child {
  const t = practiceTexts[shell.locale];
  if (agreement === null) return <Notice title={t.notAgreed} />;
  const [day, look] = [agreement.agreedOn, agreement.evaluateOn].map((one) => formatDate(shell.locale, one));
  const title = t.agreedOn(day ?? '', look ?? '');
  return isAsAgreed(agreement, steps) ? (
    <Notice kind="good" title={title} />
  ) : (
    <Notice kind="caution" title={title}>
      {t.changedSince}
    </Notice>
  );
}
