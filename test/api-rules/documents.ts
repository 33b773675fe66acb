const headers = { 'API-Version': { schema: { type: 'string' } } };

const problem = {
  description: 'Er ging iets mis',
  content: {
    'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } },
  },
};

/** The smallest document that follows every rule; a fresh one each time, to be spoilt. */
export const goodDocument = () => ({
  openapi: '3.1.0',
  info: {
    title: 'Stapwijs',
    version: '1.0.0',
    contact: { name: 'Stapwijs', email: 'hulp@example.nl', url: 'https://example.nl/hulp' },
  },
  servers: [{ url: 'https://example.nl/api/v1' }],
  paths: {
    '/instrumenten/{id}': {
      get: {
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'urenPerWeek', in: 'query', schema: { type: 'integer' } },
        ],
        responses: { '200': { description: 'Goed', headers }, '404': problem },
      },
    },
    '/instrumenten/_zoek': {
      post: { responses: { '200': { description: 'Goed', headers }, '400': problem } },
    },
  },
  components: {
    schemas: {
      Probleem: {
        type: 'object',
        properties: { status: { type: 'integer' }, title: { type: 'string' }, detail: { type: 'string' } },
      },
      Besluit: {
        type: 'object',
        properties: {
          besluitdatum: { type: 'string', format: 'date' },
          gemaaktOp: { type: 'string', format: 'date-time' },
          begintijd: { type: 'string', format: 'time-local' },
        },
      },
    },
  },
});
