import type { Locale } from '../../../platform/i18n/index.ts';
import { Button } from '../../../platform/web/components/button.tsx';
import { offerLinks } from '../links.ts';
import { longestText } from '../query.ts';
import { listTexts } from '../texts/list.ts';
import { searchForm } from './filters.tsx';

export function SearchField({ text, locale }: { text: string; locale: Locale }) {
  const t = listTexts[locale];
  return (
    <search>
      <form class="sw-stack sw-stack--2" id={searchForm} action={offerLinks.all}>
        <label class="utrecht-form-label" for="zoek">
          {t.label}
        </label>
        <div class="sw-search">
          <input
            class="utrecht-textbox"
            id="zoek"
            name="zoek"
            type="search"
            value={text}
            maxlength={longestText}
            aria-describedby="zoek-hulp"
            autocomplete="off"
          />
          <Button kind="primary" icon="zoek">
            {t.search}
          </Button>
        </div>
        <p class="utrecht-form-field-description" id="zoek-hulp">
          {t.hint}
        </p>
      </form>
    </search>
  );
}
