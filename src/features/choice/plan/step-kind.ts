import type { Instrument } from '../../../shared/instrument.ts';
import type { Kind, Phase } from '../../../shared/vocabulary.ts';

/** Kinds that are work, or look for it; and the phases in which someone is led to work. */
export const WORK: ReadonlySet<Kind> = new Set<Kind>(['werkplek', 'betaald-werk', 'matching', 'ondernemen']);
const TO_WORK: readonly Phase[] = ['bemiddeling', 'plaatsing'];

/** Whether an instrument is work, or leads straight to it. */
export const leadsToWork = (it: Instrument): boolean =>
  WORK.has(it.kind) || it.phases.some((p) => TO_WORK.includes(p));

/** How a step is drawn: a step to work or taking part, or something to solve or learn. */
export const isStepForward = (it: Instrument | undefined): boolean =>
  it !== undefined && (leadsToWork(it) || it.kind === 'sociale-activering');
