import type { Locale } from '../../../platform/i18n/locale.ts';
import { type ArmPart, armField, armNumbers, type Typed } from '../forms/typed.ts';
import { designTexts } from '../texts/design.ts';
import { armChoicesOf, choicesOf, type Option, type Place } from './design-choices.ts';

type Words = Readonly<Record<string, string>>;
type Choices = Readonly<Record<string, readonly Option[]>>;

const armParts: readonly ArmPart[] = ['naam', 'plichten', 'dagen', 'kanaal', 'begint', 'uitleg', 'deel'];

/** The names of the fields; of the groups only those that one of these forms gives a name. */
export function fieldNames(locale: Locale, forms: readonly Typed[]): Words {
  const t = designTexts[locale];
  const named = armNumbers.filter((number) => forms.some((form) => form.get(armField(number, 'naam'))));
  return Object.fromEntries([
    ...Object.entries(t.fields).map(([name, [label]]) => [name, label ?? name]),
    ...named.flatMap((number) =>
      armParts.map((part) => [armField(number, part), t.ofArm(number, t.armFields[part][0] ?? '')]),
    ),
  ]);
}

/** A form as a person reads it, to lay beside another. */
export function inWords(locale: Locale, municipalities: readonly Place[], typed: Typed): Words {
  const words = (name: string, options: readonly Option[] | undefined): string => {
    if (options === undefined) return (typed.get(name) ?? '').replaceAll('\r\n', '\n');
    const chosen = typed.getAll(name);
    return options
      .filter(({ value }) => chosen.includes(value))
      .map(({ label }) => label)
      .join(', ');
  };
  const choices: Choices = choicesOf(locale, municipalities);
  const armChoices: Choices = armChoicesOf(locale);
  return Object.fromEntries([
    ...Object.keys(designTexts[locale].fields).map((name) => [name, words(name, choices[name])]),
    ...armNumbers.flatMap((number) =>
      armParts.map((part) => {
        const name = armField(number, part);
        return [name, words(name, armChoices[part])];
      }),
    ),
  ]);
}
