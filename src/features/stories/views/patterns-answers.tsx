import { ScrollTable } from '../../../platform/web/components/table.tsx';
import { type DyadKey, dyadKeys } from '../patterns.ts';
import type { Selection } from '../selection.ts';
import { indicatorAnswers } from '../story.ts';
import { researchTexts } from '../texts/research.ts';
import { tellTexts } from '../texts/tell.ts';
import { CellLink } from './cell-text.tsx';
import { domainName } from './domain-name.ts';
import { patternsAddress } from './patterns-address.ts';
import type { PatternsProps } from './patterns-props.ts';

const linkTo = ({ study, chosen }: PatternsProps, selection: Selection): string =>
  patternsAddress(study.id, chosen, { selection, draw: 0, everything: false });

/** The words of the seven places of a line, and of no place. */
export function dyadWords(
  props: Pick<PatternsProps, 'study' | 'shell'>,
  dyadId: string,
): Readonly<Record<DyadKey, string>> {
  const { locale } = props.shell;
  const { answers } = researchTexts[locale].page;
  const dyad = props.study.frame.dyads.find(({ id }) => id === dyadId);
  const places = tellTexts[locale].dyads.places(dyad?.from[locale] ?? '', dyad?.to[locale] ?? '');
  const named = dyadKeys.map((key, i) => [
    key,
    places[i] ?? answers[key as 'not-applicable' | 'not-answered'],
  ]);
  return Object.fromEntries(named) as Record<DyadKey, string>;
}

/** Each line as seven cells under each other, with how many it did not fit and who left it open. */
export function DyadsPart(props: PatternsProps) {
  const { shell, study, dyads, chosen } = props;
  const t = researchTexts[shell.locale].page;
  const { selection } = chosen;
  return (
    <section class="sw-stack sw-stack--4">
      <h2 class="utrecht-heading-2">{t.dyads}</h2>
      <div class="sw-grid sw-grid--2">
        {dyads.map(({ dyad, counted }) => {
          const words = dyadWords(props, dyad);
          const its = study.frame.dyads.find(({ id }) => id === dyad);
          return (
            <ScrollTable
              id={`lijn-${dyad}`}
              caption={its?.question[shell.locale] ?? dyad}
              narrow
              columns={[{ name: t.zone }, { name: t.number, numeric: true }]}
              rows={dyadKeys.map((key) => [
                words[key],
                <CellLink
                  cell={counted.cells[key]}
                  href={linkTo(props, { kind: 'dyad', dyad, key })}
                  label={t.openStories(words[key])}
                  hidden={t.hidden}
                  hiddenShort={t.hiddenShort}
                  current={selection.kind === 'dyad' && selection.dyad === dyad && selection.key === key}
                />,
              ])}
            />
          );
        })}
      </div>
    </section>
  );
}

/** Every indicator with better, the same and worse, and with who said nothing about it. */
export function IndicatorsPart(props: PatternsProps) {
  const { shell, indicators, chosen } = props;
  const t = researchTexts[shell.locale].page;
  const { selection } = chosen;
  return (
    <section class="sw-stack sw-stack--4">
      <h2 class="utrecht-heading-2">{t.indicators}</h2>
      <p class="utrecht-paragraph">{t.indicatorsLead}</p>
      <ScrollTable
        id="indicatoren"
        caption={t.indicators}
        headed
        columns={[
          { name: t.indicator },
          ...indicatorAnswers.map((answer) => ({ name: t.answers[answer], numeric: true })),
          { name: t.matters, numeric: true },
        ]}
        rows={indicators.map(({ indicator, cells, matters }) => [
          domainName(shell.locale, indicator),
          ...indicatorAnswers.map((answer) => (
            <CellLink
              cell={cells[answer]}
              href={linkTo(props, { kind: 'indicator', indicator, answer })}
              label={t.openStories(`${domainName(shell.locale, indicator)}, ${t.answers[answer]}`)}
              hidden={t.hidden}
              hiddenShort={t.hiddenShort}
              current={
                selection.kind === 'indicator' &&
                selection.indicator === indicator &&
                selection.answer === answer
              }
            />
          )),
          matters === 'hidden' ? t.hiddenShort : matters,
        ])}
      />
    </section>
  );
}
