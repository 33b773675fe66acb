import { langOf } from '../../../platform/i18n/index.ts';
import { Back } from '../../../platform/web/components/back.tsx';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { NamedFacts } from '../../../platform/web/components/facts.tsx';
import { Pictogram, pictogramOf } from '../../../platform/web/components/pictogram.tsx';
import { PrintButton, ReadAloud } from '../../../platform/web/components/read-aloud.tsx';
import type { Instrument } from '../../../shared/instrument.ts';
import { offerLinks } from '../links.ts';
import { factTexts } from '../texts/facts.ts';
import { instrumentTexts } from '../texts/instrument.ts';
import { hoursInWords, labelOf, labelsInSentence, placeInWords, weeksInWords } from './in-words.ts';
import type { OfferView } from './props.ts';

function Estimated({ known, words, view }: { known: boolean; words: string; view: OfferView }) {
  const t = factTexts[view.shell.locale];
  return (
    <>
      {words}
      {known ? <span class="sw-light"> ({t.estimate})</span> : null}
    </>
  );
}

export function InstrumentHead({ one, view }: { one: Instrument; view: OfferView }) {
  const { locale } = view.shell;
  const t = instrumentTexts[locale];
  const facts = factTexts[locale];
  const { named } = facts;
  const hours = hoursInWords(one.hoursPerWeek, facts);
  const weeks = weeksInWords(one.weeks, facts);
  return (
    <div class="sw-instrument__head">
      <div class="sw-wrap sw-stack">
        <div class="sw-screen-only">
          <Back href={offerLinks.all}>{t.back}</Back>
        </div>
        <div class="sw-card__head">
          <Pictogram name={pictogramOf(one.lifeDomains[0] ?? one.kind)} large />
          <div class="sw-stack sw-stack--2">
            <p class="utrecht-paragraph sw-soft">{labelOf(view.words, 'soorten', one.kind, locale)}</p>
            <h1 class="utrecht-heading-1" lang={langOf(locale, one)}>
              {one.name}
            </h1>
          </div>
          <p class="utrecht-paragraph utrecht-paragraph--lead sw-measure" lang={langOf(locale, one)}>
            {one.summary}
          </p>
        </div>
        <div class="sw-row">
          <ReadAloud locale={locale} whole />
          <LinkButton kind="primary" href="/keuze">
            {t.choose}
          </LinkButton>
          <PrintButton locale={locale} />
        </div>
        <NamedFacts
          items={[
            {
              icon: 'klok',
              name: named.hours,
              value: <Estimated known={one.hoursPerWeek !== null} words={hours} view={view} />,
            },
            {
              icon: 'agenda',
              name: named.weeks,
              value: <Estimated known={one.weeks !== null} words={weeks} view={view} />,
            },
            { icon: 'mens', name: named.forms, value: labelsInSentence(view, 'vorm', one.forms) },
            { icon: 'plek', name: named.place, value: placeInWords(one, view) },
          ]}
        />
      </div>
    </div>
  );
}
