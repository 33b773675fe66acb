import { LIFE_DOMAINS } from '../../shared/vocabulary.ts';
import { MEMBER_KEYS, MEMBERS, type Shape } from './answers/members.ts';
import { parseSituation, type SituationSchema } from './answers/parse.ts';
import type { Situation } from './answers/situation.ts';
import { WISHES, type Wish, withWish } from './answers/wishes.ts';

/** What was submitted, by field; what someone typed stays as it was typed. */
export type Submitted = ReadonlyMap<string, readonly string[]>;

/** Fields of the choice form that are not members of a situation by themselves. */
export const FIELD = { wish: 'wens', hours: 'uren', wanted: 'wil', none: 'geen' } as const;
export const stateField = (domain: string): string => `stand-${domain}`;
export const noneField = (member: string): string => `${FIELD.none}-${member}`;

const KNOWN: ReadonlySet<string> = new Set([
  FIELD.wish,
  FIELD.hours,
  FIELD.wanted,
  ...LIFE_DOMAINS.map(stateField),
  ...MEMBER_KEYS.map((key) => MEMBERS[key].dutch),
  ...MEMBER_KEYS.map((key) => noneField(MEMBERS[key].dutch)),
]);

/** Only known fields, empty ones dropped, at most 200 values: what is carried from page to page. */
export function submittedFrom(entries: Iterable<readonly [string, unknown]>): Submitted {
  const fields = new Map<string, string[]>();
  let left = 200;
  for (const [name, value] of entries) {
    if (!KNOWN.has(name) || typeof value !== 'string' || value.trim() === '' || left-- <= 0) continue;
    fields.set(name, [...(fields.get(name) ?? []), value.trim()]);
  }
  return fields;
}

/** The same, as pairs for hidden fields. */
export function pairs(submitted: Submitted): [string, string][] {
  return [...submitted].flatMap(([name, values]) => values.map((value): [string, string] => [name, value]));
}

/** A wrong field and what it should hold; `texts` says how to mend it. */
export interface WrongField {
  readonly field: string;
  readonly shape: Shape;
}
export type FormResult =
  | { readonly ok: true; readonly situation: Situation }
  | { readonly ok: false; readonly wrong: readonly WrongField[] };

/** The whole form: every field may be left empty, and then the answer is unknown. */
export function readChoiceForm(schema: SituationSchema, submitted: Submitted): FormResult {
  const parsed = parseSituation(schema, toInput(submitted));
  if (parsed.ok) return { ok: true, situation: withWish(parsed.situation, wishOf(submitted)) };
  const fields = new Set(parsed.problems.map((p) => p.pointer.split('/')[1] ?? ''));
  const wrong = MEMBER_KEYS.map((key) => MEMBERS[key]).filter((m) => fields.has(m.dutch));
  return { ok: false, wrong: wrong.map((m) => ({ field: m.dutch, shape: m.shape })) };
}

export function wishOf(submitted: Submitted): Wish | undefined {
  return WISHES.find((wish) => wish === submitted.get(FIELD.wish)?.[0]);
}

function toInput(submitted: Submitted): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const key of MEMBER_KEYS) {
    const { dutch, shape } = MEMBERS[key];
    const values = submitted.get(dutch) ?? [];
    if (values.length > 0) input[dutch] = valueFrom(shape, values);
    else if (submitted.has(noneField(dutch))) input[dutch] = [];
  }
  // The tile with a range of hours stands for its most; an exact number goes before it.
  const hours = submitted.get(FIELD.hours)?.[0];
  const hoursName = MEMBERS.hoursPerWeek.dutch;
  if (hours !== undefined && input[hoursName] === undefined) input[hoursName] = number(hours);
  const domains = domainsOf(submitted);
  if (domains.length > 0) input[MEMBERS.domains.dutch] = domains;
  return input;
}

const number = (text: string): number | string => (/^\d{1,4}$/.test(text) ? Number(text) : text);

function valueFrom(shape: Shape, values: readonly string[]): unknown {
  const [first = ''] = values;
  switch (shape.type) {
    case 'number':
    case 'rung':
      return number(first);
    case 'yesNo':
      return first === 'ja' ? true : first === 'nee' ? false : first;
    case 'words':
    case 'instruments':
      return values;
    default:
      return first;
  }
}

/** A row left at *not discussed* without a wish is no answer. */
function domainsOf(submitted: Submitted): Record<string, unknown>[] {
  const wanted = new Set(submitted.get(FIELD.wanted));
  return LIFE_DOMAINS.flatMap((domain) => {
    const state = submitted.get(stateField(domain))?.[0] ?? 'niet-besproken';
    const wish = wanted.has(domain);
    return state === 'niet-besproken' && !wish
      ? []
      : [{ leefgebied: domain, stand: state, wilHieraanWerken: wish }];
  });
}

/** The fields that give this situation again: to change answers that were stored. */
export function submittedOf(s: Situation): Submitted {
  const fields = new Map<string, readonly string[]>();
  for (const key of MEMBER_KEYS) {
    const value = s[key];
    if (value === undefined || key === 'domains') continue;
    const name = MEMBERS[key].dutch;
    if (Array.isArray(value))
      fields.set(value.length === 0 ? noneField(name) : name, value.length === 0 ? ['ja'] : value);
    else fields.set(name, [value === true ? 'ja' : value === false ? 'nee' : String(value)]);
  }
  for (const { domain, state } of s.domains ?? []) fields.set(stateField(domain), [state]);
  const wanted = (s.domains ?? []).filter((d) => d.wish).map((d) => d.domain);
  if (wanted.length > 0) fields.set(FIELD.wanted, wanted);
  return fields;
}
