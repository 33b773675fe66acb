import type { Child } from 'hono/jsx';
import { formatDate } from '../../../platform/i18n/format.ts';
import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Label, type LabelKind } from '../../../platform/web/components/label.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import type { IconName } from '../../../platform/web/pictogram-names.ts';
import type { Shell } from '../../../platform/web/shell.ts';
import { evidenceLinks } from '../../evidence/index.ts';
import { practiceLinks } from '../links.ts';
import {
  type Agreement,
  isAsAgreed,
  type MethodStep,
  type Principle,
  type Stance,
  type Team,
} from '../practice.ts';
import { practiceTexts } from '../texts/practice.ts';
import { PracticeBand } from './practice-band.tsx';

export interface TeamProps {
  readonly shell: Shell;
  readonly team: Team;
  readonly principles: readonly Principle[];
  readonly steps: readonly MethodStep[];
  readonly agreement: Agreement | null;
  readonly saved: boolean;
  readonly mayChange: boolean;
  /** For what is added from this page. */
  readonly newId: () => string;
}

export function TeamPage(props: TeamProps) {
  const { shell, team, saved } = props;
  const t = practiceTexts[shell.locale];
  return (
    <Page shell={shell} title={t.teamTitle(team.name)} current="loop">
      <PracticeBand
        title={t.teamTitle(team.name)}
        lead={t.teamLead}
        back={{ href: practiceLinks.teams, label: t.teams }}
      />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          {saved ? <Notice kind="good" title={t.saved} live /> : null}
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

const looks: Readonly<Record<Stance, readonly [LabelKind, IconName]>> = {
  supported: ['strength', 'vink'],
  contradicted: ['not', 'let'],
  unknown: ['plain', 'vraag'],
};

function Principles({ shell, team, principles, mayChange, newId }: TeamProps) {
  const t = practiceTexts[shell.locale];
  const add = mayChange ? (
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
          <div>{add}</div>
        </>
      )}
    </section>
  );
}

function Actions({ shell, of, edit, drop }: { shell: Shell; of: string; edit: string; drop: string }) {
  const t = practiceTexts[shell.locale];
  return (
    <div class="sw-row">
      <LinkButton kind="subtle" href={edit} describedBy={of}>
        {t.edit}
      </LinkButton>
      <form method="post" action={drop}>
        <Button kind="subtle" describedBy={of}>
          {t.drop}
        </Button>
      </form>
    </div>
  );
}

function Method({ shell, team, steps, agreement, mayChange, newId }: TeamProps) {
  const t = practiceTexts[shell.locale];
  const add = mayChange ? (
    <LinkButton href={practiceLinks.step(team.id, newId())} icon="plus">
      {t.addStep}
    </LinkButton>
  ) : null;
  return (
    <section class="sw-stack sw-stack--5">
      <h2 class="utrecht-heading-2">{t.method}</h2>
      {steps.length === 0 ? (
        <EmptyState picture="agenda" title={t.noMethod.title} text={t.noMethod.text} action={add} />
      ) : (
        <>
          <ol class="sw-stack sw-stack--5">
            {steps.map((one, at) => (
              <li class="sw-card sw-stack">
                <h3 class="utrecht-heading-3" id={`s-${one.id}`}>
                  {at + 1}. {one.what}
                </h3>
                <p class="utrecht-paragraph">{one.why}</p>
                {mayChange ? (
                  <Actions
                    shell={shell}
                    of={`s-${one.id}`}
                    edit={practiceLinks.step(team.id, one.id)}
                    drop={practiceLinks.dropStep(team.id, one.id)}
                  />
                ) : null}
              </li>
            ))}
          </ol>
          <Agreed shell={shell} agreement={agreement} steps={steps} />
          <div class="sw-row">
            {add}
            {mayChange ? (
              <LinkButton href={practiceLinks.agree(team.id, newId())} icon="vink">
                {t.agree}
              </LinkButton>
            ) : null}
          </div>
        </>
      )}
    </section>
  );
}

function Agreed({
  shell,
  agreement,
  steps,
}: {
  shell: Shell;
  agreement: Agreement | null;
  steps: readonly MethodStep[];
}): Child {
  const t = practiceTexts[shell.locale];
  if (agreement === null) return <Notice title={t.notAgreed} />;
  const [day, look] = [agreement.agreedOn, agreement.evaluateOn].map((one) => formatDate(shell.locale, one));
  const title = t.agreedOn(day ?? '', look ?? '');
  return isAsAgreed(agreement, steps) ? (
    <Notice kind="good" title={title} />
  ) : (
    <Notice kind="caution" title={title}>
      {t.changedSince}
    </Notice>
  );
}
