import type { Policy } from '../advice/policy.ts';

/** One number of a policy that an organisation may change, by its place in the file: `gewichten.doel.past`. */
export interface PolicyField {
  readonly name: string;
  readonly group: PolicyGroup;
  readonly min: number;
  readonly max: number;
}

export const POLICY_GROUPS = [
  'wens',
  'plek',
  'vorm',
  'bijzonder',
  'lessen',
  'bewijs',
  'aandacht',
  'grenzen',
] as const;
export type PolicyGroup = (typeof POLICY_GROUPS)[number];

/** The first that matches says in which group a number stands and between which bounds; the same as `policySchema`. */
const RULES: readonly (readonly [RegExp, PolicyGroup, number, number])[] = [
  [/^gewichten\.leefgebied\.aandacht\./, 'aandacht', 1, 100],
  [/^gewichten\.(leefgebied|motivatie)/, 'wens', 0, 100],
  [/^gewichten\.(doel|trede|gewensteTrede|fase)/, 'plek', 0, 100],
  [/^gewichten\.(vorm|plaats)/, 'vorm', 0, 100],
  [/^gewichten\.alGedaan/, 'bijzonder', -100, 0],
  [/^gewichten\.kennismaking/, 'bijzonder', 0, 100],
  [/^gewichten\.aanwijzer\.omlaag/, 'lessen', -100, 0],
  [/^gewichten\.aanwijzer\.omhoog\./, 'lessen', -100, 100],
  [/^gewichten\.aanwijzer/, 'lessen', 0, 100],
  [/^gewichten\.bewijs/, 'bewijs', -100, 100],
  [/^grenzen\.onbekendeWeken/, 'grenzen', 1, 52],
  [/^grenzen/, 'grenzen', 1, 720],
];

/** Every number of a policy by its place. */
export type PolicyNumbers = ReadonlyMap<string, number>;

export function numbersOf({ gewichten, grenzen }: Policy): PolicyNumbers {
  return new Map(numbersIn({ gewichten, grenzen }, ''));
}

/** A place is also the name and id of a field, so it has no spaces. */
const under = (at: string, key: string): string => {
  const part = key.replaceAll(' ', '-');
  return at === '' ? part : `${at}.${part}`;
};

function numbersIn(value: unknown, at: string): [string, number][] {
  if (typeof value === 'number') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, under(at, key)));
}

/** The same policy with other numbers; still to be checked against `policySchema`. */
export const withNumbers = (policy: Policy, numbers: PolicyNumbers): unknown => replaced(policy, '', numbers);

function replaced(value: unknown, at: string, numbers: PolicyNumbers): unknown {
  if (typeof value === 'number') return numbers.get(at) ?? value;
  if (Array.isArray(value)) return value.map((inner, i) => replaced(inner, under(at, String(i)), numbers));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    replaced(inner, under(at, key), numbers),
  ]);
  return Object.fromEntries(entries);
}

export function fieldsOf(policy: Policy): PolicyField[] {
  return [...numbersOf(policy).keys()].flatMap((name) => {
    const rule = RULES.find(([pattern]) => pattern.test(name));
    return rule === undefined ? [] : [{ name, group: rule[1], min: rule[2], max: rule[3] }];
  });
}

export interface NumberChange {
  readonly name: string;
  readonly was: number;
  readonly becomes: number;
}

/** What is different, in the order of the file. */
export function changesBetween(before: Policy, after: Policy): NumberChange[] {
  const now = numbersOf(after);
  return [...numbersOf(before)].flatMap(([name, was]) => {
    const becomes = now.get(name) ?? was;
    return was === becomes ? [] : [{ name, was, becomes }];
  });
}
