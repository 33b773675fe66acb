import { z } from 'zod';
import { readContent } from '../../platform/content.ts';
import type { Translation } from './english.ts';
import { plain } from './plain-words.ts';
import { type InstrumentRecord, recordSchema } from './record.ts';
import type { SynonymGroup } from './search-words.ts';

const catalogueSchema = z.array(recordSchema).superRefine((list, ctx) => {
  const ids = new Set(list.map((r) => r.id));
  list.forEach((r, i) => {
    const named = [...r.vereisten.eerstInstrumenten, ...r.goedSamenMet];
    for (const id of named) {
      if (!ids.has(id))
        ctx.addIssue({ code: 'custom', path: [i], message: `${r.id} noemt ${id}, dat er niet is` });
    }
  });
  if (ids.size !== list.length) ctx.addIssue({ code: 'custom', message: 'een id staat er twee keer in' });
});

/** The base catalogue as records; ids unique, every named instrument exists. */
export function readBaseCatalogue(): InstrumentRecord[] {
  return readContent('instrumenten.json', catalogueSchema);
}

const englishWords = z.strictObject({ naam: z.string().min(1), korteOmschrijving: z.string().min(1) });

/** Exactly the instruments of the base: one more or one less is a mistake. */
export const englishSchema = (base: readonly InstrumentRecord[]) =>
  z.record(z.string(), englishWords).superRefine((english, ctx) => {
    const ids = new Set(base.map(({ id }) => id));
    const wrong = (id: string, message: string) => ctx.addIssue({ code: 'custom', path: [id], message });
    for (const id of Object.keys(english)) {
      if (!ids.has(id)) wrong(id, 'dit instrument staat niet in instrumenten.json');
    }
    for (const id of ids)
      if (english[id] === undefined) wrong(id, 'de Engelse naam en omschrijving ontbreken');
  });

/** The English of every instrument of the base, by id, with the Dutch it was made from. */
export function readEnglish(base: readonly InstrumentRecord[]): ReadonlyMap<string, Translation> {
  const english = readContent('instrumenten.en.json', englishSchema(base));
  return new Map(
    base.flatMap(({ id, naam, korteOmschrijving }) => {
      const words = english[id];
      if (words === undefined) return [];
      const from = { name: naam, summary: korteOmschrijving };
      return [[id, { from, to: { name: words.naam, summary: words.korteOmschrijving } }] as const];
    }),
  );
}

const word = z.string().min(2).regex(/\S/);
const synonymsSchema = z.strictObject({
  toelichting: z.string(),
  groepen: z.array(z.strictObject({ bij: z.array(word).min(1), ook: z.array(word).min(1) })).min(60),
});

export function readSynonyms(): SynonymGroup[] {
  const { groepen } = readContent('synoniemen.json', synonymsSchema);
  return groepen.map(({ bij, ook }) => ({ at: bij.map(plain), also: ook.map(plain) }));
}

const checksSchema = z.strictObject({
  toelichting: z.string(),
  punten: z.array(z.strictObject({ instrument: z.string(), veld: z.string(), waarom: z.string() })),
});

/** What a professional must still check before relying on it, by instrument. */
export function readChecks(): ReadonlyMap<string, readonly { field: string; why: string }[]> {
  const { punten } = readContent('nog-controleren.json', checksSchema);
  const grouped = Map.groupBy(punten, ({ instrument }) => instrument);
  return new Map(
    [...grouped].map(([id, list]) => [id, list.map(({ veld, waarom }) => ({ field: veld, why: waarom }))]),
  );
}
