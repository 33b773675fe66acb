import { z } from 'zod';

const text = z.string().min(1);
const words = z.strictObject({ nl: text, en: text });
export type Words = z.infer<typeof words>;

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const question = z.strictObject({
  id,
  antwoorden: text,
  vraag: words,
  /** A high answer means a low score. */
  omgekeerd: z.boolean().default(false),
});
export type Question = z.infer<typeof question>;

const scale = z.strictObject({
  id,
  naam: words,
  /** What it measures, for whoever reads a score. */
  meet: words,
  vragen: z.array(question).min(1).max(12),
  /** The share of its questions that must have a value before there is a score. */
  minimum: z.number().gt(0).max(1),
});
export type Scale = z.infer<typeof scale>;

export const questionnaireSchema = z
  .strictObject({
    id,
    versie: z.string().regex(/^\d+\.\d+$/),
    voor: z.enum(['werkzoekende', 'professional']),
    naam: words,
    uitleg: words,
    licentie: text,
    bron: words,
    /** Whether the coach of the person may see the scores; that something was sent is always seen. */
    coachZietScores: z.boolean(),
    antwoorden: z.record(
      text,
      z.strictObject({ teken: z.enum(['gezicht', 'stippen']), woorden: z.array(words).min(2).max(7) }),
    ),
    schalen: z.array(scale).min(1).max(8),
  })
  .superRefine((list, ctx) => {
    const questions = list.schalen.flatMap(({ vragen }) => vragen);
    const wrong = (message: string) => ctx.addIssue({ code: 'custom', message });
    if (new Set(questions.map((q) => q.id)).size < questions.length) wrong('een vraag staat er twee keer in');
    if (new Set(list.schalen.map((s) => s.id)).size < list.schalen.length)
      wrong('een schaal staat er twee keer in');
    for (const { id, antwoorden } of questions)
      if (list.antwoorden[antwoorden] === undefined)
        wrong(`${id} noemt de antwoorden ${antwoorden}, die er niet zijn`);
    for (const { id, vragen } of list.schalen)
      if (new Set(vragen.map((q) => list.antwoorden[q.antwoorden]?.woorden.length)).size > 1)
        wrong(`de vragen van ${id} hebben niet evenveel antwoorden, dus geen gemiddelde`);
  });
export type Questionnaire = z.infer<typeof questionnaireSchema>;

export const questionsOf = ({ schalen }: Questionnaire): readonly Question[] =>
  schalen.flatMap(({ vragen }) => vragen);

/** The highest value; the lowest is always 1. */
export const highestOf = ({ antwoorden }: Questionnaire, question: Question): number =>
  antwoorden[question.antwoorden]?.woorden.length ?? 0;

const onAPage = 3;

/** A few questions at a time, and never of two scales on one page. */
export function pagesOf({ schalen }: Questionnaire): readonly (readonly Question[])[] {
  return schalen.flatMap(({ vragen }) => {
    const pages = Math.ceil(vragen.length / onAPage);
    const size = Math.ceil(vragen.length / pages);
    return Array.from({ length: pages }, (_, i) => vragen.slice(i * size, (i + 1) * size));
  });
}
