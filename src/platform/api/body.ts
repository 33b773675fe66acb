import type { Ctx } from '../web/context.ts';
import { refuse } from '../web/errors.tsx';
import { invalid } from './problem.ts';

/** Far more than any situation needs, and little enough to read a thousand at once. */
export const bodyLimit = 64 * 1024;

export type Body =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly response: Response | Promise<Response> };

/** Reads a JSON body. Too long is 413; another type, other letters than UTF-8 or no JSON is 400. */
export async function readJson(c: Ctx): Promise<Body> {
  const bytes = await readBytes(c.req.raw, bodyLimit);
  if (bytes === null) return { ok: false, response: refuse(c, 'tooLarge') };
  const said = isJson(c.req.header('Content-Type'))
    ? parse(bytes)
    : 'Stuur JSON, met Content-Type: application/json.';
  if (typeof said !== 'string') return { ok: true, value: said.value };
  return { ok: false, response: invalid(c, [{ pointer: '', detail: said }]) };
}

const isJson = (type: string | undefined): boolean =>
  /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type?.trim() ?? '');

function parse(bytes: Uint8Array): { readonly value: unknown } | string {
  const text = decode(bytes);
  if (text === null) return 'Dit is geen UTF-8.';
  try {
    return { value: JSON.parse(text) };
  } catch {
    return text.trim() === '' ? 'Er staat niets in. Stuur ten minste {}.' : 'Dit is geen JSON.';
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Stops reading as soon as it is too much: what is announced may be a lie. */
async function readBytes(request: Request, limit: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('Content-Length') ?? 0) > limit) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
