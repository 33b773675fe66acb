import { z } from 'zod';
import { LIFE_DOMAINS, STATES } from '../../../shared/vocabulary.ts';
import { MEMBER_KEYS, MEMBERS, type Member } from './members.ts';
import type { DomainAnswer, Situation } from './situation.ts';

/** One mistake in the answers: where (JSON pointer, RFC 6901) and how to mend it. */
export interface Problem {
  readonly pointer: string;
  readonly detail: string;
}
export type Parsed =
  | { readonly ok: true; readonly situation: Situation }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Words that may never play a part: asking for them is refused with the reason. */
const REFUSED =
  /nationaliteit|etnicit|etnisch|afkomst|herkomst|ras$|religie|geloof|geslacht|gender|postcode|diagnose|nationality|ethnic|religion|sex/i;

const oneOf = (words: readonly (string | number)[]) => `Kies een van: ${words.join(', ')}.`;
const range = (max: number) => `Vul een heel getal in van 0 tot en met ${max}.`;
const message = (text: string) => ({ error: () => text });

const domainSchema = z.strictObject(
  {
    leefgebied: z.enum(LIFE_DOMAINS, message(oneOf(LIFE_DOMAINS))),
    stand: z.enum(STATES, message(oneOf(STATES))).default('niet-besproken'),
    wilHieraanWerken: z.boolean(message('Vul true of false in.')).default(false),
  },
  {
    error: (issue) =>
      issue.code === 'invalid_type' ? 'Vul een object in met leefgebied en stand.' : undefined,
  },
);
type DomainInput = z.infer<typeof domainSchema>;

function schemaOf({ shape }: Member, instruments: ReadonlySet<string>): z.ZodType {
  const list = (item: z.ZodType) => z.array(item, message('Vul een lijst in.')).max(500);
  switch (shape.type) {
    case 'word':
      return z.enum([...shape.words], message(oneOf(shape.words)));
    case 'words':
      return list(z.enum([...shape.words], message(oneOf(shape.words))));
    case 'rung':
      return z.literal([...shape.words], message(oneOf(shape.words)));
    case 'number':
      return z
        .int(message(range(shape.max)))
        .min(0, message(range(shape.max)))
        .max(shape.max, message(range(shape.max)));
    case 'yesNo':
      return z.boolean(message('Vul true of false in.'));
    case 'text': {
      const rule = message(`Vul een tekst in van 1 tot en met ${shape.max} letters.`);
      return z.string(rule).trim().min(1, rule).max(shape.max, rule);
    }
    case 'domains':
      return list(domainSchema);
    case 'instruments': {
      const known = z.string(message('Vul de id van een instrument in.'));
      return list(known.refine((id) => instruments.has(id), message('Dit instrument kennen wij niet.')));
    }
  }
}

export type SituationSchema = z.ZodType<Record<string, unknown>>;

/** The answers as they come in, with Dutch names; `instruments` are the ids that may stand in `gedaan`. */
export function situationSchema(instruments: ReadonlySet<string>): SituationSchema {
  const members = MEMBER_KEYS.map((key) => [
    MEMBERS[key].dutch,
    schemaOf(MEMBERS[key], instruments).optional(),
  ]);
  return z.strictObject(Object.fromEntries(members), {
    error: (issue) =>
      issue.code === 'invalid_type' ? 'Vul een object in, met je antwoorden als leden.' : undefined,
  });
}

/** Reads answers with Dutch names from anywhere outside. All mistakes at once. */
export function parseSituation(schema: SituationSchema, input: unknown): Parsed {
  const parsed = schema.safeParse(input);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap(problemsOf) };
  const entries = MEMBER_KEYS.flatMap((key) => {
    const value = parsed.data[MEMBERS[key].dutch];
    if (value === undefined) return [];
    return [[key, key === 'domains' ? merged(z.array(domainSchema).parse(value)) : value]];
  });
  const situation: Situation = Object.fromEntries(entries);
  return { ok: true, situation };
}

/** A life domain named twice counts once: with its heaviest state, and with the wish if either has it. */
function merged(list: readonly DomainInput[]): DomainAnswer[] {
  const weight = (a: DomainAnswer) => ['niet-besproken', 'kracht', 'speelt', 'belemmert'].indexOf(a.state);
  const found = new Map<string, DomainAnswer>();
  for (const d of list) {
    const answer: DomainAnswer = { domain: d.leefgebied, state: d.stand, wish: d.wilHieraanWerken };
    const other = found.get(d.leefgebied) ?? answer;
    const heaviest = weight(other) > weight(answer) ? other : answer;
    found.set(d.leefgebied, { ...heaviest, wish: other.wish || answer.wish });
  }
  return [...found.values()];
}

const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  if (issue.code !== 'unrecognized_keys') return [{ pointer: pointer(issue.path), detail: issue.message }];
  return issue.keys.map((key) => ({
    pointer: pointer([...issue.path, key]),
    detail: REFUSED.test(key)
      ? 'Dit vraagt Stapwijs nooit. Laat het weg: het mag geen rol spelen.'
      : 'Dit kennen wij niet. Laat het weg, of kijk of de naam klopt.',
  }));
}

/** A situation under its Dutch names again: what the API takes, and what a dossier keeps. */
export function toDutch(s: Situation): Record<string, unknown> {
  const entries = MEMBER_KEYS.flatMap((key) => (s[key] === undefined ? [] : [[MEMBERS[key].dutch, s[key]]]));
  const domains = s.domains?.map((d) => ({ leefgebied: d.domain, stand: d.state, wilHieraanWerken: d.wish }));
  return { ...Object.fromEntries(entries), ...(domains === undefined ? {} : { leefgebieden: domains }) };
}
