import { Page } from '../../../platform/web/components/page.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Home } from '../../organisation/index.ts';
import type { OfferCounts } from '../count-offer.ts';
import { texts } from '../texts.ts';
import { Doors } from './doors.tsx';
import { Honest } from './honest.tsx';
import { How } from './how.tsx';
import { OwnChoice } from './own-choice.tsx';
import { Search } from './search.tsx';

interface Props {
  readonly shell: Shell;
  readonly counts: OfferCounts;
  /** Where the work is of who is signed in. */
  readonly home: Home | null;
}

export function StartPage({ shell, counts, home }: Props) {
  const t = texts[shell.locale].start;
  return (
    <Page shell={shell} title={t.title}>
      <Doors shell={shell} t={t} home={home} />
      <Search t={t.search} counts={counts} locale={shell.locale} />
      <How t={t.how} />
      <section class="sw-band">
        <div class="sw-wrap sw-grid sw-grid--2 sw-grid--wide">
          <Honest t={t.honest} counts={counts} />
          <OwnChoice t={t.own} />
        </div>
      </section>
    </Page>
  );
}
