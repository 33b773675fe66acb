import { ChipLink, Chips } from '../../../platform/web/components/chip.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import type { Cell } from '../../../shared/small-cells.ts';
import { storyLinks } from '../links.ts';
import { researchTexts } from '../texts/research.ts';
import { Band } from './band.tsx';
import { patternsAddress } from './patterns-address.ts';
import { DyadsPart, IndicatorsPart } from './patterns-answers.tsx';
import type { PatternsProps } from './patterns-props.ts';
import { BehindPart, OutliersPart } from './patterns-stories.tsx';
import { BesidePart, TriadPart } from './patterns-triad.tsx';

/** What tellers said about their own stories, counted; every count leads to its stories. */
export function PatternsPage(props: PatternsProps) {
  const { shell, study, chosen, counts } = props;
  const t = researchTexts[shell.locale];
  const title = t.page.title(study.name);
  return (
    <Page shell={shell} title={title} current="stories">
      <Band title={title} lead={study.prompt} back={{ href: storyLinks.studies, label: t.back }} />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--7">
          <Filters {...props} />
          {counts.group === 'hidden' || counts.group === 0 ? (
            <EmptyState picture="gesprek" title={t.page.tooFew} text={t.page.tooFewText} />
          ) : chosen.beside === null ? (
            <>
              <div class="sw-patterns">
                <TriadPart {...props} />
                <BehindPart {...props} />
              </div>
              <DyadsPart {...props} />
              <IndicatorsPart {...props} />
              <OutliersPart {...props} />
            </>
          ) : (
            <BesidePart {...props} />
          )}
        </div>
      </div>
    </Page>
  );
}

function Filters({ shell, study, chosen, counts }: PatternsProps) {
  const t = researchTexts[shell.locale];
  const to = (change: Parameters<typeof patternsAddress>[2]) =>
    patternsAddress(study.id, { ...chosen, selection: { kind: 'all' }, draw: 0, everything: false }, change);
  const told = (cell: Cell | undefined) => (typeof cell === 'number' ? { count: cell } : {});
  return (
    <nav class="sw-stack sw-stack--3" aria-label={t.page.filter}>
      <Chips>
        <ChipLink
          href={to({ moment: null, beside: null })}
          current={chosen.moment === null}
          {...told(counts.all)}
        >
          {t.page.allMoments}
        </ChipLink>
        {study.moments.map(({ number, name }, i) => (
          <ChipLink
            href={to({ moment: number, beside: null })}
            current={chosen.moment === number}
            {...told(counts.moments[i])}
          >
            {name}
          </ChipLink>
        ))}
      </Chips>
      <Chips>
        <ChipLink href={to({ perspective: null, beside: null })} current={chosen.perspective === null}>
          {t.page.allPerspectives}
        </ChipLink>
        {study.perspectives.map((one, i) => (
          <ChipLink
            href={to({ perspective: one, beside: null })}
            current={chosen.perspective === one}
            {...told(counts.perspectives[i])}
          >
            {t.perspectives[one]}
          </ChipLink>
        ))}
      </Chips>
      <p class="sw-row">
        {chosen.beside === null ? null : (
          <a class="utrecht-link" href={to({ beside: null })}>
            {t.page.together}
          </a>
        )}
        {chosen.beside === 'moment' ? null : (
          <a class="utrecht-link" href={to({ beside: 'moment', moment: null })}>
            {t.page.besideMoments}
          </a>
        )}
        {chosen.beside === 'perspective' ? null : (
          <a class="utrecht-link" href={to({ beside: 'perspective', perspective: null })}>
            {t.page.besidePerspectives}
          </a>
        )}
        <a class="utrecht-link" href={storyLinks.codes(study.id)}>
          {t.codesLink}
        </a>
      </p>
    </nav>
  );
}
