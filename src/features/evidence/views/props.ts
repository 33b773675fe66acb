import type { Shell } from '../../../platform/web/shell.ts';
import type { Instrument } from '../../../shared/instrument.ts';
import type { Vocabulary, WordId, WordList } from '../../../shared/vocabulary.ts';
import { LIFE_DOMAINS } from '../../../shared/vocabulary.ts';
import { type Measure, WORK_OUTCOMES } from '../finding.ts';
import { evidenceTexts } from '../texts/evidence.ts';

/** What every page about findings shows things with. */
export interface EvidenceView {
  readonly shell: Shell;
  readonly words: Vocabulary;
  /** In the language of the page. */
  readonly instruments: ReadonlyMap<string, Instrument>;
}

export const labelOf = <L extends WordList>({ words, shell }: EvidenceView, list: L, id: WordId<L>): string =>
  words[list].get(id)?.[shell.locale] ?? String(id);

export function measureOf(view: EvidenceView, measure: Measure): string {
  const work = WORK_OUTCOMES.find((one) => one === measure);
  if (work !== undefined) return evidenceTexts[view.shell.locale].work[work];
  const domain = LIFE_DOMAINS.find((one) => one === measure);
  return domain === undefined ? measure : labelOf(view, 'leefgebieden', domain);
}

/** What somebody wrote down is Dutch; on an English page it says so. */
export const dutchOn = ({ shell }: EvidenceView): 'nl' | undefined =>
  shell.locale === 'nl' ? undefined : 'nl';
