import type { Kind, LifeDomain } from '../../shared/vocabulary.ts';
import { type Ground, withChain } from './chain.ts';
import { PROBLEM_DOMAINS } from './derive.ts';
import type { Situation } from './situation.ts';

/** Kinds that are work, or look for it. */
const WORK: ReadonlySet<Kind> = new Set<Kind>(['werkplek', 'betaald-werk', 'matching', 'ondernemen']);
/** A business of one's own is only ever proposed to someone who wants it (note with pointer 4). */
const OWN_BUSINESS: ReadonlySet<Kind> = new Set<Kind>(['ondernemen']);
/** Kinds that help beside a step but are no step towards what someone wants. */
const ASIDE: ReadonlySet<Kind> = new Set<Kind>([
  'diagnose',
  'financiele-regeling',
  'voorziening',
  'werkgever',
]);

/** Rows for the three routes, best first; each can be reached with what must come before it. */
export interface Candidates {
  /** Takes away what is in the way: one row per life domain, money first. */
  readonly calm: readonly number[];
  /** What the person wants, or what fits best: at most two, for two wishes if there are two. */
  readonly wish: readonly number[];
  readonly work: readonly number[];
  /** What the person wants and work, that fit in one week beside the first of `calm`. */
  readonly beside: readonly number[];
  /** Rows that must have begun before the rest, because a fired pointer says so. */
  readonly startFirst: readonly number[];
}

export function candidates(g: Ground, s: Situation): Candidates {
  const startFirst = startFirstRows(g);
  const calm = [...new Set(barriers(s).flatMap((domain) => bestAgainst(g, domain, startFirst)))].slice(0, 2);
  const wishes = (s.domains ?? []).filter((d) => d.wish).map((d) => d.domain);
  const suits = suitable(g, s, calm);
  const wish = wishRows(g, wishes, suits);
  const work = best(g, 1, (row) => suits(row) && ofKind(g, row, WORK) && !wish.includes(row));
  return { calm, wish, work, startFirst, beside: besideRows(g, s, calm, wishes, suits) };
}

type Test = (row: number) => boolean;

/** Rows that can be a step of their own: no help aside, nothing that is there already, no unwanted business. */
function suitable(g: Ground, s: Situation, calm: readonly number[]): Test {
  const wantsBusiness = s.motivatedFor?.includes('eigen bedrijf') ?? false;
  return (row) =>
    !ofKind(g, row, ASIDE) && !calm.includes(row) && (wantsBusiness || !ofKind(g, row, OWN_BUSINESS));
}

/** *Samen op*: a wish and work that together with the first calm step stay within the hours of a week. */
function besideRows(
  g: Ground,
  s: Situation,
  calm: readonly number[],
  wishes: readonly LifeDomain[],
  suits: Test,
) {
  let free = (s.hoursPerWeek ?? Number.POSITIVE_INFINITY) - hoursOf(g, calm[0]);
  // Only what can start at once: a chain in front would take the hours that were kept free.
  const fits = (row: number) => suits(row) && g.verdicts[row] === 0 && hoursOf(g, row) <= free;
  const wanted = (row: number) => fits(row) && isWanted(g, wishes)(row);
  const wish = orElse(best(g, 1, wanted), () => best(g, 1, fits));
  free -= hoursOf(g, wish[0]);
  return [...wish, ...best(g, 1, (row) => fits(row) && ofKind(g, row, WORK) && !wish.includes(row))];
}

const hoursOf = (g: Ground, row: number | undefined): number =>
  row === undefined ? 0 : (g.c.leastHours[row] ?? 0);
const isWanted =
  (g: Ground, wishes: readonly LifeDomain[]): Test =>
  (row) =>
    g.k.widened.has(row) || wishes.some((d) => addresses(g, row, d));

/** The first wish is the best that addresses one; the second prefers a wish that the first leaves open. */
function wishRows(g: Ground, wishes: readonly LifeDomain[], suits: Test): number[] {
  const wanted = isWanted(g, wishes);
  const first = orElse(
    best(g, 1, (row) => suits(row) && wanted(row)),
    () => best(g, 1, suits),
  );
  const other = (row: number) => suits(row) && !first.includes(row);
  const left = wishes.filter((d) => !first.some((row) => addresses(g, row, d)));
  const fresh = (row: number) => other(row) && left.some((d) => addresses(g, row, d));
  return [...first, ...orElse(best(g, 1, fresh), () => best(g, 1, (row) => other(row) && wanted(row)))];
}

const orElse = (rows: number[], next: () => number[]): number[] => (rows.length > 0 ? rows : next());
const addresses = (g: Ground, row: number, domain: LifeDomain): boolean =>
  g.c.instruments[row]?.lifeDomains.includes(domain) ?? false;
const ofKind = (g: Ground, row: number, kinds: ReadonlySet<Kind>): boolean => {
  const kind = g.c.instruments[row]?.kind;
  return kind !== undefined && kinds.has(kind);
};

/** The best `most` rows that are wanted and can be reached. */
function best(g: Ground, most: number, wanted: (row: number) => boolean): number[] {
  const found: number[] = [];
  for (const row of g.open) {
    if (found.length === most) break;
    if (wanted(row) && withChain(g, [], row, { kind: 'past' }) !== null) found.push(row);
  }
  return found;
}

/** Life domains that hold someone back; money comes first because pointer 7 says so. */
function barriers(s: Situation): LifeDomain[] {
  const found = (s.domains ?? [])
    .filter((d) => d.state === 'belemmert' && PROBLEM_DOMAINS.has(d.domain))
    .map((d) => d.domain);
  const money = s.financialStress || s.problematicDebts || found.includes('geld');
  return money ? ['geld', ...found.filter((d) => d !== 'geld')] : found;
}

/** Rows that a fired pointer says must begin first, when they can begin at all. */
function startFirstRows(g: Ground): number[] {
  const rows = new Set(
    g.k.fired.flatMap((r) => r.instrumentenEerstStarten).flatMap((id) => g.c.indexOf.get(id) ?? []),
  );
  return rows.size === 0 ? [] : best(g, rows.size, (row) => rows.has(row));
}

function bestAgainst(g: Ground, domain: LifeDomain, startFirst: readonly number[]): number[] {
  const named = startFirst.filter((row) => addresses(g, row, domain)).slice(0, 1);
  const real = () => best(g, 1, (row) => addresses(g, row, domain) && !ofKind(g, row, ASIDE));
  return orElse(named, () => orElse(real(), () => best(g, 1, (row) => addresses(g, row, domain))));
}
