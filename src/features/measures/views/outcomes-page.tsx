import { LifeLine } from '../../../platform/charts/life-line.tsx';
import { formatDate } from '../../../platform/i18n/format.ts';
import { Button } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import { dossierLinks } from '../../dossier/index.ts';
import { measureLinks as links } from '../links.ts';
import { stillAtWork } from '../still-at-work.ts';
import { outcomeTexts } from '../texts/outcomes.ts';
import { rungSpells, workSpells } from '../timeline.ts';
import { MeasuresFrame } from './frame.tsx';
import { NumberForm } from './number-form.tsx';
import { OutcomeForm } from './outcome-form.tsx';
import { valueInWords } from './outcome-words.ts';
import type { OutcomesProps } from './props.ts';

export function OutcomesPage(props: OutcomesProps) {
  const { shell, person, outcomes, problems, said, numberProblem } = props;
  const t = outcomeTexts[shell.locale];
  const closed = person.archivedAt !== null;
  return (
    <MeasuresFrame
      shell={shell}
      title={t.title(person.givenName)}
      lead={t.lead}
      back={{ href: dossierLinks.dossier(person.id), label: t.back(person.givenName) }}
      hasErrors={problems.size > 0 || numberProblem !== undefined}
      current="dossiers"
    >
      {said === undefined ? null : <Notice kind="good" live title={t[said]} />}
      <div class="sw-grid sw-grid--main">
        <div class="sw-stack sw-stack--6">
          {outcomes.length === 0 ? (
            <EmptyState picture="passend-werk" title={t.nothing.title} text={t.nothing.text} />
          ) : (
            <>
              <Picture shell={shell} outcomes={outcomes} />
              <StillAtWork shell={shell} outcomes={outcomes} />
            </>
          )}
        </div>
        {closed ? null : (
          <div class="sw-stack sw-stack--6">
            <OutcomeForm {...props} />
            <NumberForm {...props} />
          </div>
        )}
      </div>
      {outcomes.length === 0 ? null : <All shell={shell} person={person} outcomes={outcomes} />}
    </MeasuresFrame>
  );
}

function Picture({ shell, outcomes }: Pick<OutcomesProps, 'shell' | 'outcomes'>) {
  const t = outcomeTexts[shell.locale];
  const [work, rungs] = [workSpells(outcomes), rungSpells(outcomes)];
  if (work.length + rungs.length === 0) return null;
  return (
    <section class="sw-card sw-figure">
      <h2 class="utrecht-heading-3">{t.picture}</h2>
      <p class="utrecht-paragraph">{t.pictureText}</p>
      <LifeLine
        {...{ work, rungs, describe: t.pictureText }}
        words={{ atWork: t.atWork, noWork: t.noWork, rung: t.rung }}
      />
    </section>
  );
}

/** After half a year and a year: yes, no, or that nobody looked that long. */
export function StillAtWork({ shell, outcomes }: Pick<OutcomesProps, 'shell' | 'outcomes'>) {
  const t = outcomeTexts[shell.locale];
  const found = [6, 12].flatMap((months) => stillAtWork(outcomes, months) ?? []);
  if (found.length === 0) return null;
  return (
    <dl class="sw-known">
      {found.map(({ months, day, still }) => (
        <div>
          <dt>{t.after(months)}</dt>
          <dd>
            {t.still[still]}
            <br />
            <span class="sw-soft sw-light">
              {still === 'unknown'
                ? t.stillUnknown(formatDate(shell.locale, day))
                : t.stillOn(formatDate(shell.locale, day))}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function All({ shell, person, outcomes }: Pick<OutcomesProps, 'shell' | 'person' | 'outcomes'>) {
  const { columns: n, ...t } = outcomeTexts[shell.locale];
  const day = (text: string) => formatDate(shell.locale, text);
  const mayChange = person.archivedAt === null;
  const rows = outcomes.toReversed().map((one) => [
    t.kinds[one.kind],
    valueInWords(shell.locale, one),
    day(one.from),
    one.to === null ? t.stillGoing : day(one.to),
    day(one.knownUntil),
    t.sources[one.source],
    mayChange ? (
      <form method="post" action={links.remove(person.id, one.id)}>
        <Button kind="subtle">
          {t.remove}
          <span class="sw-visually-hidden">{t.removeWhat(t.kinds[one.kind], day(one.from))}</span>
        </Button>
      </form>
    ) : (
      ''
    ),
  ]);
  return (
    <section class="sw-stack sw-stack--5">
      <h2 class="utrecht-heading-2">{t.table}</h2>
      <ScrollTable
        id="uitkomsten"
        caption={t.newestFirst}
        columns={[n.what, n.value, n.from, n.to, n.known, n.source, t.remove].map((name) => ({ name }))}
        rows={rows}
      />
    </section>
  );
}
