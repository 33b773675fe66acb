import { lineOf } from '../../../platform/web/read-form.ts';
import type { FindingContent } from '../finding.ts';

/** Names of the fields, in the order of the form. */
export const FIELDS = [
  'instrument',
  'bevinding',
  'mensen',
  'onderwerp',
  'uitkomst',
  'maanden',
  'vergelijking',
  'verschil',
  'van',
  'tot',
  'eenheid',
  'gunstig',
  'aantal',
  'richting',
  'sterkte',
  'bron',
  'adres',
  'jaar',
] as const;
export type FindingField = (typeof FIELDS)[number] | 'doelgroepen';

/** As it was typed, to show it again. */
export type TypedFinding = Readonly<Record<(typeof FIELDS)[number], string>> & {
  readonly doelgroepen: readonly string[];
};

export const longest = {
  bevinding: 600,
  mensen: 300,
  uitkomst: 300,
  bron: 300,
  adres: 500,
  reden: 1000,
} as const;

const mostGroups = 40;

export function typedIn(form: URLSearchParams): TypedFinding {
  const fields = Object.fromEntries(FIELDS.map((name) => [name, lineOf(form, name)]));
  return { ...nothingTyped, ...fields, doelgroepen: form.getAll('doelgroepen').slice(0, mostGroups) };
}

export const nothingTyped: TypedFinding = {
  ...{
    instrument: '',
    bevinding: '',
    mensen: '',
    onderwerp: '',
    uitkomst: '',
    maanden: '',
    vergelijking: '',
  },
  ...{ verschil: '', van: '', tot: '', eenheid: '', gunstig: '', aantal: '', richting: '', sterkte: '' },
  ...{ bron: '', adres: '', jaar: '', doelgroepen: [] },
};

const shown = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value).replace('.', ',');

export const typedOf = (content: FindingContent): TypedFinding => ({
  instrument: content.instrument,
  bevinding: content.statement,
  mensen: content.population,
  onderwerp: content.measure,
  uitkomst: content.outcome,
  maanden: shown(content.horizonMonths),
  vergelijking: content.comparison,
  verschil: shown(content.effect?.estimate),
  van: shown(content.effect?.low),
  tot: shown(content.effect?.high),
  eenheid: content.effect?.unit ?? '',
  gunstig: content.effect?.better ?? '',
  aantal: shown(content.people),
  richting: content.direction,
  sterkte: String(content.strength),
  bron: content.source.title,
  adres: content.source.address ?? '',
  jaar: shown(content.source.year),
  doelgroepen: content.targetGroups,
});
