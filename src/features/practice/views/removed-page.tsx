import { formatMoment } from '../../../platform/i18n/format.ts';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import { practiceLinks } from '../links.ts';
import { entryTexts } from '../texts/entries.ts';
import type { EntryProps, Meanwhile } from './entry-page.tsx';

/** At the address of a principle or a step that a colleague removed. */
export function RemovedPage({
  shell,
  team,
  kind,
  who,
  at,
}: Pick<EntryProps, 'shell' | 'team' | 'kind'> & Pick<Meanwhile, 'who' | 'at'>) {
  const { locale } = shell;
  const t = entryTexts[locale];
  const back = { href: practiceLinks.team(team.id), label: t.back(team.name) };
  return (
    <Page shell={shell} title={t.titles[kind]} current="loop">
      <TitleBand title={t.titles[kind]} back={back} />
      <div class="sw-band">
        <div class="sw-wrap">
          <EmptyState
            title={t.removed.title}
            text={t.removed.text(who, formatMoment(locale, at))}
            action={<LinkButton href={back.href}>{back.label}</LinkButton>}
          />
        </div>
      </div>
    </Page>
  );
}
