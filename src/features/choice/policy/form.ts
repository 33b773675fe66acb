import { type Policy, policySchema } from '../advice/policy.ts';
import { fieldsOf, numbersOf, type PolicyField, withNumbers } from './fields.ts';

export interface PolicyProblem {
  readonly field: string;
  /** Not a whole number between the bounds, or lighter than it may be beside another weight. */
  readonly kind: 'range' | 'lighter';
  readonly min: number;
  readonly max: number;
}

/** What was typed, by field; a field that was not sent keeps the value it has. */
export type Typed = ReadonlyMap<string, string>;

export type PolicyForm =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

export function typedIn(form: URLSearchParams, policy: Policy): Typed {
  const now = numbersOf(policy);
  return new Map(
    fieldsOf(policy).map(({ name }) => [
      name,
      (form.get(name) ?? String(now.get(name) ?? '')).trim().slice(0, 12),
    ]),
  );
}

export const typedOf = (policy: Policy): Typed =>
  new Map([...numbersOf(policy)].map(([name, value]) => [name, String(value)]));

/** A minus may be the sign on a keyboard or the one a text processor makes of it. */
function numberIn(text: string, { min, max }: PolicyField): number | undefined {
  const plain = text.replace('−', '-');
  const value = /^-?\d{1,3}$/.test(plain) ? Number(plain) : Number.NaN;
  return value >= min && value <= max ? value : undefined;
}

export function readPolicyForm(typed: Typed, policy: Policy): PolicyForm {
  const numbers = new Map<string, number>();
  const problems: PolicyProblem[] = [];
  for (const field of fieldsOf(policy)) {
    const value = numberIn(typed.get(field.name) ?? '', field);
    if (value === undefined)
      problems.push({ field: field.name, kind: 'range', min: field.min, max: field.max });
    else numbers.set(field.name, value === 0 ? 0 : value);
  }
  if (problems.length > 0) return { ok: false, problems };
  const checked = policySchema.safeParse(withNumbers(policy, numbers));
  if (checked.success) return { ok: true, policy: checked.data };
  const least = numbers.get('gewichten.leefgebied.speelt') ?? 0;
  return {
    ok: false,
    problems: [{ field: 'gewichten.leefgebied.belemmert', kind: 'lighter', min: least, max: 100 }],
  };
}

/** The next version: its number in the organisation names it, wherever an advice says by which rules it was made. */
export const asVersion = (policy: Policy, version: number): Policy => ({
  ...policy,
  versie: `eigen-${version}`,
});
