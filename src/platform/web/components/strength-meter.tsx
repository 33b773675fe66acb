import type { Child } from 'hono/jsx';
import type { Locale } from '../../i18n/locale.ts';
import type { IconName } from '../pictogram-names.ts';
import { webTexts } from '../texts.ts';
import { Label, type LabelKind } from './label.tsx';

export interface StrengthMeterProps {
  readonly locale: Locale;
  /** 0 to 5, or null: no research known; then all stones stay empty. */
  readonly level: number | null;
  /** The sentence of the vocabulary for this level. */
  readonly words?: Child;
  readonly large?: boolean;
}

/** Five rising stones. Violet always means research. */
export function StrengthMeter({ locale, level, words, large = false }: StrengthMeterProps) {
  const t = webTexts[locale];
  return (
    <span class={large ? 'sw-strength sw-strength--large' : 'sw-strength'}>
      <span class="sw-strength__stones" aria-hidden="true">
        {[1, 2, 3, 4, 5].map((stone) => {
          const full = level !== null && stone <= level ? ' sw-strength__stone--full' : '';
          return <span class={`sw-strength__stone${full} sw-i-${stone}`}></span>;
        })}
      </span>
      <span class="sw-strength__word">
        {level === null ? <strong>{t.noResearch}</strong> : <strong>{t.levelOf(level)}</strong>} {words}
      </span>
    </span>
  );
}

/** Ids of `bewijsrichting` in the vocabulary. */
export type Direction = 'positief' | 'gemengd' | 'geen effect' | 'negatief' | 'onbekend';

const looks: Record<Direction, { readonly icon: IconName; readonly kind?: LabelKind }> = {
  positief: { icon: 'op', kind: 'fits' },
  gemengd: { icon: 'golf' },
  'geen effect': { icon: 'gelijk' },
  negatief: { icon: 'let', kind: 'not' },
  onbekend: { icon: 'vraag' },
};

/** Which way the research points: a word with an icon, beside the meter. */
export function DirectionLabel({ direction, word }: { direction: Direction; word: string }) {
  const { icon, kind } = looks[direction];
  return (
    <Label icon={icon} {...(kind ? { kind } : {})}>
      {word}
    </Label>
  );
}
