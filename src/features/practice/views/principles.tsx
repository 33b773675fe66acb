import { LinkButton } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Label, type LabelKind } from '../../../platform/web/components/label.tsx';
import type { IconName } from '../../../platform/web/pictogram-names.ts';
import { evidenceLinks } from '../../evidence/index.ts';
import { practiceLinks } from '../links.ts';
import { most, type Stance } from '../practice.ts';
import { practiceTexts } from '../texts/practice.ts';
import { Actions } from './actions.tsx';
import type { TeamProps } from './props.ts';

const looks: Readonly<Record<Stance, readonly [LabelKind, IconName]>> = {
  supported: ['strength', 'vink'],
  contradicted: ['not', 'let'],
  unknown: ['plain', 'vraag'],
};

/** What the team believes, in its own words, beside what research says. */
export function Principles({ shell, team, principles, mayChange, newId }: TeamProps) {
  const t = practiceTexts[shell.locale];
  const isFull = principles.length >= most.principle;
  const add =
    mayChange && !isFull ? (
      <LinkButton href={practiceLinks.principle(team.id, newId())} icon="plus">
        {t.addPrinciple}
      </LinkButton>
    ) : null;
  return (
    <section class="sw-stack sw-stack--5">
      <h2 class="utrecht-heading-2">{t.principles}</h2>
      {principles.length === 0 ? (
        <EmptyState title={t.noPrinciples.title} text={t.noPrinciples.text} action={add} />
      ) : (
        <>
          {principles.map((one) => {
            const [kind, icon] = looks[one.stance];
            return (
              <article class="sw-card sw-stack" aria-labelledby={`p-${one.id}`}>
                <h3 class="utrecht-heading-3" id={`p-${one.id}`}>
                  {one.words}
                </h3>
                <p class="utrecht-paragraph">{one.why}</p>
                <div>
                  <Label kind={kind} icon={icon}>
                    {t.stance[one.stance]}
                  </Label>
                </div>
                <p class="utrecht-paragraph sw-soft">
                  {one.basis || t.unknownText}{' '}
                  {one.stance === 'unknown' ? (
                    <a class="utrecht-link" href={evidenceLinks.all}>
                      {t.lookUp}
                    </a>
                  ) : null}
                </p>
                {mayChange ? (
                  <Actions
                    shell={shell}
                    of={`p-${one.id}`}
                    edit={practiceLinks.principle(team.id, one.id)}
                    drop={practiceLinks.dropPrinciple(team.id, one.id)}
                  />
                ) : null}
              </article>
            );
          })}
          {mayChange && isFull ? <p class="utrecht-paragraph">{t.fullPrinciples}</p> : <div>{add}</div>}
        </>
      )}
    </section>
  );
}
