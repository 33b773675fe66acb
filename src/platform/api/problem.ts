import { z } from 'zod';
import type { Ctx } from '../web/context.ts';
import { type Mistake, problem } from '../web/problem.ts';
import { named } from './schemas.ts';

const mistakeSchema = named(
  'Fout',
  z.strictObject({
    pointer: z
      .string()
      .optional()
      .describe('JSON-pointer (RFC 6901) naar de plek in wat je stuurde; leeg is het geheel.'),
    parameter: z.string().optional().describe('De naam van de parameter in het adres.'),
    detail: z.string().describe('Wat er mis is, en hoe het wel moet.'),
  }),
);

/** Every error of the API, as RFC 9457 says. */
export const problemSchema = named(
  'Probleem',
  z.strictObject({
    type: z.string().describe('Adres van de soort; about:blank zegt niet meer dan de status.'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    instance: z.string().optional().describe('Nummer van deze ene fout; noem het als je hulp vraagt.'),
    errors: z.array(mistakeSchema).optional().describe('Alle fouten tegelijk.'),
  }),
);

/** 400 with every mistake at once. */
export function invalid(c: Ctx, errors: readonly Mistake[]): Response {
  const detail =
    errors.length === 1
      ? 'Er is 1 ding dat niet klopt.'
      : `Er zijn ${errors.length} dingen die niet kloppen.`;
  return problem(c, { title: 'Dit klopt niet', status: 400, detail, errors });
}

export const notFound = (c: Ctx, detail: string): Response =>
  problem(c, { title: 'Dit is er niet', status: 404, detail });

const unknownParameter = 'Deze parameter kennen wij niet. Laat hem weg, of kijk of de naam klopt.';

/** A mistake for every parameter of the address that an operation does not know. */
export function unknownParameters(c: Ctx, known: readonly string[] = []): Mistake[] {
  const names = new Set(new URL(c.req.url).searchParams.keys());
  return [...names]
    .filter((name) => !known.includes(name))
    .map((parameter) => ({ parameter, detail: unknownParameter }));
}
