import type { Child } from 'hono/jsx';
import { formatDate } from '../../../platform/i18n/format.ts';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { ConstructCourse, TimelineEntry } from '../course.ts';
import { practiceLinks } from '../links.ts';
import type { Evaluation, Team } from '../practice.ts';
import { courseTexts } from '../texts/course.ts';
import { entryTexts } from '../texts/entries.ts';
import { practiceTexts } from '../texts/practice.ts';
import { Constructs } from './constructs.tsx';
import { EventLine } from './event-line.tsx';
import { PracticeBand } from './practice-band.tsx';
import { type ContactKept, ContactLine, type TraceRow, Traces } from './trace-table.tsx';

export interface CourseProps {
  readonly shell: Shell;
  readonly team: Team;
  readonly traces: readonly TraceRow[];
  readonly contact: ContactKept;
  readonly constructs: readonly ConstructCourse[];
  readonly timeline: readonly TimelineEntry[];
  readonly evaluations: readonly Evaluation[];
  readonly saved: boolean;
  readonly mayChange: boolean;
  readonly newId: () => string;
}

export function CoursePage(props: CourseProps) {
  const { shell, team, saved } = props;
  const t = courseTexts[shell.locale];
  return (
    <Page shell={shell} title={t.title(team.name)} current="loop">
      <PracticeBand
        title={t.title(team.name)}
        lead={t.lead}
        back={{ href: practiceLinks.team(team.id), label: entryTexts[shell.locale].back(team.name) }}
      />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--7">
          {saved ? <Notice kind="good" title={practiceTexts[shell.locale].saved} live /> : null}
          <Section title={t.traces} text={t.tracesText}>
            <Traces shell={shell} rows={props.traces} />
            <ContactLine shell={shell} contact={props.contact} />
          </Section>
          <Section title={t.constructs} text={t.constructsText(team.name)}>
            <Constructs shell={shell} constructs={props.constructs} />
          </Section>
          <Section title={t.timeline} text={t.timelineText}>
            <EventLine shell={shell} entries={props.timeline} />
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

function Learned({ shell, team, evaluations, mayChange, newId }: CourseProps) {
  const t = courseTexts[shell.locale];
  const { layers } = entryTexts[shell.locale];
  return (
    <section class="sw-stack sw-stack--5">
      <h2 class="utrecht-heading-2">{t.evaluations}</h2>
      {evaluations.length === 0 ? <p class="utrecht-paragraph">{t.noEvaluations}</p> : null}
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
