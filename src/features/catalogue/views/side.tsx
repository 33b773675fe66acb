import { formatEuro, formatList } from '../../../platform/i18n/index.ts';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import type { Instrument } from '../../../shared/instrument.ts';
import { instrumentTexts } from '../texts/instrument.ts';
import { termOf, upperFirst } from './in-words.ts';
import { InstrumentLink } from './instrument-link.tsx';
import { dutchOn, type OfferView } from './props.ts';
import { SideCard } from './section.tsx';

export interface Check {
  /** The field of the content it is about, as it is named there. */
  readonly field: string;
  readonly why: string;
}

interface Props {
  readonly one: Instrument;
  readonly checks: readonly Check[];
  readonly view: OfferView;
}

export function Law({ one, checks, view }: Props) {
  const { locale } = view.shell;
  const t = instrumentTexts[locale].law;
  const lang = dutchOn(locale);
  return (
    <SideCard id="wet" title={t.title}>
      <p class="utrecht-paragraph sw-bold" lang={lang}>
        {one.law.text}
      </p>
      <p class="utrecht-paragraph utrecht-paragraph--small sw-soft" lang={lang}>
        {instrumentTexts.nl.law.source(one.law.source)}
      </p>
      {checks
        .filter(({ field }) => field === 'wettelijkeGrondslag')
        .map(({ why }) => (
          <Notice kind="caution" title={t.check}>
            <span lang={lang}>{why}</span>
          </Notice>
        ))}
    </SideCard>
  );
}

function Cost({ one, view }: Pick<Props, 'one' | 'view'>) {
  const { locale } = view.shell;
  const t = instrumentTexts[locale].by;
  if (one.costEuro === null) return <p class="utrecht-paragraph">{t.costUnknown}</p>;
  return (
    <p class="utrecht-paragraph">
      {t.cost}
      {formatEuro(locale, one.costEuro)}. <span lang={dutchOn(locale)}>{one.costNote}</span>
    </p>
  );
}

export function By({ one, view }: Pick<Props, 'one' | 'view'>) {
  const { locale } = view.shell;
  const t = instrumentTexts[locale].by;
  return (
    <SideCard id="door" title={t.title}>
      <p class="utrecht-paragraph" lang={dutchOn(locale)}>
        {upperFirst(formatList('nl', one.providers))}.
      </p>
      <Cost one={one} view={view} />
      {one.combinesWith.length === 0 ? null : (
        <>
          <p class="utrecht-paragraph">{t.combines}</p>
          <ul class="sw-stack sw-stack--2">
            {one.combinesWith.map((id) => (
              <li>
                <InstrumentLink id={id} view={view} />
              </li>
            ))}
          </ul>
        </>
      )}
    </SideCard>
  );
}

/** The words of the trade, for who needs them; everybody else has read the same above. */
export function Terms({ one, view }: Pick<Props, 'one' | 'view'>) {
  const { words } = view;
  const t = instrumentTexts[view.shell.locale].terms;
  const rows: readonly (readonly [string, string])[] = [
    [t.kind, termOf(words, 'soorten', one.kind)],
    [t.goals, one.goals.map((id) => termOf(words, 'doel', id)).join(', ')],
    [t.phases, one.phases.map((id) => termOf(words, 'fasen', id)).join(', ')],
    [
      t.rungs,
      [...new Set([one.rungs.from, one.rungs.to])].map((id) => termOf(words, 'treden', id)).join(' – '),
    ],
    [t.domains, one.lifeDomains.map((id) => termOf(words, 'leefgebieden', id)).join(', ')],
    [t.groups, one.targetGroups.map((id) => termOf(words, 'doelgroepen', id)).join(', ')],
    [t.role, termOf(words, 'rol', one.role)],
    [t.id, one.id],
  ];
  return (
    <Fold summary={t.title}>
      <dl class="sw-terms" lang={dutchOn(view.shell.locale)}>
        {rows.map(([name, value]) => (
          <>
            <dt lang={view.shell.locale}>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
    </Fold>
  );
}

export function AboutText({ one, checks, view }: Props) {
  const { locale } = view.shell;
  const t = instrumentTexts[locale];
  const notes = checks.filter(({ field }) => field === 'herkomst').map(({ why }) => why);
  const all = [...new Set([...(one.origin.note === null ? [] : [one.origin.note]), ...notes])];
  return (
    <>
      {all.map((note) => (
        <Notice kind="caution" title={t.note}>
          <span lang={dutchOn(locale)}>{note}</span>
        </Notice>
      ))}
      <section class="sw-card sw-card--quiet sw-stack sw-stack--2" aria-labelledby="klopt">
        <h2 class="utrecht-heading-3" id="klopt">
          {t.text.title}
        </h2>
        <p class="utrecht-paragraph utrecht-paragraph--small">{t.text.own}</p>
      </section>
    </>
  );
}
