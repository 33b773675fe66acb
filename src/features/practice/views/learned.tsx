import { formatDate } from '../../../platform/i18n/format.ts';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { practiceLinks } from '../links.ts';
import { courseTexts } from '../texts/course.ts';
import { entryTexts } from '../texts/entries.ts';
import { Actions } from './actions.tsx';
import type { CourseProps } from './props.ts';

/** What the team and its leaders wrote down when they looked back. */
export function Learned({ shell, team, time, mayChange, newId }: CourseProps) {
  const t = courseTexts[shell.locale];
  const { evaluations, pages } = time;
  const { layers } = entryTexts[shell.locale];
  return (
    <section class="sw-stack sw-stack--5">
      <h2 class="utrecht-heading-2">{t.evaluations}</h2>
      {pages > 1 ? (
        <p class="utrecht-paragraph sw-measure">
          {evaluations.length === 0 ? t.pages.nothingLearned : t.pages.learned}{' '}
          <a class="utrecht-link" href="#tijd">
            {t.pages.toPages}
          </a>
        </p>
      ) : evaluations.length === 0 ? (
        <p class="utrecht-paragraph">{t.noEvaluations}</p>
      ) : null}
      <div class="sw-grid sw-grid--2">
        {evaluations.map((one) => (
          <article class="sw-card sw-stack" aria-labelledby={`e-${one.id}`}>
            <h3 class="utrecht-heading-3" id={`e-${one.id}`}>
              {layers[one.layer]}, {formatDate(shell.locale, one.heldOn)}
            </h3>
            <p class="utrecht-paragraph">
              <strong>{t.keeps}:</strong> {one.keeps}
            </p>
            <p class="utrecht-paragraph">
              <strong>{t.changes}:</strong> {one.changes}
            </p>
            {mayChange ? (
              <Actions
                shell={shell}
                of={`e-${one.id}`}
                drop={practiceLinks.dropEvaluation(team.id, one.id)}
              />
            ) : null}
          </article>
        ))}
      </div>
      {mayChange ? (
        <div>
          <LinkButton href={practiceLinks.evaluation(team.id, newId())} icon="plus">
            {t.addEvaluation}
          </LinkButton>
        </div>
      ) : null}
    </section>
  );
}
