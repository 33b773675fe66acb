import type { Kind, LifeDomain } from '../../../shared/vocabulary.ts';
import { PROBLEM_DOMAINS } from '../answers/derive.ts';
import type { Situation } from '../answers/situation.ts';
import { type Ground, withChain } from './chain.ts';
import { leadsToWork, WORK } from './step-kind.ts';

/** A business of one's own is only ever proposed to someone who wants it (note with pointer 4). */
const OWN_BUSINESS: ReadonlySet<Kind> = new Set<Kind>(['ondernemen']);
/** Kinds that help to choose or to pay, but are no step of their own. */
const ASIDE: ReadonlySet<Kind> = new Set<Kind>(['diagnose', 'financiele-regeling']);
/** Kinds that are a step only when they answer something the person named. */
const PRACTICAL: ReadonlySet<Kind> = new Set<Kind>(['voorziening', 'werkgever']);

/** Rows for the three routes, best first; each can be reached with what must come before it. */
export interface Candidates {
  /** Takes away what is in the way: one row per life domain, money first. */
  readonly calm: readonly number[];
  /** What the person wants, or what fits best: at most two, for two wishes if there are two. */
  readonly wish: readonly number[];
  readonly work: readonly number[];
  /** What the person wants and work, that fit in one week beside the first of `calm`. */
  readonly beside: readonly number[];
  /** The best rows that can be a step of their own, whatever was asked: for when the routes come out the same. */
  readonly any: readonly number[];
  /** Rows that must have begun before the rest, because a fired pointer says so. */
  readonly startFirst: readonly number[];
}

export function candidates(g: Ground, s: Situation): Candidates {
  const startFirst = startFirstRows(g);
  const calm = [...new Set(barriers(s).flatMap((domain) => bestAgainst(g, domain, startFirst)))].slice(0, 2);
  const wishes = (s.domains ?? []).filter((d) => d.wish).map((d) => d.domain);
  const suits = suitable(g, s, wishes);
  const wish = wishRows(g, wishes, suits);
  const looksForWork = wantsWork(s) && !g.k.stranger;
  const work =
    looksForWork && !wish.some((row) => toWork(g, row)) ? workRows(g, suits, [...calm, ...wish]) : [];
  const beside = besideRows(g, s, calm, wishes, suits, looksForWork);
  return {
    calm,
    wish,
    work,
    beside,
    startFirst,
    any: [...new Set([...best(g, 4, suits), ...best(g, 4, () => true)])].slice(0, 4),
  };
}

/** No step to work for who stays well, begins or goes one step further, has a place already, or is not ready. */
function wantsWork(s: Situation): boolean {
  if (s.placedWithEmployer === true || s.readyForTrainingOrWork === false || s.goal === 'behoud')
    return false;
  const wished = s.motivatedFor?.some((m) => m === 'bepaald werk' || m === 'eigen bedrijf') ?? false;
  return wished || s.goal === undefined || s.goal === 'uitstroom' || (s.desiredRung ?? 0) >= 5;
}

const toWork = (g: Ground, row: number): boolean => {
  const it = g.c.instruments[row];
  return it !== undefined && leadsToWork(it);
};
const workRows = (g: Ground, suits: Test, taken: readonly number[]): number[] =>
  best(g, 1, (row) => suits(row) && ofKind(g, row, WORK) && !taken.includes(row));

type Test = (row: number) => boolean;

/** Whether it is known that the person belongs to the groups of this row. */
const isFor = (g: Ground, s: Situation, row: number): boolean =>
  s.targetGroups !== undefined || (g.c.instruments[row]?.targetGroups.includes('alle') ?? false);

/** A loan or a court settlement is what debt help may lead to: decided there, not planned beforehand. */
const followsDebtHelp = (g: Ground, row: number): boolean =>
  g.c.instruments[row]?.kind === 'schuldhulp' && (g.c.before[row]?.length ?? 0) > 0;

