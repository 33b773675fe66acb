import type { Child } from 'hono/jsx';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import { practiceLinks } from '../links.ts';
import { courseTexts } from '../texts/course.ts';
import { entryTexts } from '../texts/entries.ts';
import { Constructs } from './constructs.tsx';
import { EventLine } from './event-line.tsx';
import { Learned } from './learned.tsx';
import type { CourseProps } from './props.ts';
import { TimePages } from './time-pages.tsx';
import { ToldNotice } from './told.tsx';
import { ContactLine, Traces } from './trace-table.tsx';

export function CoursePage(props: CourseProps) {
  const { shell, team, told } = props;
  const t = courseTexts[shell.locale];
  return (
    <Page shell={shell} title={t.title(team.name)} current="loop">
      <TitleBand
        title={t.title(team.name)}
        lead={t.lead}
        back={{ href: practiceLinks.team(team.id), label: entryTexts[shell.locale].back(team.name) }}
      />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--7">
          <ToldNotice shell={shell} told={told} />
          <Section title={t.traces} text={t.tracesText}>
            <Traces shell={shell} rows={props.traces} />
            <ContactLine shell={shell} contact={props.contact} />
          </Section>
          <Section title={t.constructs} text={t.constructsText(team.name)}>
            <Constructs shell={shell} constructs={props.constructs} />
          </Section>
          <Section title={t.timeline} text={t.timelineText}>
            <TimePages {...props} />
            <EventLine shell={shell} team={team} entries={props.time.entries} mayChange={props.mayChange} />
            {props.mayChange ? (
              <div>
                <LinkButton href={practiceLinks.event(team.id, props.newId())} icon="plus">
                  {t.addEvent}
                </LinkButton>
              </div>
            ) : null}
          </Section>
          <Learned {...props} />
        </div>
      </div>
    </Page>
  );
}

const Section = ({ title, text, children }: { title: string; text: string; children?: Child }) => (
  <section class="sw-stack sw-stack--5">
    <h2 class="utrecht-heading-2">{title}</h2>
    <p class="utrecht-paragraph sw-measure">{text}</p>
    {children}
  </section>
);
