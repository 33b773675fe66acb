import type { z } from 'zod';
import type { Ctx } from '../web/context.ts';
import type { Route } from '../web/route.ts';
import { apiRoot } from './version.ts';

export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly description: string;
  readonly schema: z.ZodType;
  readonly example?: unknown;
}

/** The errors that an operation of its own can give; 405 and 500 can always happen. */
export type ProblemStatus = 400 | 404 | 413;

/** One thing the API does: the route and its description are made from the same value. */
export interface Operation {
  readonly method: Route['method'];
  /** Below the root, as OpenAPI writes it: `/instrumenten/{id}`. */
  readonly path: string;
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly Parameter[];
  readonly body?: { readonly schema: z.ZodType; readonly description: string; readonly example: unknown };
  readonly answer: { readonly schema: z.ZodType; readonly description: string };
  readonly problems: readonly ProblemStatus[];
  readonly handle: (c: Ctx) => Response | Promise<Response>;
}

/** The API is open: it gives nothing about a person and keeps nothing. */
export const routeOf = ({ method, path, handle }: Operation): Route => ({
  method,
  path: apiRoot + path.replaceAll(/\{(\w+)\}/g, ':$1'),
  access: 'public',
  handle,
});
