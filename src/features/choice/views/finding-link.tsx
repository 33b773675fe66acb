import type { Locale } from '../../../platform/i18n/index.ts';
import { NEW_TAB, NewTab } from '../../../platform/web/components/new-tab.tsx';
import type { Evidence } from '../../../shared/instrument.ts';
import { evidenceLinks } from '../../evidence/index.ts';
import { adviceTexts } from '../texts/advice.ts';
import type { Carrier } from './carrier.tsx';

interface Props {
  readonly carrier: Carrier;
  readonly locale: Locale;
  readonly evidence: Evidence | null;
}

/** From the reason to the finding of the organisation it rests on; nothing for research of the catalogue. */
export function FindingLink({ carrier, locale, evidence }: Props) {
  if (evidence?.findingId === undefined) return null;
  // Answers that travel along are gone when a person leaves the page.
  const beside = carrier.fields !== null;
  return (
    <a class="utrecht-link" href={evidenceLinks.finding(evidence.findingId)} {...(beside ? NEW_TAB : {})}>
      {adviceTexts[locale].readFinding(evidence.source)}
      {beside ? <NewTab locale={locale} /> : null}
    </a>
  );
}
