/** One part of an entry: *Verantwoord gebruik*, with its fields. */
export interface RegisterPart {
  readonly id: 'algemeen' | 'verantwoord' | 'werking';
  readonly fields: readonly { readonly id: FieldId; readonly lines: readonly string[] }[];
}

/** Fields of text, in the order of the Dutch algorithm register. */
const PARTS = {
  algemeen: ['korteOmschrijving', 'thema', 'soort', 'status', 'versie'],
  verantwoord: [
    'doelEnImpact',
    'afwegingen',
    'menselijkeTussenkomst',
    'risicobeheer',
    'wettelijkeBasis',
    'impacttoetsen',
  ],
  werking: ['gegevens', 'technischeWerking', 'leverancier'],
} as const;
type Part = keyof typeof PARTS;
export type FieldId = (typeof PARTS)[Part][number];
type Words = Readonly<Record<Exclude<FieldId, 'versie'>, readonly string[]>>;

/** The entry: the words of the product, and the version of the rules that count now. */
export function registerParts(words: Words, version: string): RegisterPart[] {
  return (Object.keys(PARTS) as Part[]).map((id) => ({
    id,
    fields: PARTS[id].map((field) => ({ id: field, lines: field === 'versie' ? [version] : words[field] })),
  }));
}

export interface RegisterNumbers {
  readonly weights: readonly {
    readonly rows: readonly { readonly name: string; readonly label: string; readonly value: number }[];
  }[];
  readonly rules: readonly {
    readonly id: string;
    readonly als: string;
    readonly niveau: string;
    readonly bewijs: { readonly citaat: string; readonly onderzoek: string; readonly sterkte: number };
  }[];
}

/** The same entry for a machine, under the Dutch names of its fields. */
export function registerJson(
  about: { readonly naam: string; readonly organisatie: string; readonly taal: string },
  parts: readonly RegisterPart[],
  { weights, rules }: RegisterNumbers,
) {
  const fields = parts.map(({ id, fields }) => [id, Object.fromEntries(fields.map((f) => [f.id, f.lines]))]);
  return {
    ...about,
    ...Object.fromEntries(fields),
    gewichten: weights.flatMap(({ rows }) =>
      rows.map(({ name, label, value }) => ({ id: name, naam: label, waarde: value })),
    ),
    richtingaanwijzers: rules.map(({ id, als, niveau, bewijs }) => ({ id, als, niveau, bewijs })),
  };
}
