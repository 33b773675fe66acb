import type { Design } from '../design/study.ts';
import { type Conclusion, conclusionOf } from './conclusion.ts';
import { type Exit, exitOf } from './exit.ts';
import { type Missing, missingOf } from './missing.ts';
import { type Primary, primaryOf } from './primary.ts';
import type { Row } from './rows.ts';
import { type Secondary, secondaryOf } from './secondary.ts';
import { type Wellbeing, wellbeingOf } from './wellbeing.ts';

export interface Analysis {
  readonly people: number;
  readonly primary: Primary;
  readonly missing: Missing;
  readonly exit: Exit | null;
  readonly wellbeing: Wellbeing | null;
  readonly wellbeingMissing: Missing | null;
  readonly secondary: Secondary;
  readonly conclusion: Conclusion;
}

/** Exactly what the frozen protocol says, for everybody as drawn. */
export function analyse(design: Design, rows: readonly Row[], smallest: number): Analysis {
  const primary = primaryOf(design, rows, smallest);
  const wellbeing = design.secondary.includes('welzijn') ? wellbeingOf(design, rows, smallest) : null;
  const exit = design.secondary.includes('tijd-tot-uitstroom') ? exitOf(design, rows, smallest) : null;
  return {
    people: rows.length,
    primary,
    missing: missingOf(design, rows, ({ reached }) => reached === null),
    exit,
    wellbeing,
    wellbeingMissing:
      wellbeing === null ? null : missingOf(design, rows, ({ wellbeingAfter }) => wellbeingAfter === null),
    secondary: secondaryOf(exit, wellbeing),
    conclusion: conclusionOf(design, primary),
  };
}
