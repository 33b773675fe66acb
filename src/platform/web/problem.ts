import type { Ctx } from './context.ts';
import type { Refusal } from './texts.ts';

/** What a caller sent wrong: where in the body, or which parameter, and how to mend it. */
export type Mistake =
  | { readonly pointer: string; readonly detail: string }
  | { readonly parameter: string; readonly detail: string };

/** Problem details (RFC 9457): how the API says that something went wrong. */
export interface Problem {
  readonly type?: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance?: string;
  readonly errors?: readonly Mistake[];
}

/** Where the words of a page would not help a program. */
export const apiRefusals: Partial<Record<Refusal, { readonly title: string; readonly text: string }>> = {
  wrongMethod: {
    title: 'Deze methode kan hier niet',
    text: 'De kop Allow noemt de methoden die wel kunnen.',
  },
  tooLarge: { title: 'Dit is te groot', text: 'Stuur ten hoogste 64 kB.' },
};

export function problem(c: Ctx, said: Problem): Response {
  const body = { type: 'about:blank', ...said };
  return c.body(JSON.stringify(body), {
    status: said.status as 400,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  });
}
