import { LinkButton } from '../../../platform/web/components/button.tsx';
import { Card } from '../../../platform/web/components/card.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { practiceLinks } from '../links.ts';
import type { Team } from '../practice.ts';
import { practiceTexts } from '../texts/practice.ts';

export function TeamsPage({ shell, teams }: { shell: Shell; teams: readonly Team[] }) {
  const t = practiceTexts[shell.locale];
  return (
    <Page shell={shell} title={t.title} current="loop">
      <TitleBand title={t.title} lead={t.lead} />
      <div class="sw-band">
        <div class="sw-wrap sw-grid sw-grid--2">
          {teams.length === 0 ? <p class="utrecht-paragraph">{t.noTeam}</p> : null}
          {teams.map(({ id, name }) => (
            <Card id={`team-${id}`} title={name} picture="samen">
              <div class="sw-row">
                <LinkButton href={practiceLinks.team(id)} describedBy={`team-${id}`}>
                  {t.teamTitle(name)}
                </LinkButton>
                <LinkButton href={practiceLinks.course(id)} kind="subtle" describedBy={`team-${id}`}>
                  {t.course}
                </LinkButton>
              </div>
            </Card>
          ))}
        </div>
      </div>
    </Page>
  );
}
