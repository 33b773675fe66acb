import type { Composition } from './closure.ts';

/** Centred log-ratio: the logarithm of each part against the geometric mean of all (Aitchison 1982). No part may be 0. */
export function clr(parts: Composition): readonly number[] {
  const logs = parts.map(Math.log);
  const mean = logs.reduce((all, log) => all + log, 0) / logs.length;
  return logs.map((log) => log - mean);
}
