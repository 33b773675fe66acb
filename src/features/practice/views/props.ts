import type { Shell } from '../../../platform/web/shell.ts';
import type { ConstructCourse, TimePage } from '../course.ts';
import type { Agreement, MethodStep, Principle, Team } from '../practice.ts';
import type { Told } from './told.tsx';
import type { ContactKept, TraceRow } from './trace-table.tsx';

export interface TeamProps {
  readonly shell: Shell;
  readonly team: Team;
  readonly principles: readonly Principle[];
  readonly steps: readonly MethodStep[];
  readonly agreement: Agreement | null;
  readonly told: Told;
  readonly mayChange: boolean;
  /** For what is added from this page. */
  readonly newId: () => string;
}

export interface CourseProps {
  readonly shell: Shell;
  readonly team: Team;
  readonly traces: readonly TraceRow[];
  readonly contact: ContactKept;
  readonly constructs: readonly ConstructCourse[];
  readonly time: TimePage & {
    /** On all pages together. */
    readonly written: number;
    readonly page: number;
    readonly pages: number;
  };
  readonly told: Told;
  readonly mayChange: boolean;
  readonly newId: () => string;
}
