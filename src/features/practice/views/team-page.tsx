import { LinkButton } from '../../../platform/web/components/button.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import { practiceLinks } from '../links.ts';
import { practiceTexts } from '../texts/practice.ts';
import { Method } from './method.tsx';
import { Principles } from './principles.tsx';
import type { TeamProps } from './props.ts';
import { ToldNotice } from './told.tsx';

export function TeamPage(props: TeamProps) {
  const { shell, team, told } = props;
  const t = practiceTexts[shell.locale];
  return (
    <Page shell={shell} title={t.teamTitle(team.name)} current="loop">
      <TitleBand
        title={t.teamTitle(team.name)}
        lead={t.teamLead}
        back={{ href: practiceLinks.teams, label: t.teams }}
      />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          <ToldNotice shell={shell} told={told} />
          <div>
            <LinkButton kind="primary" href={practiceLinks.course(team.id)} after="pijl">
              {t.course}
            </LinkButton>
          </div>
          <div class="sw-grid sw-grid--2">
            <Principles {...props} />
            <Method {...props} />
          </div>
        </div>
      </div>
    </Page>
  );
}
