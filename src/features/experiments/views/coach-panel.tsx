import { LinkButton } from '../../../platform/web/components/button.tsx';
import { IconList } from '../../../platform/web/components/facts.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Participation } from '../design/participation.ts';
import type { Study } from '../design/study.ts';
import { experimentLinks } from '../links.ts';
import { askTexts } from '../texts/ask.ts';
import { said } from './ask-page.tsx';

/** In the dossier: what was said to which study, and the way to ask. */
export function CoachPanel({
  shell,
  person,
  studies,
}: {
  shell: Shell;
  person: { readonly id: string };
  studies: readonly { readonly study: Study; readonly part: Participation | null }[];
}) {
  const { panel: t } = askTexts[shell.locale];
  const known = studies.flatMap(({ study, part }) => (part === null ? [] : [said(shell, study, part)]));
  const open = studies.some(({ part }) => part === null);
  return (
    <section class="sw-card sw-stack sw-stack--4" aria-labelledby="onderzoek-kop">
      <h2 class="utrecht-heading-3" id="onderzoek-kop">
        {t.title}
      </h2>
      {known.length === 0 ? null : <IconList items={known.map((text) => ({ icon: 'zoek', text }))} />}
      <div>
        <LinkButton href={experimentLinks.ask(person.id)}>{open ? t.link : t.look}</LinkButton>
      </div>
    </section>
  );
}
