import { z } from 'zod';
import { EVIDENCE_DIRECTIONS, KINDS, MOTIVATIONS } from '../../../shared/vocabulary.ts';

const points = z.int().min(-100).max(100);
const bonus = z.int().min(0).max(100);
const byStrength = z.array(points).length(6);

/**
 * An organisation's policy: what each term of the score weighs, in whole points, so that sums are exact.
 * A wish or a barrier can never count against an instrument that addresses it: those weights are not negative
 * and do not fall with severity.
 */
export const policySchema = z.strictObject({
  versie: z.string().min(1).max(40),
  toelichting: z.string().max(2000),
  gewichten: z.strictObject({
    leefgebied: z
      .strictObject({
        wens: bonus,
        speelt: bonus,
        belemmert: bonus,
        aandacht: z.array(z.int().min(1).max(100)).min(1).max(24),
      })
      .refine((w) => w.belemmert >= w.speelt, 'belemmert mag niet lichter wegen dan speelt'),
    doel: z.strictObject({ past: bonus, opWeg: bonus }),
    trede: z.strictObject({ past: bonus, stap: bonus }),
    gewensteTrede: z.strictObject({ bereikt: bonus, dichterbij: bonus }),
    fase: bonus,
    vorm: bonus,
    plaats: bonus,
    motivatie: bonus,
    kennismaking: bonus,
    alGedaan: z.int().min(-100).max(0),
    aanwijzer: z.strictObject({
      omhoog: byStrength,
      motivatie: bonus,
      eerstStarten: bonus,
      omlaag: z.int().min(-100).max(0),
    }),
    bewijs: z.record(z.enum(EVIDENCE_DIRECTIONS), byStrength),
  }),
  grenzen: z.strictObject({
    groteAfstandMaanden: z.int().min(1).max(720),
    kleineAfstandMaanden: z.int().min(1).max(720),
    langdurigMaanden: z.int().min(1).max(720),
    onbekendeWeken: z.int().min(1).max(52),
  }),
  motivatie: z.record(z.enum(MOTIVATIONS), z.array(z.enum(KINDS))),
});
export type Policy = z.infer<typeof policySchema>;