/** Rows that can be a step of their own. */
function suitable(g: Ground, s: Situation, wishes: readonly LifeDomain[]): Test {
  const wantsBusiness = s.motivatedFor?.includes('eigen bedrijf') ?? false;
  const named = [...wishes, ...barriers(s)];
  return (row) => {
    // Of whom nothing is known, nothing is known to suit: then getting to know each other is the step.
    if (g.k.stranger) return g.c.firstContact[row] === 1;
    if (ofKind(g, row, ASIDE)) return false;
    if (ofKind(g, row, OWN_BUSINESS)) return wantsBusiness;
    if (followsDebtHelp(g, row)) return false;
    return !ofKind(g, row, PRACTICAL) || (isFor(g, s, row) && named.some((d) => addresses(g, row, d)));
  };
}

/** *Samen op*: a wish and work that together with the first calm step stay within the hours of a week. */
function besideRows(
  g: Ground,
  s: Situation,
  calm: readonly number[],
  wishes: readonly LifeDomain[],
  suits: Test,
  looksForWork: boolean,
): number[] {
  let free = (s.hoursPerWeek ?? Number.POSITIVE_INFINITY) - hoursOf(g, calm[0]);
  // Only what can start at once: a chain in front would take the hours that were kept free.
  const fits = (row: number) =>
    suits(row) && row !== calm[0] && g.verdicts[row] === 0 && hoursOf(g, row) <= free;
  const wanted = (row: number) => fits(row) && isWanted(g, wishes)(row);
  const wish = orElse(best(g, 1, wanted), () => best(g, 1, fits));
  free -= hoursOf(g, wish[0]);
  const enough = !looksForWork || wish.some((row) => toWork(g, row));
  return enough ? wish : [...wish, ...workRows(g, fits, wish)];
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

/** Life domains that hold someone back: money first because pointer 7 says so, then what is a problem in itself. */
function barriers(s: Situation): LifeDomain[] {
  const found = (s.domains ?? []).filter((d) => d.state === 'belemmert').map((d) => d.domain);
  const money = s.financialStress || s.problematicDebts || found.includes('geld');
  const rest = found.filter((d) => d !== 'geld');
  const order = [
    ...rest.filter((d) => PROBLEM_DOMAINS.has(d)),
    ...rest.filter((d) => !PROBLEM_DOMAINS.has(d)),
  ];
  return money ? ['geld', ...order] : order;
}

/** Rows that a fired pointer says must begin first, when they can begin at all. */
function startFirstRows(g: Ground): number[] {
  const rows = new Set(
    g.k.fired.flatMap((r) => r.instrumentenEerstStarten).flatMap((id) => g.c.indexOf.get(id) ?? []),
  );
  return rows.size === 0 ? [] : best(g, rows.size, (row) => rows.has(row));
}

/** Kinds that exist for one life domain: they come before help that touches it in passing. */
const MADE_FOR: Readonly<Partial<Record<LifeDomain, Kind>>> = { geld: 'schuldhulp', taal: 'taal' };

/** Help that solves or teaches and can begin at once: work itself takes nothing out of the way, however well it suits. */
function bestAgainst(g: Ground, domain: LifeDomain, startFirst: readonly number[]): number[] {
  const solves = (row: number) =>
    addresses(g, row, domain) && !toWork(g, row) && !ofKind(g, row, OWN_BUSINESS);
  const real = (row: number) => solves(row) && !ofKind(g, row, ASIDE);
  const atOnce = (row: number) => real(row) && withChain(g, [], row, { kind: 'rust' })?.length === 1;
  const made = (row: number) => g.c.instruments[row]?.kind === MADE_FOR[domain];
  return [
    () => startFirst.filter((row) => addresses(g, row, domain)).slice(0, 1),
    () => best(g, 1, (row) => atOnce(row) && made(row)),
    () => best(g, 1, (row) => real(row) && made(row)),
    () => best(g, 1, atOnce),
    () => best(g, 1, real),
    () => best(g, 1, solves),
  ].reduce<number[]>((found, next) => orElse(found, next), []);
}
