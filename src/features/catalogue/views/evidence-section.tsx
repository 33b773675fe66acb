import { Notice } from '../../../platform/web/components/notice.tsx';
import { DirectionLabel, StrengthMeter } from '../../../platform/web/components/strength-meter.tsx';
import { TableToggle } from '../../../platform/web/components/table.tsx';
import type { Evidence, Instrument } from '../../../shared/instrument.ts';
import { gapsIn, isCompared, strongest } from '../evidence.ts';
import { type InstrumentTexts, instrumentTexts } from '../texts/instrument.ts';
import { labelOf } from './in-words.ts';
import { dutchOn, type OfferView } from './props.ts';
import { Study } from './study.tsx';

interface Props {
  readonly one: Instrument;
  readonly view: OfferView;
}

function conclusion({ evidence }: Instrument, t: InstrumentTexts['evidence']): string {
  const verdict = strongest(evidence);
  if (verdict === null) return t.none;
  return (isCompared(verdict) ? t.strong : t.weak)[verdict.direction];
}

/** The answer in one sentence, then how sure that is. */
function Answer({ one, view }: Props) {
  const { locale } = view.shell;
  const verdict = strongest(one.evidence);
  return (
    <>
      <p class="utrecht-paragraph utrecht-paragraph--lead">
        {conclusion(one, instrumentTexts[locale].evidence)}
      </p>
      <div class="sw-row sw-row--wide">
        <StrengthMeter
          locale={locale}
          level={verdict?.level ?? null}
          words={verdict === null ? '' : labelOf(view.words, 'bewijssterkte', verdict.level, locale)}
          large
        />
        {verdict === null ? null : (
          <DirectionLabel
            direction={verdict.direction}
            word={labelOf(view.words, 'bewijsrichting', verdict.direction, locale)}
          />
        )}
      </div>
    </>
  );
}

function Unknown({ one, view }: Props) {
  const t = instrumentTexts[view.shell.locale].unknown;
  return (
    <Notice kind="indication" icon="vraag" title={t.title}>
      <ul class="sw-stack sw-stack--2">
        {gapsIn(one.evidence).map((gap) => (
          <li>{t[gap]}</li>
        ))}
        <li>{t.here(view.shell.tenant.name)}</li>
      </ul>
    </Notice>
  );
}

function rowOf(study: Evidence, view: OfferView) {
  const { locale } = view.shell;
  const t = instrumentTexts[locale].evidence;
  const lang = dutchOn(locale);
  return [
    <span lang={lang}>{study.year === null ? study.source : t.year(study.source, study.year)}</span>,
    <span lang={lang}>{study.population}</span>,
    <span lang={lang}>{study.outcome}</span>,
    study.horizonMonths === null ? t.afterUnknown : t.months(study.horizonMonths),
    labelOf(view.words, 'vergelijking', study.comparison, locale),
    `${t.level(study.strength)}, ${labelOf(view.words, 'bewijsrichting', study.direction, locale)}`,
  ];
}

export function EvidenceSection({ one, view }: Props) {
  const { locale } = view.shell;
  const t = instrumentTexts[locale].evidence;
  return (
    <section class="sw-evidence sw-stack sw-stack--5" aria-labelledby="bewijs">
      <div class="sw-stack sw-stack--3">
        <h2 class="utrecht-heading-2" id="bewijs">
          {t.title}
        </h2>
        <Answer one={one} view={view} />
      </div>
      {one.evidence.map((study) => (
        <Study study={study} view={view} />
      ))}
      <Unknown one={one} view={view} />
      {one.evidence.length === 0 ? null : (
        <TableToggle
          locale={locale}
          id="bewijs-tabel"
          caption={t.table(one.name)}
          columns={[t.source, t.people, t.outcome, t.after, t.compared, t.strength].map((name) => ({ name }))}
          rows={one.evidence.map((study) => rowOf(study, view))}
        />
      )}
    </section>
  );
}
