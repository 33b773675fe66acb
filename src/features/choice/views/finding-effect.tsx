import { type Locale, midSentence } from '../../../platform/i18n/index.ts';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Vocabulary } from '../../../shared/vocabulary.ts';
import type { FindingEffect, Stand } from '../advice/finding-effect.ts';
import { findingEffectTexts } from '../texts/finding-effect.ts';

interface Props {
  readonly locale: Locale;
  readonly vocabulary: Vocabulary;
  readonly status: 'draft' | 'published' | 'withdrawn';
  readonly effect: FindingEffect;
}

/** From what to what: strength, points and place, without and with one finding. */
export function FindingEffectSection(props: Props) {
  const { locale, status, effect } = props;
  const t = findingEffectTexts[locale];
  const [before, after] = [effect.without, effect.with];
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="advies-verandert">
      <h2 class="utrecht-heading-2" id="advies-verandert">
        {t.title[status]}
      </h2>
      <Notice title={headline(props)}>{subline(props)}</Notice>
      <p class="utrecht-paragraph">{t.help}</p>
      <ScrollTable
        id="zonder-en-met"
        narrow
        caption={t.caption}
        columns={[{ name: t.what }, { name: t.without }, { name: t.with }]}
        rows={[
          [t.research, researchIn(props, before), researchIn(props, after)],
          [t.points, String(before.points), String(after.points)],
          [t.place, placeIn(locale, before), placeIn(locale, after)],
        ]}
      />
    </section>
  );
}

function headline({ locale, effect }: Props): string {
  const t = findingEffectTexts[locale];
  if (!effect.counts) return t.stronger;
  const [from, to] = [effect.without.points, effect.with.points];
  return from === to ? t.same : t.changes(from, to);
}

function subline({ locale, effect }: Props): string {
  const t = findingEffectTexts[locale];
  if (!effect.counts) return t.strongerText;
  return effect.without.points === effect.with.points ? t.sameText : t.order;
}

function researchIn({ locale, vocabulary }: Props, { evidence }: Stand): string {
  const t = findingEffectTexts[locale];
  if (evidence === null) return t.none;
  const direction = vocabulary.bewijsrichting.get(evidence.direction)?.[locale] ?? evidence.direction;
  return t.strength(evidence.strength, midSentence(direction));
}

function placeIn(locale: Locale, { place, of }: Stand): string {
  const t = findingEffectTexts[locale];
  if (place === null || place.standing === 'fitsNot') return t.fitsNot;
  return t[place.standing](place.rank, of);
}
