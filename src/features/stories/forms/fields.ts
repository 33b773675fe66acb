import type { Corner } from '../frame.ts';
import type { AskedPurpose } from '../story.ts';

const purposes: Readonly<Record<AskedPurpose, string>> = {
  analysis: 'mag-onderzoek',
  quote: 'mag-citeren',
  report: 'mag-gemeente',
  learning: 'mag-leren',
};

/** The names of the fields of a story, which are also their ids. */
export const fields = {
  id: 'id',
  step: 'stap',
  consent: (purpose: AskedPurpose) => purposes[purpose],
  moment: 'moment',
  perspective: 'wie',
  language: 'verhaaltaal',
  title: 'naam',
  text: 'verhaal',
  /** "ja": there is a recording on the phone, so the text may stay empty. */
  spoken: 'gesproken',
  translation: 'vertaling',
  translatedBy: 'vertaald-door',
  toldOn: 'verteld-op',
  card: 'plaat',
  strength: (corner: Corner) => `sterkte-${corner}`,
  point: 'steen',
  dyad: (id: string) => `lijn-${id}`,
  indicator: (id: string) => `gaat-${id}`,
  matters: (id: string) => `telt-${id}`,
  code: 'vertellercode',
  /** A phone says whose stories it sends. */
  takenBy: 'opgenomen-door',
} as const;
