import { z } from 'zod';
import { readContent } from '../../platform/content.ts';

const words = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });

const statementSchema = z.strictObject({
  status: z.enum(['eerste-onderzoek-nog-niet-gedaan', 'voldoet-gedeeltelijk', 'voldoet-volledig']),
  norm: z.string().min(1),
  bijgewerkt: z.iso.date(),
  gecontroleerd: z.array(words).min(1),
  nietGecontroleerd: z.array(words),
  problemen: z.array(z.strictObject({ wat: words, wie: words, uitweg: words, plan: words })),
});
export type Statement = z.infer<typeof statementSchema>;

let known: Statement | undefined;

/** What is known about accessibility: one file, from which the page is made. */
export function readStatement(): Statement {
  known ??= readContent('toegankelijkheid.json', statementSchema);
  return known;
}
