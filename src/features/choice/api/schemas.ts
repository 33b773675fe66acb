import { z } from 'zod';
import { named } from '../../../platform/api/index.ts';
import { offeringSchema } from '../../catalogue/index.ts';

const text = z.string().min(1);
const instrument = text.describe('Id van het instrument, zoals in /instrumenten.');
const ids = z.array(instrument);

const reasonSchema = named(
  'Reden',
  z.strictObject({
    soort: text.describe('Welk deel van de score dit is.'),
    tekst: text,
    bijdrage: z.int().describe('Hele punten; ook 0 en minder dan 0.'),
    bron: text.describe('Het beleid, de richtingaanwijzer of het onderzoek waar dit vandaan komt.'),
  }),
);

const watchSchema = named(
  'LetOp',
  z.strictObject({ soort: text, tekst: text }).describe('Iets om samen over te praten; het sluit niets uit.'),
);

const unlockSchema = named(
  'WatEerst',
  z.strictObject({
    wat: text,
    instrumenten: ids.describe('Wat dit kan geven, het beste eerst; leeg als wij niets kennen.'),
  }),
);

const suggestion = {
  instrument,
  naam: text,
  score: z.int().describe('Precies de som van de bijdragen.'),
  redenen: z.array(reasonSchema).min(1).describe('De zwaarste eerst.'),
};
const around = {
  letOp: z.array(watchSchema),
  aanbod: z.array(offeringSchema).describe('Open plekken, de dichtstbijzijnde eerst; ten hoogste drie.'),
};

const fitsSchema = named(
  'Passend',
  z.strictObject({ ...suggestion, eerst: z.array(unlockSchema).max(0), ...around }),
);
const firstSchema = named(
  'Eerst',
  z.strictObject({ ...suggestion, eerst: z.array(unlockSchema).min(1), ...around }),
);

const refusalSchema = named(
  'NietPassend',
  z.strictObject({
    instrument,
    naam: text,
    redenen: z.array(z.strictObject({ tekst: text })).min(1),
    watZouHelpen: z.array(text),
  }),
);

const week = z.int().min(0);
const stepSchema = named(
  'Stap',
  z.strictObject({
    instrument,
    vanWeek: week.describe('Eerste week, geteld vanaf 0.'),
    totWeek: week.describe('De eerste week erna.'),
    urenPerWeek: z.int().min(0).describe('0 als niemand het weet.'),
    na: ids.describe(
      'Stappen van deze route die klaar zijn, of al bezig, voor deze begint; waarom zegt welke.',
    ),
    waarom: text,
  }),
);

const routeSchema = named(
  'Route',
  z.strictObject({
    naam: z.enum(['eerst-rust', 'samen-op', 'wat-jij-wilt']),
    toelichting: text.describe('Waarom deze route, en waarom er niet meer zijn als dat zo is.'),
    weken: week.describe('0 als er geen route is.'),
    stappen: z.array(stepSchema).describe('Op volgorde van de week waarin zij beginnen.'),
  }),
);

export const adviceSchema = named(
  'Advies',
  z.strictObject({
    regels: z.strictObject({ versie: text.describe('Versie van de regels en van het beleid.') }),
    passend: z.array(fitsSchema).describe('Past nu; de hoogste score eerst.'),
    eerst: z.array(firstSchema).describe('Kan, maar niet als eerste; de hoogste score eerst.'),
    nietPassend: z.array(refusalSchema),
    routes: z.array(routeSchema).min(1),
    wijzers: z
      .array(z.strictObject({ id: text, tekst: text, bron: text }))
      .describe('Richtingaanwijzers die meetelden.'),
    onzeker: z
      .array(z.strictObject({ kenmerk: text.describe('Lid van de situatie dat ontbreekt.'), tekst: text }))
      .describe('Antwoorden die ontbreken en iets kunnen veranderen.'),
  }),
);
export type AdviceJson = z.infer<typeof adviceSchema>;
