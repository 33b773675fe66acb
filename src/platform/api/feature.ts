import { z } from 'zod';
import type { Feature } from '../web/route.ts';
import { describe } from './document.ts';
import { type Operation, routeOf } from './operation.ts';

/** The JSON face of all features together, with its own description beside it. */
export function apiOf(operations: readonly Operation[]): Feature {
  let text: string | undefined;
  const openapi: Operation = {
    method: 'GET',
    path: '/openapi.json',
    id: 'leesBeschrijving',
    tag: 'beschrijving',
    summary: 'Deze beschrijving',
    description: 'De beschrijving van deze API volgens OpenAPI 3.1.',
    answer: {
      schema: z.looseObject({ openapi: z.string(), info: z.looseObject({ version: z.string() }) }),
      description: 'De beschrijving.',
    },
    problems: [],
    handle: (c) => {
      text ??= JSON.stringify(describe([...operations, openapi]));
      return c.body(text, 200, { 'Content-Type': 'application/json' });
    },
  };
  return { name: 'api', routes: [...operations, openapi].map(routeOf) };
}
