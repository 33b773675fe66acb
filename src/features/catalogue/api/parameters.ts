import { z } from 'zod';
import { type Mistake, type Parameter, unknownParameters } from '../../../platform/api/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { type FacetName, facetNames, facets } from '../facets.ts';
import { longestText, type QueryError } from '../query.ts';

const meanings: Readonly<Record<FacetName, string>> = {
  leefgebied: 'Waar het over gaat.',
  soort: 'Wat voor soort hulp het is.',
  vorm: 'Hoe het gaat: alleen, in een groep, online.',
  trede: 'Trede van de participatieladder waarvoor het is.',
  fase: 'Moment in de begeleiding.',
  doelgroep: 'Voor wie het is.',
  rol: 'Opstap, eindbestemming of beide.',
  taalniveau: 'Vraagt niet meer Nederlands dan dit.',
  uren: 'Kost ten minste niet meer uren per week dan dit.',
  gemeente: 'Loopt in deze gemeente.',
  open: 'Er is nu plek.',
};

function schemaOf(name: FacetName): z.ZodType {
  const { single, values, accepts } = facets[name];
  if (accepts) return z.int().min(0).max(60);
  const known = values({ municipalities: [] });
  const one = known.length === 0 ? z.string() : z.enum(known);
  return single ? one : z.array(one);
}

const facetParameter = (name: FacetName): Parameter => ({
  name,
  in: 'query',
  schema: schemaOf(name),
  description: facets[name].single
    ? meanings[name]
    : `${meanings[name]} Meer waarden: herhaal de parameter, of zet er een komma tussen.`,
});

export const listParameters: readonly Parameter[] = [
  {
    name: 'zoek',
    in: 'query',
    description: 'Woorden van werkzoekende of professional; een tikfout mag.',
    schema: z.string().max(longestText),
    example: 'schulden',
  },
  ...facetNames.map(facetParameter),
  {
    name: 'pagina',
    in: 'query',
    description: 'Vanaf 1. Voorbij de laatste is de lijst leeg.',
    schema: z.int().min(1).max(10_000),
  },
];

type ValueProblem = Exclude<QueryError['problem'], 'unknownParameter'>;

const help: Readonly<Record<ValueProblem, (value: string) => string>> = {
  unknownValue: (value) => `‘${value}’ kan hier niet.`,
  onlyOne: () => 'Hier kan maar één waarde.',
  tooLong: () => `Hier kunnen ten hoogste ${longestText} letters.`,
};

const isFacet = (name: string): name is FacetName => facetNames.some((facet) => facet === name);

/** Everything that is wrong with the address of a list, at once. */
export const mistakesIn = (c: Ctx, errors: readonly QueryError[]): Mistake[] => [
  ...unknownParameters(
    c,
    listParameters.map(({ name }) => name),
  ),
  ...errors.flatMap(({ parameter, value, problem }) =>
    problem === 'unknownParameter'
      ? []
      : [{ parameter, detail: help[problem](value.slice(0, 80)) + choose(parameter, problem) }],
  ),
];

/** The words of a vocabulary are few enough to name. */
function choose(parameter: string, problem: ValueProblem): string {
  if (problem !== 'unknownValue' || !isFacet(parameter) || facets[parameter].accepts) return '';
  const known = facets[parameter].values({ municipalities: [] });
  return known.length === 0 ? '' : ` Kies uit: ${known.join(', ')}.`;
}
