import { formatList } from '../../../platform/i18n/format.ts';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { IconList, Known } from '../../../platform/web/components/facts.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { baselineName } from '../design/names.ts';
import type { Study } from '../design/study.ts';
import { experimentLinks } from '../links.ts';
import { designTexts } from '../texts/design.ts';
import { studyTexts } from '../texts/study.ts';
import { wordTexts } from '../texts/words.ts';
import { ArmsTable } from './arms.tsx';
import { ResearchPage } from './frame.tsx';
import { Frozen } from './frozen.tsx';
import { Researchers } from './researchers.tsx';
import { StatusLabels } from './status-label.tsx';

interface Props {
  readonly shell: Shell;
  readonly study: Study;
  readonly municipalities: readonly { readonly id: string; readonly name: string }[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly done: 'bewaard' | 'vastgelegd' | null;
}

/** Everything that was decided, and the next thing to do. */
export function StudyPage({ shell, study, municipalities, people, done }: Props) {
  const { locale } = shell;
  const { study: t } = studyTexts[locale];
  return (
    <ResearchPage
      shell={shell}
      title={study.title}
      lead={study.question}
      back={{ href: experimentLinks.list, label: designTexts[locale].back }}
      beside={<StatusLabels locale={locale} study={study} />}
    >
      {done === 'bewaard' ? <Notice kind="good" title={t.saved} live /> : null}
      {done === 'vastgelegd' ? (
        <Notice kind="good" title={t.registered} live>
          {t.registeredText}
        </Notice>
      ) : null}
      <Next shell={shell} study={study} />
      <section class="sw-stack sw-stack--5">
        <h2 class="utrecht-heading-2">{t.what}</h2>
        <Known facts={factsOf(props(shell, study, municipalities))} />
        {study.eligibility.length === 0 ? null : (
          <div class="sw-stack sw-stack--3">
            <h3 class="utrecht-heading-3">{t.conditions}</h3>
            <IconList items={study.eligibility.map((text) => ({ icon: 'vraag', text }))} />
          </div>
        )}
      </section>
      <section class="sw-stack sw-stack--5">
        <h2 class="utrecht-heading-2">{t.arms}</h2>
        <ArmsTable locale={locale} arms={study.arms} />
      </section>
      <Researchers shell={shell} study={study} people={people} />
      <Frozen locale={locale} study={study} />
    </ResearchPage>
  );
}

function Next({ shell, study }: { shell: Shell; study: Study }) {
  const { study: t } = studyTexts[shell.locale];
  if (study.status === 'draft')
    return (
      <div class="sw-row">
        <LinkButton kind="primary" after="pijl" href={experimentLinks.register(study.id)}>
          {t.register}
        </LinkButton>
        <LinkButton href={experimentLinks.edit(study.id)}>{t.edit}</LinkButton>
      </div>
    );
  const closed = study.status === 'closed';
  return (
    <div class="sw-row">
      <LinkButton
        kind="primary"
        after="pijl"
        href={closed ? experimentLinks.report(study.id) : experimentLinks.watch(study.id)}
      >
        {closed ? t.report : t.watch}
      </LinkButton>
      {closed ? <LinkButton href={experimentLinks.watch(study.id)}>{t.watch}</LinkButton> : null}
    </div>
  );
}

const props = (shell: Shell, study: Study, municipalities: Props['municipalities']) => ({
  ...{ t: studyTexts[shell.locale].study, w: wordTexts[shell.locale] },
  ...{ locale: shell.locale, study, municipalities },
});

function factsOf({ t, w, locale, study, municipalities }: ReturnType<typeof props>) {
  const names = (ids: readonly string[]) =>
    ids.length === 0
      ? t.none
      : formatList(
          locale,
          ids.map((id) => baselineName(w.baseline, id)),
        );
  const places = municipalities.filter(({ id }) => study.municipalities.includes(id)).map(({ name }) => name);
  const also = study.secondary.map((one) => w.secondary[one]);
  return [
    [t.subject, `${study.subject} (${w.subject[study.subjectKind]})`],
    [t.population, study.population],
    [t.outcome, `${w.outcome[study.outcome]}, ${t.after(w.months(study.horizonMonths))}`],
    [t.also, also.length === 0 ? t.nothingElse : formatList(locale, also)],
    [t.assignment, study.lottery ? w.drawn : w.notDrawn],
    [t.municipalities, formatList(locale, places)],
    [t.baseline, names(study.baseline)],
    [t.factors, names(study.factors)],
    [t.planned, w.people(study.planned)],
    [t.funding, study.funding || t.missing],
    [t.harms, study.harms || t.missing],
    [t.involvement, study.involvement || t.missing],
  ] as const;
}
