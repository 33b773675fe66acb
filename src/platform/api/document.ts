import type { Operation, Parameter, ProblemStatus } from './operation.ts';
import { problemSchema } from './problem.ts';
import { namedSchemas, schemaOf } from './schemas.ts';
import { apiRoot, apiVersion } from './version.ts';

const info = {
  title: 'Stapwijs',
  version: apiVersion,
  summary: 'Wat is een goede volgende stap naar werk of meedoen, en waarom?',
  description:
    'Het aanbod van instrumenten en een uitlegbaar advies bij een situatie. Het advies is geen besluit en er wordt niets bewaard. ' +
    'Alle duur en uren zijn schattingen.',
  contact: {
    name: 'Stapwijs',
    email: 'stapwijs@example.org',
    url: 'https://stapwijs.example.org/hulp',
  },
  license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
};

const meaning: Record<ProblemStatus | 405 | 500, string> = {
  400: 'Er klopt iets niet; alle fouten staan erin.',
  404: 'Dit is er niet.',
  405: 'Dit adres kent deze methode niet; Allow noemt welke wel.',
  413: 'Wat je stuurt is groter dan 64 kB.',
  500: 'Er ging bij ons iets mis; instance is het nummer ervan.',
};

const headers = { 'API-Version': { $ref: '#/components/headers/API-Version' } };

/** The description of the API (OpenAPI 3.1), made from the operations themselves. */
export function describe(operations: readonly Operation[]): object {
  const paths: Record<string, object> = {};
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: describeOne(operation),
    };
  }
  return {
    openapi: '3.1.0',
    info,
    servers: [{ url: apiRoot, description: 'Deze installatie' }],
    tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: namedSchemas(),
      headers: {
        'API-Version': {
          description: 'De volledige versie van deze API.',
          required: true,
          schema: { type: 'string', examples: [apiVersion] },
        },
      },
    },
  };
}

function describeOne(operation: Operation): object {
  const { id, tag, summary, description, parameters = [], body, answer } = operation;
  const problems = [...operation.problems, 405, 500] as const;
  return {
    operationId: id,
    tags: [tag],
    summary,
    description,
    ...(parameters.length === 0 ? {} : { parameters: parameters.map(describeParameter) }),
    ...(body === undefined ? {} : { requestBody: describeBody(body) }),
    responses: {
      200: {
        description: answer.description,
        headers,
        content: { 'application/json': { schema: schemaOf(answer.schema) } },
      },
      ...Object.fromEntries(problems.map((status) => [status, describeProblem(meaning[status])])),
    },
  };
}

const describeParameter = ({ name, in: place, description, schema, example }: Parameter): object => ({
  name,
  in: place,
  required: place === 'path',
  description,
  schema: schemaOf(schema, 'input'),
  ...(example === undefined ? {} : { example }),
});

const describeBody = ({ schema, description, example }: NonNullable<Operation['body']>): object => ({
  required: true,
  description,
  content: { 'application/json': { schema: schemaOf(schema, 'input'), example } },
});

const describeProblem = (description: string): object => ({
  description,
  headers,
  content: { 'application/problem+json': { schema: schemaOf(problemSchema) } },
});
