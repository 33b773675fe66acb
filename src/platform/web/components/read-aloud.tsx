import type { Locale } from '../../i18n/locale.ts';
import { webTexts } from '../texts.ts';
import { Icon } from './icon.tsx';

interface ReadAloudProps {
  readonly locale: Locale;
  /** Read the whole page; without it the nearest section. One per page, one per group of themes. */
  readonly whole?: boolean;
  /** A round button for a part of the page, with the name of that part. */
  readonly part?: string;
}

export function ReadAloud({ locale, whole = false, part }: ReadAloudProps) {
  const t = webTexts[locale];
  const element = (
    <button class={part === undefined ? 'sw-read-aloud' : 'sw-read-aloud sw-read-aloud--round'} type="button">
      <Icon name="luid" />
      {part === undefined ? t.readAloud : <span class="sw-visually-hidden">{t.readPartAloud(part)}</span>}
    </button>
  );
  return <sw-read-aloud whole={whole}>{element}</sw-read-aloud>;
}

export function PrintButton({ locale }: { locale: Locale }) {
  return (
    <sw-print>
      <button class="sw-read-aloud" type="button">
        <Icon name="print" />
        {webTexts[locale].print}
      </button>
    </sw-print>
  );
}
