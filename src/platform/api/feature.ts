import type { Feature, Route } from '../web/route.ts';
import { describe } from './document.ts';
import { type Operation, routeOf } from './operation.ts';
import { apiRoot } from './version.ts';

/** The JSON face of all features together, with its own description beside it. */
export function apiOf(operations: readonly Operation[]): Feature {
  let text: string | undefined;
  const description: Route = {
    method: 'GET',
    path: `${apiRoot}/openapi.json`,
    access: 'public',
    handle: (c) => {
      text ??= JSON.stringify(describe(operations));
      return c.body(text, 200, { 'Content-Type': 'application/json' });
    },
  };
  return { name: 'api', routes: [...operations.map(routeOf), description] };
}
