import type { Shell } from '../../../platform/web/shell.ts';
import type { Cell } from '../../../shared/small-cells.ts';
import type { Frame } from '../frame.ts';
import type { Centre } from '../outliers.ts';
import type { Counted, DyadKey, IndicatorCounted, TriadKey } from '../patterns.ts';
import type { Selection } from '../selection.ts';
import type { Moment, Perspective, ShownStory } from '../story.ts';

/** The choice that stands in the address. */
export interface Chosen {
  readonly moment: number | null;
  readonly perspective: Perspective | null;
  readonly selection: Selection;
  readonly draw: number;
  readonly everything: boolean;
  readonly beside: 'moment' | 'perspective' | null;
}

export interface PatternsProps {
  readonly shell: Shell;
  readonly study: {
    readonly id: string;
    readonly name: string;
    readonly prompt: string;
    readonly frame: Frame;
    readonly moments: readonly Moment[];
    readonly perspectives: readonly Perspective[];
  };
  readonly chosen: Chosen;
  readonly counts: {
    readonly moments: readonly Cell[];
    readonly perspectives: readonly Cell[];
    /** Of the whole study, and of the group that is chosen. */
    readonly all: Cell;
    readonly group: Cell;
  };
  readonly triad: Counted<TriadKey>;
  readonly dyads: readonly { readonly dyad: string; readonly counted: Counted<DyadKey> }[];
  readonly indicators: readonly IndicatorCounted[];
  readonly centre: Centre | null;
  readonly outliers: readonly { readonly story: ShownStory; readonly distance: number }[];
  readonly stories: readonly ShownStory[];
  /** How many lie behind the choice; hidden: then none are shown. */
  readonly behind: Cell;
  readonly panels: readonly {
    readonly name: string;
    readonly query: Partial<Chosen>;
    readonly triad: Counted<TriadKey>;
    readonly group: Cell;
  }[];
}
