import type { PropsWithChildren } from 'hono/jsx';
import { IconList } from '../../../platform/web/components/facts.tsx';
import { Label } from '../../../platform/web/components/label.tsx';
import type { Instrument } from '../../../shared/instrument.ts';
import { factTexts } from '../texts/facts.ts';
import { instrumentTexts } from '../texts/instrument.ts';
import { hoursInWords, upperFirst, weeksInWords } from './in-words.ts';
import { InstrumentLink } from './instrument-link.tsx';
import { dutchOn, type OfferView } from './props.ts';
import { Section } from './section.tsx';

interface Props {
  readonly one: Instrument;
  readonly view: OfferView;
}

function Needs({ one, view }: Props) {
  const { locale } = view.shell;
  const t = instrumentTexts[locale].first;
  const { language, digital, other } = one.requires;
  const own = [
    ...(language === null ? [] : [t.language(language)]),
    ...(digital === 'geen' ? [] : [t.digital[digital]]),
  ];
  return (
    <>
      {own.map((text) => (
        <Need label={t.need}>{text}</Need>
      ))}
      {other.map((text) => (
        <Need label={t.need}>
          <span lang={dutchOn(locale)}>{upperFirst(text)}.</span>
        </Need>
      ))}
    </>
  );
}

function Need({ label, children }: PropsWithChildren<{ label: string }>) {
  return (
    <li class="sw-card sw-card--small sw-stack sw-stack--2">
      <Label kind="first" icon="sleutel">
        {label}
      </Label>
      <p class="utrecht-paragraph">{children}</p>
    </li>
  );
}

export function WhatFirst({ one, view }: Props) {
  const { locale } = view.shell;
  const t = instrumentTexts[locale].first;
  const { language, digital, other, instruments } = one.requires;
  const nothing = language === null && digital === 'geen' && other.length + instruments.length === 0;
  return (
    <Section id="eerst" title={t.title}>
      {nothing ? (
        <p class="utrecht-paragraph">{t.nothing}</p>
      ) : (
        <ul class="sw-grid sw-grid--2 sw-grid--tight">
          {instruments.map((id) => (
            <Need label={t.label}>
              {t.doFirst}
              <InstrumentLink id={id} view={view} />
            </Need>
          ))}
          <Needs one={one} view={view} />
        </ul>
      )}
    </Section>
  );
}

export function WhatItAsks({ one, view }: Props) {
  const { locale } = view.shell;
  const t = instrumentTexts[locale].asks;
  const facts = factTexts[locale];
  const { language, digital } = one.requires;
  const hours =
    one.hoursPerWeek === null ? t.hoursUnknown : t.hours(upperFirst(hoursInWords(one.hoursPerWeek, facts)));
  return (
    <Section id="vraagt" title={t.title}>
      <IconList
        items={[
          { icon: 'klok', text: hours },
          {
            icon: 'agenda',
            text: one.weeks === null ? t.weeksUnknown : t.weeks(weeksInWords(one.weeks, facts)),
          },
          { icon: 'bericht', text: language === null ? t.languageNone : t.language(language) },
          { icon: 'boek', text: t.digital[digital] },
        ]}
      />
    </Section>
  );
}
