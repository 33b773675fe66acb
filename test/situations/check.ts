import type { Advice, Suggestion } from '../../src/features/choice/advice/rank.ts';
import type { Plan, Route } from '../../src/features/choice/plan/plan.ts';
import { base } from '../support/situations.ts';
import type { Expectation } from './kinds.ts';

const idOf = (row: number): string => base[row]?.id ?? `row ${row}`;
const idsOf = (list: readonly { readonly instrument: { readonly id: string } }[]): string[] =>
  list.map((x) => x.instrument.id);

/** What this expectation finds otherwise, in words; empty when it holds. */
export function complaints(e: Expectation, advice: Advice, found: Plan): string[] {
  return differences(e, advice, found).map((text) => `${text} (want: ${e.because})`);
}

function differences(e: Expectation, advice: Advice, found: Plan): string[] {
  const fits = idsOf(advice.fits);
  const place = (id: string) => `${id} ${placeOf(id, advice)}`;
  if ('fits' in e) return e.fits.filter((id) => !fits.includes(id)).map((id) => `fits: ${place(id)}`);
  if ('fitsNot' in e) {
    const closed = idsOf(advice.fitsNot);
    return e.fitsNot.filter((id) => !closed.includes(id)).map((id) => `fitsNot: ${place(id)}`);
  }
  if ('amongBest' in e) {
    const best = fits.slice(0, e.amongBest.within);
    const missed = e.amongBest.ids.filter((id) => !best.includes(id));
    return missed.map((id) => `in the first ${e.amongBest.within}: ${place(id)}`);
  }
  if ('notAmongBest' in e) {
    const best = fits.slice(0, e.notAmongBest.within);
    const seen = e.notAmongBest.ids.filter((id) => best.includes(id));
    return seen.map((id) => `not in the first ${e.notAmongBest.within}: ${place(id)}`);
  }
  if ('above' in e) {
    const [a, b] = e.above.map((id) => fits.indexOf(id));
    const holds = a !== undefined && b !== undefined && a >= 0 && (b < 0 || a < b);
    return holds ? [] : [`above: ${place(e.above[0])}, ${place(e.above[1])}`];
  }
  if ('firstNeeds' in e) return needsOf(e.firstNeeds.id, e.firstNeeds.gives, advice, place);
  if ('pointer' in e)
    return e.pointer.filter((id) => !fired(advice, id)).map((id) => `pointer ${id} is silent`);
  if ('notPointer' in e)
    return e.notPointer.filter((id) => fired(advice, id)).map((id) => `pointer ${id} fires`);
  if ('uncertain' in e) {
    return e.uncertain
      .filter((key) => !advice.uncertain.includes(key))
      .map((key) => `${key} is not uncertain`);
  }
  return routeDifferences(e.route, found);
}

const fired = (advice: Advice, id: string): boolean => advice.pointers.some((rule) => rule.id === id);

function placeOf(id: string, advice: Advice): string {
  const at = idsOf(advice.fits).indexOf(id);
  const suggestion = advice.fits[at];
  if (suggestion) return `is number ${at + 1} with ${suggestion.score}`;
  const first = advice.first.find((x) => x.instrument.id === id);
  if (first) return `asks first: ${first.first.map((u) => u.kind).join(', ')}`;
  const closed = advice.fitsNot.find((x) => x.instrument.id === id);
  return closed ? `is closed: ${closed.reasons.map((r) => r.kind).join(', ')}` : 'does not exist';
}

function needsOf(
  id: string,
  gives: readonly string[],
  advice: Advice,
  place: (id: string) => string,
): string[] {
  const suggestion: Suggestion | undefined = advice.first.find((x) => x.instrument.id === id);
  if (suggestion === undefined) return [`asks first: ${place(id)}`];
  const unlocking = suggestion.first.flatMap((u) => u.rows.map(idOf));
  if (gives.length === 0 || gives.some((g) => unlocking.includes(g))) return [];
  return [`${id} is given by ${unlocking.join(', ') || 'nothing'}, not by ${gives.join(' or ')}`];
}

type InRoute = Extract<Expectation, { readonly route: unknown }>['route'];

function routeDifferences(want: InRoute, found: Plan): string[] {
  const route = found.routes.find((r) => r.name === want.name);
  if (route === undefined) return [`route ${want.name} is not there`];
  const ids = route.steps.map((step) => idOf(step.row));
  const has = (id: string) => ids.includes(id);
  const said = `in ${describeRoute(route)}`;
  const list: string[] = [];
  // Steps that start in the same week are all first.
  const start = route.steps
    .filter((step) => step.from === route.steps[0]?.from)
    .map((step) => idOf(step.row));
  const begins = want.firstStepOneOf?.some((id) => start.includes(id)) ?? true;
  if (!begins) list.push(`first step is none of ${want.firstStepOneOf?.join(', ')} ${said}`);
  for (const id of want.contains ?? []) if (!has(id)) list.push(`${id} is not ${said}`);
  if (want.containsOneOf && !want.containsOneOf.some(has)) {
    list.push(`none of ${want.containsOneOf.join(', ')} ${said}`);
  }
  for (const id of want.without ?? []) if (has(id)) list.push(`${id} should not be ${said}`);
  const [a, b] = (want.before ?? []).map((id) => route.steps.find((step) => idOf(step.row) === id));
  if (a && b && a.from >= b.from) list.push(`${idOf(a.row)} is not before ${idOf(b.row)} ${said}`);
  return list;
}

const describeRoute = (route: Route): string =>
  `${route.name}: ${route.steps.map((s) => `${idOf(s.row)} ${s.from}-${s.to}`).join(' | ')}`;

/** The ten best and the routes, to see at a glance what was advised instead. */
export function describe(advice: Advice, found: Plan): string {
  const best = advice.fits.slice(0, 10).map((x, i) => `  ${i + 1}. ${x.instrument.id} ${x.score}`);
  return ['the first ten:', ...best, ...found.routes.map((r) => `  ${describeRoute(r)}`)].join('\n');
}
