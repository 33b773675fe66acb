import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Ctx } from './context.ts';

export interface Rendering {
  readonly status?: 200 | 400 | 401 | 403 | 404 | 405 | 409 | 413 | 422 | 500;
  /** `no-store` for pages of a dossier: nothing stays in the cache of a shared computer. */
  readonly cache?: 'private, no-cache' | 'no-store';
}

/** Answers with a whole page: `return render(c, <Page …>…</Page>)`. */
export async function render(
  c: Ctx,
  page: JSX.Element,
  { status = 200, cache }: Rendering = {},
): Promise<Response> {
  if (cache) c.header('Cache-Control', cache);
  return c.html(`<!DOCTYPE html>${await page}`, status);
}
