import { formatDate } from '../../../platform/i18n/format.ts';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { dossierLinks } from '../../dossier/index.ts';
import type { Participation } from '../design/participation.ts';
import type { Study } from '../design/study.ts';
import { experimentLinks } from '../links.ts';
import { askTexts } from '../texts/ask.ts';
import { StatusLabels } from './status-label.tsx';

interface Props {
  readonly shell: Shell;
  readonly person: { readonly id: string; readonly givenName: string };
  readonly studies: readonly { readonly study: Study; readonly part: Participation | null }[];
}

/** Which studies there are for this person, and what was said to each. */
export function AskPage({ shell, person, studies }: Props) {
  const t = askTexts[shell.locale];
  return (
    <Page shell={shell} title={t.title} current="dossiers">
      <TitleBand
        title={t.title}
        lead={t.lead(person.givenName)}
        back={{ href: dossierLinks.dossier(person.id), label: t.back }}
        colour="violet"
      />
      <div class="sw-band">
        <div class="sw-wrap">
          {studies.length === 0 ? (
            <EmptyState title={t.none} text={t.noneText} />
          ) : (
            <ul class="sw-grid sw-grid--2">
              {studies.map(({ study, part }) => (
                <li class="sw-card sw-stack sw-stack--4">
                  <div class="sw-row sw-row--tight">
                    <StatusLabels locale={shell.locale} study={study} />
                  </div>
                  <h2 class="utrecht-heading-3">{study.title}</h2>
                  <p class="utrecht-paragraph">{study.question}</p>
                  {part === null ? null : <p class="utrecht-paragraph sw-bold">{said(shell, study, part)}</p>}
                  <LinkButton href={experimentLinks.askFor(person.id, study.id)}>
                    {part === null ? t.ask : t.panel.look}
                  </LinkButton>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </Page>
  );
}

/** In one sentence what was said, or in which group somebody is. */
export function said({ locale }: Shell, study: Study, part: Participation): string {
  const t = askTexts[locale];
  if (part.excluded !== null)
    return `${t.excluded[part.excluded]} ${t.askedOn(formatDate(locale, part.askedAt))}`;
  if (part.stoppedAt !== null) return t.panel.stopped(study.title);
  const arm = study.arms.find(({ number }) => number === part.arm);
  return t.panel[study.status === 'closed' ? 'wasInArm' : 'inArm'](study.title, arm?.name ?? '');
}
