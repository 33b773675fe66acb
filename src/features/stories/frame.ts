import { z } from 'zod';
import { LIFE_DOMAINS } from '../../shared/vocabulary.ts';

const words = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
const corner = z.strictObject({ picture: z.string().min(1), name: words, hint: words });
const id = z.string().regex(/^[a-z-]{2,30}$/);

/** With which questions a teller reads the own story: a study keeps its own copy, and `version` says which it is. */
export const frameSchema = z.strictObject({
  version: z.int().min(1),
  triad: z.strictObject({
    id,
    question: words,
    corners: z.strictObject({ a: corner, b: corner, c: corner }),
  }),
  dyads: z.array(z.strictObject({ id, question: words, from: words, to: words })).length(2),
  indicators: z.array(z.enum(LIFE_DOMAINS)).min(1).max(12),
});
export type Frame = z.infer<typeof frameSchema>;
export type Dyad = Frame['dyads'][number];

export const corners = ['a', 'b', 'c'] as const;
export type Corner = (typeof corners)[number];

export const otherCorners = (corner: Corner): readonly Corner[] => corners.filter((one) => one !== corner);
