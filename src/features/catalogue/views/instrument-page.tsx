import { Page } from '../../../platform/web/components/page.tsx';
import type { Instrument, Offering } from '../../../shared/instrument.ts';
import { EvidenceSection } from './evidence-section.tsx';
import { InstrumentHead } from './instrument-head.tsx';
import { OfferingSection } from './offering-section.tsx';
import type { OfferView } from './props.ts';
import { AboutText, By, type Check, Law, Terms } from './side.tsx';
import { ForWhom, WhatYouDo } from './what-it-is.tsx';
import { WhatFirst, WhatItAsks } from './what-it-takes.tsx';

export interface InstrumentPageProps {
  readonly one: Instrument;
  readonly runs: readonly Offering[];
  /** What a professional must still check. */
  readonly checks: readonly Check[];
  readonly view: OfferView;
}

export function InstrumentPage({ one, runs, checks, view }: InstrumentPageProps) {
  return (
    <Page shell={view.shell} title={one.name} current="offer">
      <InstrumentHead one={one} view={view} />
      <div class="sw-band">
        <div class="sw-wrap sw-grid sw-grid--main">
          <div class="sw-stack sw-stack--7">
            <ForWhom one={one} view={view} />
            <WhatYouDo one={one} view={view} />
            <WhatFirst one={one} view={view} />
            <WhatItAsks one={one} view={view} />
            <OfferingSection one={one} runs={runs} view={view} />
            <EvidenceSection one={one} view={view} />
          </div>
          <div class="sw-side">
            <By one={one} view={view} />
            <Law one={one} checks={checks} view={view} />
            <Terms one={one} view={view} />
            <AboutText one={one} checks={checks} view={view} />
          </div>
        </div>
      </div>
    </Page>
  );
}
