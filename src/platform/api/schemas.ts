import { z } from 'zod';

/** What is sent may leave out what has a default; what is answered holds everything. */
export type Direction = 'input' | 'output';
type JsonSchema = Readonly<Record<string, unknown>>;

const registry = z.registry<{ id: string }>();
const directions = new Map<string, Direction>();
const root = '#/components/schemas/';

/** Gives a schema a name in the description of the API; where it is used, the description refers to it. */
export function named<S extends z.ZodType>(id: string, schema: S, io: Direction = 'output'): S {
  registry.add(schema, { id });
  directions.set(id, io);
  return schema;
}

/** The JSON Schemas of everything that has a name. */
export function namedSchemas(): Record<string, JsonSchema> {
  const uri = (id: string) => root + id;
  const sent = z.toJSONSchema(registry, { uri, io: 'input' }).schemas;
  const answered = z.toJSONSchema(registry, { uri, io: 'output' }).schemas;
  const entries = [...directions].flatMap(([id, io]) => {
    const schema = (io === 'input' ? sent : answered)[id];
    return schema === undefined ? [] : [[id, plain(schema)] as const];
  });
  return Object.fromEntries(entries);
}

/** A schema where it is used: by its name if it has one. */
export function schemaOf(schema: z.ZodType, io: Direction = 'output'): JsonSchema {
  const id = registry.get(schema)?.id;
  return id === undefined ? plain(z.toJSONSchema(schema, { io })) : { $ref: root + id };
}

/** Without what belongs to a schema that stands alone. */
function plain(schema: object): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'));
}
