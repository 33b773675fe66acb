import { z } from 'zod';
import { invalid, notFound, type Operation, unknownParameters } from '../../platform/api/index.ts';
import { inTenant, type Tx } from '../../platform/db/index.ts';
import type { Ctx } from '../../platform/web/context.ts';
import { dayInAmsterdam } from '../../shared/calendar-day.ts';
import { instrumentJson } from './api/instrument-json.ts';
import { type Labels, labelsOf } from './api/labels.ts';
import { listJson } from './api/list-json.ts';
import { listParameters, mistakesIn } from './api/parameters.ts';
import { instrumentSchema, listSchema } from './api/schemas.ts';
import { findInstruments } from './find.ts';
import { parseOfferQuery } from './query.ts';
import { catalogueOf } from './routes/current.ts';
import { searchIds } from './routes/search.ts';
import { readVocabulary } from './vocabulary.ts';

export { offeringJson, offeringSchema } from './api/offering-json.ts';

let labels: Labels | undefined;

const here = <T>(c: Ctx, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inTenant(c.var.deps.db, { tenantId: c.var.tenant.id, accountId: null }, work);
const today = (c: Ctx): string => dayInAmsterdam(c.var.deps.clock());

const list = (c: Ctx): Promise<Response> =>
  here(c, async (tx) => {
    const catalogue = await catalogueOf(tx);
    const { query, errors } = parseOfferQuery(new URL(c.req.url).searchParams, catalogue);
    const mistakes = mistakesIn(c, errors);
    if (mistakes.length > 0) return invalid(c, mistakes);
    const matched = query.text === '' ? null : (await searchIds(tx, query.text)).ids;
    labels ??= labelsOf(readVocabulary());
    return c.json(listJson(findInstruments(catalogue, query, matched, today(c)), catalogue, labels));
  });

async function one(c: Ctx): Promise<Response> {
  const mistakes = unknownParameters(c);
  if (mistakes.length > 0) return invalid(c, mistakes);
  const catalogue = await here(c, catalogueOf);
  const record = catalogue.recordById.get(c.req.param('id') ?? '');
  if (record === undefined) return notFound(c, 'Dit instrument kennen wij niet.');
  return c.json(instrumentJson(record, catalogue, today(c)));
}

export const catalogueApi: readonly Operation[] = [
  {
    method: 'GET',
    path: '/instrumenten',
    id: 'zoekInstrumenten',
    tag: 'instrumenten',
    summary: 'Zoek en filter in het aanbod',
    description:
      'Soorten hulp, twintig per pagina, met per filter hoeveel er zijn. Binnen een filter geldt ‘of’, tussen filters ‘en’. ' +
      'De filters gaan over het aanbod; de situatie van een mens hoort nooit in een adres, daarvoor is /adviezen.',
    parameters: listParameters,
    answer: { schema: listSchema, description: 'Wat er is, het best passende bij de zoekwoorden eerst.' },
    problems: [400],
    handle: list,
  },
  {
    method: 'GET',
    path: '/instrumenten/{id}',
    id: 'leesInstrument',
    tag: 'instrumenten',
    summary: 'Alles over één instrument',
    description: 'Alle velden van de catalogus, met het plaatselijke aanbod. Duur en uren zijn schattingen.',
    parameters: [
      {
        name: 'id',
        in: 'path',
        description: 'Id van het instrument.',
        schema: z.string(),
        example: 'jobcoaching',
      },
    ],
    answer: { schema: instrumentSchema, description: 'Het instrument.' },
    problems: [400, 404],
    handle: one,
  },
];
