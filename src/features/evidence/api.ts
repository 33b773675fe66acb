import { z } from 'zod';
import { invalid, type Mistake, named, type Operation, unknownParameters } from '../../platform/api/index.ts';
import { inTenant } from '../../platform/db/index.ts';
import type { Ctx } from '../../platform/web/context.ts';
import { COMPARISONS, EVIDENCE_DIRECTIONS, TARGET_GROUPS } from '../../shared/vocabulary.ts';
import { UNITS } from './effect.ts';
import { type Finding, MEASURES } from './finding.ts';
import { findingsOnAPage, listFindings } from './queries/read.ts';

const effect = z.strictObject({
  schatting: z.number(),
  van: z.number().nullable().describe('Onderkant van de marge; null: de bron geeft geen marge.'),
  tot: z.number().nullable(),
  eenheid: z.enum(UNITS),
  gunstig: z.enum(['meer', 'minder']).describe('Welke kant op mensen beter af zijn.'),
});

export const findingSchema = named(
  'Bevinding',
  z.strictObject({
    id: z.string(),
    instrument: z.string(),
    bevinding: z.string(),
    populatie: z.string(),
    doelgroepen: z.array(z.enum(TARGET_GROUPS)),
    onderwerp: z.enum(MEASURES),
    uitkomst: z.string(),
    horizonMaanden: z.int().nullable(),
    vergelijking: z.enum(COMPARISONS),
    effect: effect
      .nullable()
      .describe('Alleen als er is vergeleken. Een telling zonder vergelijking is geen effect.'),
    aantalMensen: z.int().nullable(),
    richting: z.enum(EVIDENCE_DIRECTIONS),
    sterkte: z.int().min(0).max(5),
    bron: z.strictObject({ titel: z.string(), adres: z.string().nullable(), jaar: z.int().nullable() }),
    verzonnen: z.boolean(),
    gepubliceerd: z.string().describe('Sinds wanneer de bevinding meetelt in een advies.'),
  }),
);

export const findingsSchema = named(
  'Bevindingen',
  z.strictObject({
    bevindingen: z.array(findingSchema),
    totaal: z.int().min(0),
    pagina: z.int().min(1),
    paginas: z.int().min(1),
  }),
);

const findingJson = (one: Finding): z.infer<typeof findingSchema> => ({
  id: one.id,
  instrument: one.instrument,
  bevinding: one.statement,
  populatie: one.population,
  doelgroepen: [...one.targetGroups],
  onderwerp: one.measure,
  uitkomst: one.outcome,
  horizonMaanden: one.horizonMonths,
  vergelijking: one.comparison,
  effect:
    one.effect === null
      ? null
      : {
          schatting: one.effect.estimate,
          van: one.effect.low,
          tot: one.effect.high,
          eenheid: one.effect.unit,
          gunstig: one.effect.better === 'more' ? 'meer' : 'minder',
        },
  aantalMensen: one.people,
  richting: one.direction,
  sterkte: one.strength,
  bron: { titel: one.source.title, adres: one.source.address, jaar: one.source.year },
  verzonnen: one.invented,
  gepubliceerd: (one.published?.at ?? one.made.at).toISOString(),
});

function asked(c: Ctx) {
  const measure = c.req.query('onderwerp') ?? '';
  const page = c.req.query('pagina') ?? '';
  const mistakes: Mistake[] = [...unknownParameters(c, ['instrument', 'onderwerp', 'pagina'])];
  const known = MEASURES.find((one) => one === measure) ?? null;
  if (measure !== '' && known === null) {
    const detail = `‘${measure.slice(0, 80)}’ kan hier niet. Kies uit: ${MEASURES.join(', ')}.`;
    mistakes.push({ parameter: 'onderwerp', detail });
  }
  const number = page === '' ? 1 : /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 0;
  if (number === 0)
    mistakes.push({ parameter: 'pagina', detail: 'Hier kan een getal van 1 tot en met 9999.' });
  return { instrument: c.req.query('instrument') ?? '', measure: known, page: number, mistakes };
}

async function list(c: Ctx): Promise<Response> {
  const { instrument, measure, page, mistakes } = asked(c);
  if (mistakes.length > 0) return invalid(c, mistakes);
  const who = { tenantId: c.var.tenant.id, accountId: null };
  const { findings, total, pages } = await inTenant(c.var.deps.db, who, async (tx) => {
    const filter = {
      statuses: ['published'] as const,
      instruments: instrument === '' ? null : [instrument],
      measure,
    };
    const found = await listFindings(tx, { ...filter, page });
    // Past the last page there is no row to count on.
    const total =
      found.total > 0 || page === 1 ? found.total : (await listFindings(tx, { ...filter, page: 1 })).total;
    return { ...found, total, pages: Math.max(1, Math.ceil(total / findingsOnAPage)) };
  });
  return c.json({ bevindingen: findings.map(findingJson), totaal: total, pagina: page, paginas: pages });
}

export const evidenceApi: readonly Operation[] = [
  {
    method: 'GET',
    path: '/bevindingen',
    id: 'leesBevindingen',
    tag: 'bevindingen',
    summary: 'Wat de organisatie weet uit onderzoek',
    description:
      'Gepubliceerde bevindingen, vijfentwintig per pagina, de nieuwste eerst. Elke bevinding zegt over wie het gaat en waarmee ' +
      'is vergeleken. Concepten en ingetrokken bevindingen staan er niet in.',
    parameters: [
      {
        name: 'instrument',
        in: 'query',
        description: 'Id van het instrument.',
        schema: z.string(),
        example: 'jobcoaching',
      },
      {
        name: 'onderwerp',
        in: 'query',
        description: 'Wat er verandert voor mensen: een uitkomst van werk of een leefgebied.',
        schema: z.enum(MEASURES),
      },
      { name: 'pagina', in: 'query', description: 'Vanaf 1.', schema: z.int().min(1).max(9999) },
    ],
    answer: { schema: findingsSchema, description: 'De bevindingen die nu meetellen.' },
    problems: [400],
    handle: list,
  },
];
