import type { Locale } from '../../../platform/i18n/index.ts';
import { Label } from '../../../platform/web/components/label.tsx';
import { NEW_TAB, NewTab } from '../../../platform/web/components/new-tab.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { valueLinks } from '../links.ts';
import type { Model, StoredLine } from '../model.ts';
import { valueTexts } from '../texts/value.ts';
import { valueWords } from '../texts/words.ts';
import { money } from './figures.ts';
import { type Names, whoName } from './names.ts';

interface Props {
  readonly shell: Shell;
  readonly model: Model;
  readonly line: StoredLine;
  readonly names: Names;
  readonly mayChange: boolean;
}

/** One line: what it is, how much for whom and when, and where that comes from. */
export function LineView({ shell, model, line, names, mayChange }: Props) {
  const { locale } = shell;
  const t = valueTexts[locale].lines;
  const words = valueWords[locale];
  const paid = line.from === null ? [] : [t.paidBy(whoName(locale, names, line.from))];
  const facts = [words.kinds[line.kind], words.categories[line.category], ...paid];
  return (
    <div class="sw-stack sw-stack--2">
      <div class="sw-lines__head">
        <h4 class="utrecht-heading-4">{line.what}</h4>
        {mayChange ? (
          <a
            class="utrecht-link sw-screen-only"
            href={valueLinks.line(model.id, line.id)}
            aria-label={t.changeWhat(line.what)}
          >
            {t.change}
          </a>
        ) : null}
      </div>
      <p class="utrecht-paragraph sw-soft">{facts.join(' · ')}</p>
      {line.amounts === null ? null : <p class="utrecht-paragraph">{amountWords(locale, line)}</p>}
      <SourceWords locale={locale} line={line} />
    </div>
  );
}

function amountWords(locale: Locale, { amounts, per, firstYear, years }: StoredLine): string {
  const t = valueTexts[locale].lines;
  if (amounts === null) return '';
  const { low, mid, high } = amounts;
  const range = low === high ? '' : ` (${t.range(money(locale, low), money(locale, high))})`;
  const when = years === 1 ? t.one(firstYear) : t.more(firstYear, firstYear + years - 1);
  return `${money(locale, mid)}${range} ${valueWords[locale].per[per]}, ${when}`;
}

export function SourceWords({ locale, line }: { locale: Locale; line: StoredLine }) {
  const t = valueTexts[locale].lines;
  const { text, url, year } = line.source;
  const words = year === null ? text : `${text} (${year})`;
  return (
    <div class="sw-row sw-row--tight">
      {line.strength === null ? (
        <Label icon="vraag">{t.estimate}</Label>
      ) : (
        <Label kind="strength" icon="boek">
          {t.strength(line.strength)}
        </Label>
      )}
      <span class="sw-soft">
        {text === '' ? (
          t.noSource
        ) : url === '' ? (
          `${t.source}: ${words}`
        ) : (
          <>
            {t.source}:{' '}
            <a class="utrecht-link" href={url} {...NEW_TAB}>
              {words}
              <NewTab locale={locale} />
            </a>
          </>
        )}
      </span>
    </div>
  );
}
