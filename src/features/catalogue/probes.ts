import { repair } from './typing-errors.ts';

export interface Known {
  readonly term: string;
  readonly empty: boolean;
  readonly found: number;
}

export interface Likeness {
  readonly term: string;
  readonly word: string;
  /** The word holds the term: *coach* in *jobcoach*. */
  readonly holds: boolean;
}

export interface Plan {
  readonly probes: readonly {
    readonly term: number;
    readonly kind: 'typed' | 'beginning' | 'other';
    readonly word: string;
    readonly factor: number;
  }[];
  /** Words we read in another way than they were typed. */
  readonly repaired: readonly { readonly typed: string; readonly used: string }[];
  /** Words nobody knows, with what may have been meant. */
  readonly suggestions: readonly string[];
}

/** Found as typed counts most, then as the beginning of a word, inside one, and as what was probably meant. */
const factors = { singular: 0.8, beginning: 0.6, holds: 0.4, repaired: 0.7, repairedBeginning: 0.5 };

type Probe = Plan['probes'][number];

function probesOf({ term }: Known, at: number, likes: readonly Likeness[]): Probe[] {
  const inside = likes.filter((like) => like.holds && !like.word.startsWith(term));
  return [
    { term: at, kind: 'typed', word: term, factor: 1 },
    ...(term.length > 3
      ? [{ term: at, kind: 'beginning', word: term, factor: factors.beginning } as const]
      : []),
    // The stemmer leaves many plurals in -s as they are: stages, weekends.
    ...(/[a-z]{4}s$/.test(term)
      ? [{ term: at, kind: 'other', word: term.slice(0, -1), factor: factors.singular } as const]
      : []),
    ...inside.map(({ word }) => ({ term: at, kind: 'other', word, factor: factors.holds }) as const),
  ];
}

/** Decides with which words to search. Words that say nothing (*ik*, *de*, *with*) count only when there are no others. */
export function planSearch(known: readonly Known[], likes: readonly Likeness[]): Plan {
  const telling = known.filter(({ empty }) => !empty);
  const plans = (telling.length > 0 ? telling : known).map((one, at) => {
    const near = likes.filter(({ term }) => term === one.term);
    const probes = probesOf(one, at, near);
    if (one.found > 0 || near.some(({ holds }) => holds)) return { probes, repaired: [], suggestions: [] };
    const { use, suggest } = repair(
      one.term,
      near.map(({ word }) => word),
    );
    const meant = use.map((word) => ({ term: at, kind: 'other', word, factor: factors.repaired }) as const);
    const [used] = use;
    const longer =
      used === undefined
        ? []
        : [{ term: at, kind: 'beginning', word: used, factor: factors.repairedBeginning } as const];
    return {
      probes: [...probes, ...meant, ...longer],
      repaired: used === undefined ? [] : [{ typed: one.term, used }],
      suggestions: suggest,
    };
  });
  return {
    probes: plans.flatMap(({ probes }) => probes),
    repaired: plans.flatMap(({ repaired }) => repaired),
    suggestions: plans.flatMap(({ suggestions }) => suggestions),
  };
}
