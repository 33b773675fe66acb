import { formatDate } from '../../../platform/i18n/index.ts';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Instrument, Offering } from '../../../shared/instrument.ts';
import { isOpen } from '../offerings.ts';
import { factTexts } from '../texts/facts.ts';
import { instrumentTexts } from '../texts/instrument.ts';
import { waitInWords } from './in-words.ts';
import { dutchOn, type OfferView } from './props.ts';
import { Section } from './section.tsx';

function room(run: Offering, view: OfferView): string {
  const { locale } = view.shell;
  const t = instrumentTexts[locale].offer;
  const facts = factTexts[locale];
  if (run.openPlaces === 0) return t.full;
  if (!isOpen(run, view.today)) return t.begun;
  return run.openPlaces === null ? facts.placesUnknown : facts.places(run.openPlaces);
}

function rowOf(run: Offering, view: OfferView) {
  const { locale } = view.shell;
  const lang = dutchOn(locale);
  return [
    <span lang={lang}>{run.provider}</span>,
    view.municipalities.get(run.municipality) ?? run.municipality,
    <span lang={lang}>{run.place}</span>,
    run.startsOn === null ? instrumentTexts[locale].offer.always : formatDate(locale, run.startsOn),
    room(run, view),
    waitInWords(run, view.today, factTexts[locale]),
  ];
}

interface Props {
  readonly one: Instrument;
  readonly runs: readonly Offering[];
  readonly view: OfferView;
}

/** All local runs, those with room first; a full one is not hidden. */
export function OfferingSection({ one, runs, view }: Props) {
  const t = instrumentTexts[view.shell.locale].offer;
  const open = view.open.get(one.id) ?? [];
  const all = [...open, ...runs.filter((run) => !open.includes(run))];
  return (
    <Section id="plekken" title={t.title}>
      {all.length === 0 ? (
        <p class="utrecht-paragraph">{t.none}</p>
      ) : (
        <>
          <ScrollTable
            id="plekken-tabel"
            caption={t.caption}
            columns={[t.provider, t.municipality, t.place, t.start, t.room, t.wait].map((name) => ({ name }))}
            rows={all.map((run) => rowOf(run, view))}
          />
          {all.some(({ invented }) => invented) ? (
            <Notice title={t.invented.title}>{t.invented.text}</Notice>
          ) : null}
        </>
      )}
    </Section>
  );
}
