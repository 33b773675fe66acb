import type { Locale } from '../../../platform/i18n/index.ts';
import type { Policy } from '../advice/policy.ts';
import { fieldsOf, numbersOf, POLICY_GROUPS, type PolicyGroup } from '../policy/fields.ts';
import { fieldLabel, policyFieldTexts } from './policy-fields.ts';

export interface WeightGroup {
  readonly id: PolicyGroup;
  readonly title: string;
  readonly help: string;
  readonly rows: readonly { readonly name: string; readonly label: string; readonly value: number }[];
}

/** Every number of a policy in words, for whoever wants to know how an advice comes about. */
export function weightsInWords(locale: Locale, policy: Policy): WeightGroup[] {
  const values = numbersOf(policy);
  const last = `gewichten.leefgebied.aandacht.${policy.gewichten.leefgebied.aandacht.length - 1}`;
  const fields = fieldsOf(policy);
  return POLICY_GROUPS.map((id) => ({
    id,
    ...policyFieldTexts[locale].groups[id],
    rows: fields
      .filter(({ group }) => group === id)
      .map(({ name }) => ({
        name,
        label: fieldLabel(locale, name, name === last),
        value: values.get(name) ?? 0,
      })),
  }));
}
