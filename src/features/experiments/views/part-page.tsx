import { formatDate } from '../../../platform/i18n/format.ts';
import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { DoneBefore, type DoneFirst } from '../../../platform/web/components/both-texts.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Known } from '../../../platform/web/components/facts.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { type Participation, takesPart } from '../design/participation.ts';
import type { Arm, Study } from '../design/study.ts';
import { experimentLinks } from '../links.ts';
import { askTexts } from '../texts/ask.ts';
import { wordTexts } from '../texts/words.ts';
import { contactWords } from './arms.tsx';
import { said } from './ask-page.tsx';
import { Checksum } from './frozen.tsx';

export interface PartProblem {
  readonly field: 'reden' | 'wat';
  readonly typed: string;
}
interface Props {
  readonly shell: Shell;
  readonly person: { readonly id: string; readonly givenName: string; readonly familyName: string };
  readonly study: Study;
  readonly part: Participation;
  readonly problem: PartProblem | undefined;
  /** For a deviation that may be written down here. */
  readonly newId: string;
  readonly done: 'gestopt' | 'afwijking' | 'anders' | null;
}

/** Somebody else stopped it before the reason that was typed now. */
export const stoppedBefore = (
  { stoppedBy, stoppedAt, stopReason }: Participation,
  problem: PartProblem | undefined,
): DoneFirst | null =>
  problem?.field !== 'reden' || stoppedBy === null || stoppedAt === null
    ? null
    : { who: stoppedBy, at: stoppedAt, reason: stopReason ?? '' };

/** What the lottery said, and so what the coach does. */
export function PartPage(props: Props) {
  const { shell, person, study, part, problem } = props;
  const t = askTexts[shell.locale];
  const arm = study.arms.find(({ number }) => number === part.arm);
  const first = stoppedBefore(part, problem);
  const message =
    first === null
      ? problem && (problem.field === 'wat' ? t.deviation.problem : t.problems.stopped)
      : undefined;
  return (
    <Page shell={shell} title={study.title} current="dossiers" hasErrors={message !== undefined}>
      <TitleBand
        title={study.title}
        lead={`${person.givenName} ${person.familyName}`}
        back={{ href: experimentLinks.ask(person.id), label: t.backToStudies }}
        colour="violet"
      />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          <ErrorSummary
            locale={shell.locale}
            errors={problem && message ? [{ field: problem.field, message }] : []}
          />
          {first === null ? null : (
            <DoneBefore
              locale={shell.locale}
              first={part.stoppedById === shell.session?.accountId ? { ...first, who: null } : first}
              yours={problem?.typed ?? ''}
              keep={experimentLinks.askFor(person.id, study.id)}
            />
          )}
          <Done {...props} />
          {arm === undefined || !takesPart(part) || study.status === 'closed' ? (
            <Notice title={said(shell, study, part)} />
          ) : (
            <>
              <Regime shell={shell} study={study} arm={arm} part={part} />
              <Otherwise {...props} message={problem?.field === 'wat' ? message : undefined} />
              <Stop {...props} message={problem?.field === 'reden' ? message : undefined} />
            </>
          )}
          <Checksum name={t.result.hash} value={study.protocolHash} />
        </div>
      </div>
    </Page>
  );
}

function Done({ shell, part, done }: Props) {
  const t = askTexts[shell.locale];
  if (done === 'afwijking') return <Notice kind="good" title={t.deviation.saved} live />;
  if (done === 'anders')
    return (
      <Notice kind="caution" title={t.otherwise.title} live>
        {t.otherwise.text}
      </Notice>
    );
  if (done !== 'gestopt' || part.stoppedAt === null) return null;
  return (
    <Notice kind="good" title={t.stop.done} live>
      {part.keepAfterStop ? t.stop.kept : t.stop.gone}
    </Notice>
  );
}

function Regime({ shell, study, arm, part }: { shell: Shell; study: Study; arm: Arm; part: Participation }) {
  const { result: t } = askTexts[shell.locale];
  const w = wordTexts[shell.locale];
  return (
    <section class="sw-card sw-stack sw-stack--5">
      <div class="sw-stack sw-stack--2">
        <h2 class="utrecht-heading-2">{t.title(arm.name)}</h2>
        {study.lottery ? <p class="utrecht-paragraph">{t.text}</p> : null}
      </div>
      <div class="sw-stack sw-stack--3">
        <h3 class="utrecht-heading-3">{t.do}</h3>
        {arm.instruction === '' ? null : <p class="utrecht-paragraph sw-measure">{arm.instruction}</p>}
        <Known
          facts={[
            [t.duties, w.duties[arm.duties]],
            [t.contact, contactWords(w, arm)],
            [t.begins, w.begins[arm.begins]],
          ]}
        />
      </div>
      {part.consentAt === null ? null : (
        <p class="utrecht-paragraph sw-soft">{t.consent(formatDate(shell.locale, part.consentAt))}</p>
      )}
    </section>
  );
}

type Mending = Props & { message: string | undefined };

function Otherwise({ shell, person, study, part, problem, newId, message }: Mending) {
  const { deviation: t } = askTexts[shell.locale];
  const others = study.arms.filter(({ number }) => number !== part.arm);
  return (
    <Fold summary={t.title} open={message !== undefined}>
      <p class="utrecht-paragraph sw-measure">{t.text}</p>
      <form
        class="sw-stack sw-stack--4 sw-measure"
        method="post"
        action={experimentLinks.deviate(person.id, study.id)}
        novalidate
      >
        <HiddenFields fields={[['nieuw', newId]]} />
        <Field
          locale={shell.locale}
          name="wat"
          label={t.what}
          value={problem?.field === 'wat' ? problem.typed : ''}
          error={message}
          rows={3}
          autocomplete="off"
        />
        <Select
          locale={shell.locale}
          name="kreeg"
          label={t.treated}
          options={[
            { value: '', label: t.asDrawn },
            ...others.map(({ number, name }) => ({ value: String(number), label: name })),
          ]}
        />
        <div>
          <Button>{t.save}</Button>
        </div>
      </form>
    </Fold>
  );
}

function Stop({ shell, person, study, problem, message }: Mending) {
  const { stop: t } = askTexts[shell.locale];
  return (
    <Fold summary={t.title} open={message !== undefined}>
      <p class="utrecht-paragraph sw-measure">{t.text}</p>
      <form
        class="sw-stack sw-stack--4 sw-measure"
        method="post"
        action={experimentLinks.stop(person.id, study.id)}
        novalidate
      >
        <Field
          locale={shell.locale}
          name="reden"
          label={t.reason}
          value={problem?.field === 'reden' ? problem.typed : ''}
          error={message}
          autocomplete="off"
          optional
        />
        <div>
          <Button>{t.button}</Button>
        </div>
      </form>
    </Fold>
  );
}
