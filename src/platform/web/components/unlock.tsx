import type { Child } from 'hono/jsx';
import type { Locale } from '../../i18n/locale.ts';
import { webTexts } from '../texts.ts';
import { Icon } from './icon.tsx';
import { Label } from './label.tsx';

interface Side {
  readonly name: Child;
  readonly text?: Child;
}

/** *Eerst* (sun, key) → *Dan kan* (dashed, lock). */
export function Unlock({ locale, first, then }: { locale: Locale; first: Side; then: Side }) {
  const t = webTexts[locale];
  return (
    <div class="sw-unlock">
      <div class="sw-unlock__first">
        <Label kind="first" icon="sleutel">
          {t.first}
        </Label>
        <strong>{first.name}</strong>
        {first.text === undefined ? null : <span>{first.text}</span>}
      </div>
      <span class="sw-unlock__arrow">
        <Icon name="pijl" />
      </span>
      <div class="sw-unlock__then">
        <Label icon="slot">{t.possible}</Label>
        <strong>{then.name}</strong>
        {then.text === undefined ? null : <span>{then.text}</span>}
      </div>
    </div>
  );
}
