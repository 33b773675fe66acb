import type { Ctx } from './context.ts';

/** Problem details (RFC 9457): how the API says that something went wrong. */
export interface Problem {
  readonly type?: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance?: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

export function problem(c: Ctx, said: Problem): Response {
  const body = { type: 'about:blank', ...said };
  return c.body(JSON.stringify(body), {
    status: said.status as 400,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  });
}
