import type { Child } from 'hono/jsx';
import { langOf } from '../../../platform/i18n/index.ts';
import type { Instrument } from '../../../shared/instrument.ts';
import { type CompareTexts, compareTexts } from '../texts/compare.ts';
import { factTexts } from '../texts/facts.ts';
import {
  hoursInWords,
  labelOf,
  labelsInSentence,
  placeInWords,
  upperFirst,
  weeksInWords,
} from './in-words.ts';
import { InstrumentLink } from './instrument-link.tsx';
import { EvidenceLine } from './offer-card.tsx';
import { dutchOn, type OfferView } from './props.ts';

type Cell = (one: Instrument, view: OfferView) => Child;

const facts = (view: OfferView) => factTexts[view.shell.locale];

function First({ one, view }: { one: Instrument; view: OfferView }) {
  const { locale } = view.shell;
  const { instruments, other } = one.requires;
  if (instruments.length + other.length === 0) return <span>{compareTexts[locale].nothingFirst}</span>;
  return (
    <ul class="sw-stack sw-stack--2">
      {instruments.map((id) => (
        <li>
          <InstrumentLink id={id} view={view} />
        </li>
      ))}
      {other.map((text) => (
        <li lang={dutchOn(locale)}>{upperFirst(text)}.</li>
      ))}
    </ul>
  );
}

function asks(one: Instrument, view: OfferView): Child {
  const t = facts(view);
  const { language, digital } = one.requires;
  return (
    <>
      {language === null ? t.languageNone : t.language(language)}
      <br />
      {upperFirst(t.digital[digital])}
    </>
  );
}

const cells: Readonly<Record<keyof CompareTexts['rows'], Cell>> = {
  summary: (one, { shell }) => <span lang={langOf(shell.locale, one)}>{one.summary}</span>,
  kind: (one, { words, shell }) => labelOf(words, 'soorten', one.kind, shell.locale),
  topics: (one, view) => upperFirst(labelsInSentence(view, 'leefgebieden', one.lifeDomains)),
  who: (one, view) => upperFirst(labelsInSentence(view, 'doelgroepen', one.targetGroups)),
  rungs: (one, view) => upperFirst(facts(view).rungs(one.rungs.from, one.rungs.to)),
  hours: (one, view) => hoursInWords(one.hoursPerWeek, facts(view)),
  weeks: (one, view) => weeksInWords(one.weeks, facts(view)),
  forms: (one, view) => upperFirst(labelsInSentence(view, 'vorm', one.forms)),
  first: (one, view) => <First one={one} view={view} />,
  asks,
  role: (one, { words, shell }) => labelOf(words, 'rol', one.role, shell.locale),
  evidence: (one, view) => <EvidenceLine one={one} view={view} />,
  place: (one, view) => upperFirst(placeInWords(one, view)),
};

export function comparisonRows(
  chosen: readonly Instrument[],
  view: OfferView,
): readonly (readonly [string, ...Child[]])[] {
  const names = compareTexts[view.shell.locale].rows;
  const rows = Object.keys(cells) as (keyof typeof cells)[];
  return rows.map((row) => [names[row], ...chosen.map((one) => cells[row](one, view))]);
}
