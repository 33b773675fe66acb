import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Analysis } from '../analysis/analyse.ts';
import type { Flow } from '../analysis/flow.ts';
import type { StartRow } from '../analysis/start.ts';
import type { Deviation } from '../design/deviation.ts';
import type { Protocol } from '../design/protocol.ts';
import type { Design, Study } from '../design/study.ts';
import { reportTexts } from '../texts/report.ts';

export interface ReportProps {
  readonly shell: Shell;
  readonly study: Study;
  /** As it was frozen; what the study says now is the same, and this is what the hash is of. */
  readonly protocol: Protocol;
  readonly analysis: Analysis;
  readonly flow: Flow;
  readonly start: readonly StartRow[];
  readonly deviations: readonly Deviation[];
  readonly seed: string | null;
  /** Null for who only reads. */
  readonly finding: {
    readonly newId: string;
    readonly instruments: readonly { readonly id: string; readonly name: string }[];
    readonly refused: boolean;
  } | null;
}

export const armName = ({ arms }: Pick<Design, 'arms'>, number: number): string =>
  arms.find((arm) => arm.number === number)?.name ?? '';

/** Where a group stands, for its mark and colour. */
export const placeOf = ({ arms }: Pick<Design, 'arms'>, number: number): number =>
  Math.max(
    0,
    arms.findIndex((arm) => arm.number === number),
  );

export const countWord = (locale: Locale, n: number): string => reportTexts[locale].words[n] ?? String(n);
