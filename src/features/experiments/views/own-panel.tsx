import { Button } from '../../../platform/web/components/button.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Participation } from '../design/participation.ts';
import type { Study } from '../design/study.ts';
import { experimentLinks } from '../links.ts';
import { mineTexts } from '../texts/mine.ts';
import { wordTexts } from '../texts/words.ts';
import { contactWords } from './arms.tsx';

/** For the person: in which study, in which group, and how to stop. */
export function OwnPanel({
  shell,
  studies,
}: {
  shell: Shell;
  studies: readonly { readonly study: Study; readonly part: Participation }[];
}) {
  const t = mineTexts[shell.locale];
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="mijn-onderzoek">
      <h2 class="utrecht-heading-2" id="mijn-onderzoek">
        {t.title}
      </h2>
      {studies.map((one) => (
        <One shell={shell} {...one} />
      ))}
    </section>
  );
}

function One({ shell, study, part }: { shell: Shell; study: Study; part: Participation }) {
  const t = mineTexts[shell.locale];
  const arm = study.arms.find(({ number }) => number === part.arm);
  if (part.stoppedAt !== null || arm === undefined)
    return <p class="utrecht-paragraph">{t.stopped(study.title)}</p>;
  if (study.status === 'closed') return <p class="utrecht-paragraph">{t.was(study.title)}</p>;
  return (
    <div class="sw-card sw-stack sw-stack--4">
      <p class="utrecht-paragraph sw-bold">{t.in(study.title)}</p>
      <p class="utrecht-paragraph">
        {t.group(arm.name)} {study.lottery ? t.drawn : null}
      </p>
      {arm.instruction === '' ? null : <p class="utrecht-paragraph">{arm.instruction}</p>}
      <p class="utrecht-paragraph">{t.contact(contactWords(wordTexts[shell.locale], arm))}</p>
      <p class="utrecht-paragraph">{t.code}</p>
      <Fold summary={t.stopTitle}>
        <p class="utrecht-paragraph">{t.stopText}</p>
        <p class="utrecht-paragraph">{part.keepAfterStop ? t.kept : t.gone}</p>
        <form method="post" action={experimentLinks.ownStop(study.id)}>
          <Button>{t.button}</Button>
        </form>
      </Fold>
    </div>
  );
}
