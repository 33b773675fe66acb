import { z } from 'zod';
import type { Instrument } from '../../shared/instrument.ts';
import {
  COMPARISONS,
  DIGITAL_LEVELS,
  EVIDENCE_DIRECTIONS,
  FORMS,
  GOALS,
  KINDS,
  LANGUAGE_LEVELS,
  LIFE_DOMAINS,
  PHASES,
  ROLES_OF_INSTRUMENT,
  TARGET_GROUPS,
} from '../../shared/vocabulary.ts';

const text = z.string().min(1);
const range = z
  .strictObject({ min: z.int().min(0), max: z.int().min(0) })
  .refine((r) => r.min <= r.max, 'min is groter dan max');
const rung = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]);
const strength = z.union([
  z.literal(0),
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
]);

/** One instrument as it stands in `content/instrumenten.json` and in the API: Dutch names. */
export const recordSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  naam: text,
  soort: z.enum(KINDS),
  korteOmschrijving: text,
  doel: z.array(z.enum(GOALS)),
  treden: z.strictObject({ van: rung, tot: rung }).refine((t) => t.van <= t.tot, 'van is hoger dan tot'),
  fasen: z.array(z.enum(PHASES)),
  leefgebieden: z.array(z.enum(LIFE_DOMAINS)),
  doelgroepen: z.array(z.enum(TARGET_GROUPS)).min(1),
  contraIndicaties: z.array(text),
  vereisten: z.strictObject({
    taalniveauMinimaal: z.enum(LANGUAGE_LEVELS).nullable(),
    digitaal: z.strictObject({ nodigVooraf: z.enum(DIGITAL_LEVELS), komtAanBod: z.boolean() }),
    overig: z.array(text),
    eerstInstrumenten: z.array(text),
  }),
  goedSamenMet: z.array(text),
  vorm: z.array(z.enum(FORMS)),
  duurWeken: range.nullable(),
  urenPerWeek: range.nullable(),
  kostenEuroPerTraject: z.number().nullable(),
  kostenToelichting: text.nullable(),
  uitvoerder: z.array(text),
  wettelijkeGrondslag: z.strictObject({ tekst: text, bron: text }),
  bewijs: z.array(
    z.strictObject({
      bron: text,
      jaar: z.int().nullable(),
      bevinding: text,
      sterkte: strength,
      richting: z.enum(EVIDENCE_DIRECTIONS),
      herkomst: text,
      gelezen: text,
      populatie: text,
      uitkomst: text,
      horizonMaanden: z.int().nullable(),
      vergelijking: z.enum(COMPARISONS),
    }),
  ),
  zoekwoorden: z.array(text),
  herkomst: z.strictObject({ omschrijving: text, duurEnUren: text, opmerking: text.nullable() }),
  rol: z.enum(ROLES_OF_INSTRUMENT),
  geeft: z.strictObject({
    taalniveau: z.int().min(1).max(6).optional(),
    digitaal: z.enum(DIGITAL_LEVELS).optional(),
  }),
});
export type InstrumentRecord = z.infer<typeof recordSchema>;

/** The one place where Dutch content becomes the English-named `Instrument` of the code. */
export function toInstrument(r: InstrumentRecord): Instrument {
  return {
    id: r.id,
    language: 'nl',
    name: r.naam,
    kind: r.soort,
    summary: r.korteOmschrijving,
    goals: r.doel,
    rungs: { from: r.treden.van, to: r.treden.tot },
    phases: r.fasen,
    lifeDomains: r.leefgebieden,
    targetGroups: r.doelgroepen,
    contraindications: r.contraIndicaties,
    requires: {
      language: r.vereisten.taalniveauMinimaal,
      digital: r.vereisten.digitaal.nodigVooraf,
      teachesDigital: r.vereisten.digitaal.komtAanBod,
      other: r.vereisten.overig,
      instruments: r.vereisten.eerstInstrumenten,
    },
    combinesWith: r.goedSamenMet,
    forms: r.vorm,
    weeks: r.duurWeken,
    hoursPerWeek: r.urenPerWeek,
    costEuro: r.kostenEuroPerTraject,
    costNote: r.kostenToelichting,
    providers: r.uitvoerder,
    law: { text: r.wettelijkeGrondslag.tekst, source: r.wettelijkeGrondslag.bron },
    evidence: r.bewijs.map((b) => ({
      source: b.bron,
      year: b.jaar,
      finding: b.bevinding,
      strength: b.sterkte,
      direction: b.richting,
      origin: b.herkomst,
      read: b.gelezen,
      population: b.populatie,
      outcome: b.uitkomst,
      horizonMonths: b.horizonMaanden,
      comparison: b.vergelijking,
    })),
    searchWords: r.zoekwoorden,
    origin: {
      summary: r.herkomst.omschrijving,
      weeksAndHours: r.herkomst.duurEnUren,
      note: r.herkomst.opmerking,
    },
    role: r.rol,
    gives: { languageLevels: r.geeft.taalniveau ?? 0, digital: r.geeft.digitaal ?? null },
  };
}
