import type { Shell } from '../../../platform/web/shell.ts';
import type { Scope } from '../scope.ts';
import type { Columns, LoopFigures, Station } from '../stations.ts';

export interface LoopProps {
  readonly shell: Shell;
  readonly scope: Scope;
  readonly figures: LoopFigures;
  readonly columns: Columns;
  /** Where the figure opens, for whoever may go there. */
  readonly hrefs: Readonly<Partial<Record<Station, string>>>;
}
